import type { BatchOptions } from '@mimmo/cascade';
import { aCount, aSignal, type Closable, type OptionChecks, optionCheck, type Report } from '@mimmo/core';
import type { GivenMany } from './given.js';

/** Options of the calls that answer many contents. */
export interface ManyOptions extends BatchOptions {
  /**
   * How many worker threads answer; 1 is the thread of the caller, and in web pages there is no other. Threads start with the first
   * call that asks for them, and live until `close()`.
   *
   * @default 1
   */
  readonly jobs?: number;
  /**
   * The address of a module whose function `createMimmo` makes what the threads answer by: stages and extractors of one's own
   * cannot be handed to a thread.
   *
   * @default each thread has its own `createMimmo(options)`
   */
  readonly module?: string | URL;
}

/** The checks of {@link ManyOptions}. */
export const MANY_CHECKS: OptionChecks<ManyOptions> = {
  signal: aSignal,
  batchSize: aCount,
  jobs: aCount,
  module: optionCheck(
    'the path or file: URL of a module',
    (value) => typeof value === 'string' || value instanceof URL,
  ),
};

/** What is asked of this thread. */
export function here({ jobs: _jobs, module: _module, ...options }: ManyOptions): BatchOptions {
  return options;
}

/** What is asked of threads. */
export interface ThreadsRequest extends Omit<ManyOptions, 'batchSize'> {
  readonly given: GivenMany;
  readonly jobs: number;
}

/**
 * Worker threads that answer many contents, in order.
 *
 * @typeParam Details a report with everything that is known
 */
export interface Threads<Details extends Report> extends Closable {
  /** `undefined` where they cannot be given what they would answer by; a warning of the process says so. */
  reports(request: ThreadsRequest): AsyncIterable<Report> | undefined;
  /** As `reports`, with everything that is known about the releases. */
  details(request: ThreadsRequest): AsyncIterable<Details> | undefined;
}
