import { open, readFile } from 'node:fs/promises';

/**
 * The newest version of ONNX's container (`ir_version`) that the runtime takes. Exporters write newer ones, which add
 * number types that no classifier of texts has.
 */
const NEWEST_VERSION = 9;
/** The version comes first in the file: field 1 of the message, a number (ONNX, `ModelProto`; Protocol Buffers, encoding). */
const VERSION_TAG = 0x08;

/**
 * What the runtime is to load a graph from: its path, or, where the container's version is newer than the runtime, its
 * bytes under the newest version that the runtime takes.
 */
export async function graphSource(path: string): Promise<string | Uint8Array> {
  if (!(await isTooNew(path))) return path;
  const bytes = await readFile(path);
  bytes[1] = NEWEST_VERSION;
  return bytes;
}

async function isTooNew(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(new Uint8Array(2), 0, 2, 0);
    const [tag, version = 0] = buffer;
    // From 0x80 on, a number goes on in the next byte; no version is that high.
    return tag === VERSION_TAG && version > NEWEST_VERSION && version < 0x80;
  } finally {
    await file.close();
  }
}
