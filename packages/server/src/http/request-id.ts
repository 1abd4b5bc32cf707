import { randomUUID } from 'node:crypto';

/** What a caller may call a request: nothing that could break a line of a log or a header. */
const ID = /^[\w.:-]{1,64}$/u;

/** The id of a request: the caller's own where it is fit for logs, else a new one. */
export function requestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && ID.test(given) ? given : randomUUID();
}
