import { open } from 'node:fs/promises';
import type { GraphFile } from '../onnx-runtime.js';

/**
 * The newest version of ONNX's container (`ir_version`) that the runtime takes. Exporters write newer ones, which add
 * number types that no classifier of texts has.
 */
const NEWEST_VERSION = 9;
/** The version comes first in the file: field 1 of the message, a number (ONNX, `ModelProto`; Protocol Buffers, encoding). */
const VERSION_TAG = 0x08;

/**
 * What the runtime is to load a graph from: its path where it is on the disk, else its bytes. Where the container's version
 * is newer than the runtime, bytes under the newest version that the runtime takes.
 */
export async function graphSource(graph: GraphFile): Promise<string | Uint8Array> {
  if (graph.path !== undefined && !isTooNew(await headOf(graph.path))) return graph.path;
  const bytes = await graph.read();
  if (!isTooNew(bytes)) return bytes;
  const older = Uint8Array.from(bytes);
  older[1] = NEWEST_VERSION;
  return older;
}

function isTooNew([tag, version = 0]: Uint8Array): boolean {
  // From 0x80 on, a number goes on in the next byte; no version is that high.
  return tag === VERSION_TAG && version > NEWEST_VERSION && version < 0x80;
}

/** The first two bytes; fewer are zeros. */
async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    return (await file.read(new Uint8Array(2), 0, 2, 0)).buffer;
  } finally {
    await file.close();
  }
}
