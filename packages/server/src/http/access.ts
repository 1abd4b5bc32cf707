import { createHash, timingSafeEqual } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { OptionError, ServiceError } from '@mimmo/core';

/** Names and addresses that lead to this machine alone. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/u;

/** The port behind the name in a `Host` header. */
const PORT = /:\d+$/u;

/** What of a request says who asks. */
interface Asker {
  readonly authorization: string | undefined;
  readonly host: string | undefined;
}

/** Refuses who may not ask: throws a `ServiceError` with `SERVICE_DENIED`. */
export type AccessCheck = (asker: Asker) => void;

/**
 * Who may ask: with a token who sends it; without one whoever sits at this machine. A page in a browser of this machine may not,
 * even where its own name was made to lead here, for its requests bear that name.
 *
 * @throws OptionError for any other address than this machine's without a token
 */
export function accessCheck(host: string, token: string | undefined): AccessCheck {
  if (token !== undefined) return tokenCheck(token);
  if (!LOOPBACK.test(host)) {
    throw new OptionError(`A service at ${host} can be asked by others; give it a token, or leave it at 127.0.0.1.`);
  }
  return (asker) => {
    if (asker.host === undefined || !LOOPBACK.test(asker.host.replace(PORT, ''))) {
      throw new ServiceError('SERVICE_DENIED', 'Without a token this service is asked as localhost alone.');
    }
  };
}

/** The address at which a service is asked. */
export function addressOf(host: string, port: number): string {
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

/** Compares digests, whose lengths are equal, in a time that tells nothing of the token. */
function tokenCheck(token: string): AccessCheck {
  const expected = digest(`Bearer ${token}`);
  return ({ authorization = '' }) => {
    if (timingSafeEqual(digest(authorization), expected)) return;
    throw new ServiceError('SERVICE_DENIED', 'The token is missing or wrong; send it as "Authorization: Bearer …".');
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
