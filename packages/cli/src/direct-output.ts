import { fstatSync, writeSync } from 'node:fs';
import type { Output, OutputEvent } from './terminal.js';

/**
 * A file or pipe that is written to without the stream that Node has for it, which takes a tenth of a short run to load.
 * Written at once, as Node does on these systems. `undefined` for what needs its stream: terminals, and all of Windows.
 *
 * @param stream of the same file, for when its reader does not keep up
 */
export function directOutput(descriptor: number, stream: () => Output): Output | undefined {
  if (process.platform === 'win32' || !isFileOrPipe(descriptor)) return undefined;
  let fallback: Output | undefined;
  const listeners: { readonly event: OutputEvent; readonly listener: (error: Error) => void }[] = [];
  return {
    write(text) {
      if (fallback) return fallback.write(text);
      const rest = writeAtOnce(descriptor, text);
      if (rest === undefined) return true;
      if (rest instanceof Error) {
        for (const { event, listener } of listeners) if (event === 'error') listener(rest);
        return true;
      }
      fallback = stream();
      for (const { event, listener } of listeners) fallback.on(event, listener);
      return fallback.write(rest);
    },
    on(event, listener) {
      if (fallback) fallback.on(event, listener);
      else listeners.push({ event, listener });
    },
    off(event, listener) {
      fallback?.off(event, listener);
      const at = listeners.findIndex((known) => known.event === event && known.listener === listener);
      if (at >= 0) listeners.splice(at, 1);
    },
  };
}

function isFileOrPipe(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    return status.isFile() || status.isFIFO() || status.isSocket();
  } catch {
    return false;
  }
}

/** Writes a text; what would have to wait for a reader is returned, and so is an error. */
function writeAtOnce(descriptor: number, text: string | Uint8Array): Uint8Array | Error | undefined {
  let rest: Uint8Array = Buffer.from(text);
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return 'code' in error && error.code === 'EAGAIN' ? rest : error;
  }
}
