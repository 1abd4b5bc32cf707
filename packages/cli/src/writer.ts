import type { Output, OutputEvent } from './terminal.js';

/** What ends the wait for a slow reader. */
const ENDS_OF_WAIT: readonly OutputEvent[] = ['drain', 'error', 'close'];

/** Writes to a stream at the pace of its reader. */
export interface Writer {
  /** Resolves when more may be written. Rejects with {@link ClosedPipe} when nobody reads any more. */
  write(text: string | Uint8Array): Promise<void>;
}

/** The reader of the output is gone (`mimmo … | head -1`): no failure, only the end. */
export class ClosedPipe extends Error {
  override readonly name: string = 'ClosedPipe';
}

/** A writer to a stream. Errors of the stream come up in the next `write`, never as an unhandled event. */
export function createWriter(output: Output): Writer {
  let failure: Error | undefined;
  output.on('error', (error: NodeJS.ErrnoException) => {
    failure = error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' ? new ClosedPipe() : error;
  });
  return {
    async write(text) {
      if (failure) throw failure;
      const mayGoOn = output.write(text);
      if (failure) throw failure;
      if (mayGoOn) return;
      await new Promise<void>((resolve) => {
        const done = (): void => {
          for (const event of ENDS_OF_WAIT) output.off(event, done);
          resolve();
        };
        for (const event of ENDS_OF_WAIT) output.on(event, done);
      });
      if (failure) throw failure;
    },
  };
}
