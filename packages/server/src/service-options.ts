import {
  aFlag,
  anObjectWith,
  checkOptions,
  type OptionCheck,
  type OptionChecks,
  OptionError,
  optionCheck,
} from '@mimmo/core';
import type { Mimmo } from 'mimmo';
import { accessCheck } from './http/access.js';
import { LIMIT_CHECKS, type ServiceLimits } from './service-limits.js';

/** Options of `startService`. */
export interface ServiceOptions {
  /** Who answers. It stays its owner's, who closes it after the service. */
  readonly mimmo: Mimmo;
  /**
   * The name or address that is listened at; any but this machine's own asks for a token.
   *
   * @default DEFAULT_HOST
   */
  readonly host?: string;
  /**
   * The port; 0: any free one.
   *
   * @default DEFAULT_PORT
   */
  readonly port?: number;
  /**
   * What callers must send as `Authorization: Bearer …`, at least 16 characters.
   *
   * @default none is asked for
   */
  readonly token?: string;
  /**
   * What callers may have.
   *
   * @default DEFAULT_LIMITS
   */
  readonly limits?: Partial<ServiceLimits>;
  /**
   * Where a line of JSON is written for each request: `true` for the standard output, `false` for nowhere.
   *
   * @default true
   */
  readonly log?: boolean | LogOutput;
  /**
   * Whether lines of the log have the address that was asked for, and with it the names in it.
   *
   * @default false
   */
  readonly logNames?: boolean;
  /**
   * The version that `/openapi.json` and the page give: that of the program that serves.
   *
   * @default INTERFACE_VERSION
   */
  readonly version?: string;
}

/** What takes the lines of a log: a stream, or anything like one. */
export interface LogOutput {
  write(line: string): void;
}

/** Where a service that is told no address listens: this machine alone can ask it. */
export const DEFAULT_HOST = '127.0.0.1';

/** The port of a service that is told none. */
export const DEFAULT_PORT = 8077;

/** The version of what a service can be asked, as its addresses have it: `/v1/`. */
export const INTERFACE_VERSION = '1';

/** Shorter tokens can be guessed. */
const SHORTEST_TOKEN = 16;

const CHECKS: OptionChecks<Partial<ServiceOptions>> = {
  mimmo: anObjectWith('reportBatch', 'detailsBatch'),
  host: optionCheck('a name or address', (value) => typeof value === 'string' && value !== ''),
  port: optionCheck('a port', (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535),
  // The value stays out of the message.
  token(value, place) {
    if (typeof value === 'string' && value.length >= SHORTEST_TOKEN) return;
    throw new OptionError(`Expected a text of ${SHORTEST_TOKEN} characters or more as ${place}.`);
  },
  limits: limitsCheck(),
  log: optionCheck(
    'true, false or something with write',
    (value) => typeof value === 'boolean' || (value instanceof Object && 'write' in value),
  ),
  logNames: aFlag,
  version: optionCheck('a text', (value) => typeof value === 'string'),
};

/**
 * Holds options to what `startService` takes, before anything is started.
 *
 * @throws OptionError for an unknown or wrong option, and for an address that others can ask without a token
 */
export function checkServiceOptions(options: Partial<ServiceOptions>): void {
  checkOptions('startService', options, CHECKS);
  accessCheck(options.host ?? DEFAULT_HOST, options.token);
}

function limitsCheck(): OptionCheck {
  return (value, place) => {
    const limits: Partial<ServiceLimits> = typeof value === 'object' && value !== null ? value : {};
    if (value !== limits) throw new OptionError(`Expected an object of limits as ${place}.`);
    checkOptions(place, limits, LIMIT_CHECKS);
  };
}
