import type { BatchOptions } from '@mimmo/cascade';
import type { Closable, Report } from '@mimmo/core';
import type { DetailedReport, MimmoOptions } from './assemble.js';
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

/** What is asked of threads. */
export interface ThreadsRequest extends Omit<ManyOptions, 'batchSize'> {
  readonly given: GivenMany;
  readonly jobs: number;
}

/** Worker threads that answer many contents, in order. */
export interface Threads extends Closable {
  /** `undefined` where they cannot be given what they would answer by; a warning of the process says so. */
  reports(request: ThreadsRequest): AsyncIterable<Report> | undefined;
  /** As `reports`, with everything that is known about the releases. */
  details(request: ThreadsRequest): AsyncIterable<DetailedReport> | undefined;
}

/** Loads what a platform has of threads; by the first call that asks for some. */
export type LoadThreads = (options: MimmoOptions) => Promise<Threads>;
