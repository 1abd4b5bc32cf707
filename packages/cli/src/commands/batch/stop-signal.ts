import { type Closable, closable } from '@mimmo/core';
import { EXIT, type ExitCode } from '../../terminal.js';

/** What a run was told to stop by. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly exitCode: ExitCode;

  constructor(signal: keyof typeof EXIT_CODES) {
    super(`Stopped by ${signal}.`);
    this.exitCode = EXIT_CODES[signal];
  }
}

/** The signals by which services, shells and containers end a program, and what it then ends with, as shells have it. */
const EXIT_CODES = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated } as const;

/** A signal that is aborted by {@link Stopped} when the process is told to stop; told a second time, the process ends at once. */
export function stopSignal(): Closable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const stop = (signal: keyof typeof EXIT_CODES): void => {
    stopListening();
    controller.abort(new Stopped(signal));
  };
  const [onInterrupt, onTerminate] = [() => stop('SIGINT'), () => stop('SIGTERM')];
  const stopListening = (): void => {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onTerminate);
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  return { signal: controller.signal, ...closable(stopListening) };
}
