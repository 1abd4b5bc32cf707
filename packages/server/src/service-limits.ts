import { aCount, type OptionChecks, optionCheck } from '@mimmo/core';

/** What a service lets its callers have, so that no caller costs the others their answers. */
export interface ServiceLimits {
  /**
   * Most bytes of a body, and of a line of a stream.
   *
   * @default 8 MiB
   */
  readonly bodyInBytes: number;
  /**
   * Most releases of one request; a stream may have any number.
   *
   * @default 1000
   */
  readonly items: number;
  /**
   * Requests that a process works on at a time; further ones wait.
   *
   * @default 8
   */
  readonly concurrency: number;
  /**
   * Requests that wait in a process; further ones are answered by 503.
   *
   * @default 256
   */
  readonly queue: number;
  /**
   * Milliseconds that a body may take to arrive, that an answer may take; a stream may stand still for twice
   * as long.
   *
   * @default 30 seconds
   */
  readonly timeoutMs: number;
  /**
   * Milliseconds that a service which stops gives to what it is answering.
   *
   * @default 10 seconds
   */
  readonly stopMs: number;
}

/** The limits of a service that is told none. */
export const DEFAULT_LIMITS: ServiceLimits = {
  bodyInBytes: 8 * 1024 * 1024,
  items: 1000,
  concurrency: 8,
  queue: 256,
  timeoutMs: 30_000,
  stopMs: 10_000,
};

const NONE_OR_MORE = optionCheck(
  'a whole number of 0 or more',
  (value) => Number.isSafeInteger(value) && Number(value) >= 0,
);

/** What each limit must be. */
export const LIMIT_CHECKS: OptionChecks<Partial<ServiceLimits>> = {
  bodyInBytes: aCount,
  items: aCount,
  concurrency: aCount,
  queue: NONE_OR_MORE,
  timeoutMs: aCount,
  stopMs: aCount,
};
