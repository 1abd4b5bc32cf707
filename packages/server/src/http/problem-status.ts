import type { ErrorCode } from '@mimmo/core';

/** The HTTP status of each error that a request can meet; every other one is a fault of the service's own: 500. */
const STATUS: Partial<Readonly<Record<ErrorCode, number>>> = {
  INPUT_INVALID: 400,
  INPUT_EMPTY: 400,
  OPTION_INVALID: 400,
  SERVICE_DENIED: 401,
  SERVICE_UNKNOWN: 404,
  INPUT_TOO_LARGE: 413,
  INPUT_UNSUPPORTED: 415,
  SERVICE_BUSY: 503,
  SERVICE_STOPPING: 503,
  DISPOSED: 503,
  SERVICE_TIMEOUT: 504,
};

/** The HTTP status that goes with the code of an error. */
export function problemStatus(code: ErrorCode | 'INTERNAL'): number {
  return code === 'INTERNAL' ? 500 : (STATUS[code] ?? 500);
}
