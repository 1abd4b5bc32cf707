import { InputError, ModelError, messageOf } from '@mimmo/core';
import { type Dispatcher, EnvHttpProxyAgent, fetch, type Response } from 'undici';
import type { World } from '../terminal.js';

/** Asks a hub over HTTP, through the proxy that the environment names. */
export interface HubClient extends AsyncDisposable {
  /** The JSON at an address; a list that comes in pages is put together. */
  json(url: string): Promise<unknown>;
  /** A file's bytes from an offset on. The answer may start at 0 all the same: its status says so. */
  open(url: string, offset: number): Promise<Response>;
}

/** Pages of one list that are followed. */
const MOST_PAGES = 100;

/**
 * A client of hubs. Node's own `fetch` knows no proxies on all versions that we support, and no API that two of them
 * share; undici, which it is made of, does.
 *
 * @param env for `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in lower case too
 */
export function createHubClient(env: World['env']): HubClient {
  const dispatcher: Dispatcher = new EnvHttpProxyAgent({
    httpProxy: env.http_proxy ?? env.HTTP_PROXY ?? '',
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? '',
    noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
  });

  async function request(url: string, headers: Record<string, string>): Promise<Response> {
    try {
      return await fetch(url, { dispatcher, headers: { 'user-agent': 'mimmo', ...headers } });
    } catch (error) {
      throw unreachable(url, error);
    }
  }

  return {
    async json(url) {
      let next: string | undefined = url;
      let all: unknown;
      for (let page = 0; next !== undefined && page < MOST_PAGES; page += 1) {
        const response: Response = checked(await request(next, { accept: 'application/json' }), next);
        const value = await parsed(response, next);
        all = Array.isArray(all) && Array.isArray(value) ? [...all, ...value] : value;
        next = nextPage(response, next);
      }
      return all;
    },
    async open(url, offset) {
      // Bytes as they lie there: an encoding would make offsets and sizes meaningless.
      const range = offset > 0 ? { range: `bytes=${offset}-` } : {};
      const response = await request(url, { 'accept-encoding': 'identity', ...range });
      return response.status === 416 ? response : checked(response, url);
    },
    [Symbol.asyncDispose]: () => dispatcher.close(),
  };
}

/** A failure that may pass when it is tried again: the network's, or the hub's own. */
export class TransientError extends ModelError {
  override readonly name: string = 'ModelError';
}

function unreachable(url: string, error: unknown): TransientError {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const { host } = new URL(url);
  return new TransientError(
    'MODEL_FAILED',
    `${host} cannot be reached: ${messageOf(cause)}. Is there a proxy to name?`,
    {
      cause: error,
    },
  );
}

function checked(response: Response, url: string): Response {
  if (response.ok) return response;
  void response.body?.cancel().catch(() => undefined);
  const { status } = response;
  if (status === 404 || status === 401 || status === 403) {
    throw new InputError('INPUT_NOT_FOUND', `${url} is not there, or not for everybody (HTTP ${status}).`);
  }
  const message = `${url} was answered by HTTP ${status}; try again later.`;
  if (status >= 500 || status === 429) throw new TransientError('MODEL_FAILED', message);
  throw new ModelError('MODEL_FAILED', message);
}

async function parsed(response: Response, url: string): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new ModelError('MODEL_INVALID', `${url} was not answered in JSON; is it a hub?`, { cause: error });
  }
}

/** The address of the next page, from the `Link` header (RFC 8288); only one of the same server is followed. */
function nextPage(response: Response, url: string): string | undefined {
  const target = /<([^<>]{1,4000})>\s*;\s*rel="next"/u.exec(response.headers.get('link') ?? '')?.[1];
  if (target === undefined || !URL.canParse(target, url)) return undefined;
  const next = new URL(target, url);
  return next.origin === new URL(url).origin ? next.href : undefined;
}
