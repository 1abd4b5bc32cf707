import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A hub on this machine, as far as `models pull` needs one. */
export interface FakeHub extends AsyncDisposable {
  readonly url: string;
  /** Requests for files: path and `Range`, in order. */
  readonly requests: readonly string[];
}

/** How a hub misbehaves. */
export interface FakeHubOptions {
  /** Files by path; those that end in `.onnx` or `.gguf` are recorded as large ones. */
  readonly files: Readonly<Record<string, Buffer>>;
  /** Breaks off the first so many answers with bytes in the middle. */
  readonly breakOff?: number;
  /** Answers the first so many requests for files by HTTP 503. */
  readonly unavailable?: number;
  /** Answers requests for a part with everything. */
  readonly ignoresRanges?: boolean;
  /** What it sends instead of what it recorded. */
  readonly sent?: Buffer;
  /** Entries that it adds to its list of files. */
  readonly extraEntries?: readonly unknown[];
  /** Entries a page of the list of files. */
  readonly pageSize?: number;
}

/** The commit that the hub's only revision, `main`, stands for. */
export const FAKE_COMMIT = `${'c0ffee'.repeat(6)}c0ff`;
/** The hub's only repository. */
export const FAKE_REPO = 'someone/some-model';

/** Starts a hub on a free port. */
export async function startFakeHub(options: FakeHubOptions): Promise<FakeHub> {
  const requests: string[] = [];
  const counters = { toBreak: options.breakOff ?? 0, toRefuse: options.unavailable ?? 0 };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://hub.invalid');
    if (pathname === `/api/models/${FAKE_REPO}/revision/main`) return sendJson(response, { sha: FAKE_COMMIT });
    if (pathname === `/api/models/${FAKE_REPO}/tree/${FAKE_COMMIT}`) return sendTree(response, searchParams);
    const path = decodeURIComponent(pathname.split(`/${FAKE_REPO}/resolve/${FAKE_COMMIT}/`)[1] ?? '');
    const file = options.files[path];
    if (!file) return response.writeHead(404).end();
    requests.push(`${path} ${request.headers.range ?? 'all'}`);
    if (counters.toRefuse-- > 0) return response.writeHead(503).end();
    return sendFile(request, response, options.sent ?? file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return { url: addressOf(server), requests, [Symbol.asyncDispose]: () => close(server) };

  function sendTree(response: ServerResponse, query: URLSearchParams): void {
    const entries = [
      { type: 'directory', path: 'onnx', size: 0, oid: '0'.repeat(40) },
      ...Object.entries(options.files).map(entryOf),
      ...(options.extraEntries ?? []),
    ];
    const from = Number(query.get('cursor') ?? 0);
    const to = from + (options.pageSize ?? entries.length);
    if (to < entries.length)
      response.setHeader('link', `</api/models/${FAKE_REPO}/tree/${FAKE_COMMIT}?cursor=${to}>; rel="next"`);
    sendJson(response, entries.slice(from, to));
  }

  function sendFile(request: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
    const asked = /^bytes=(\d+)-$/u.exec(request.headers.range ?? '')?.[1];
    const start = asked === undefined || options.ignoresRanges ? 0 : Number(asked);
    if (start > 0) response.setHeader('content-range', `bytes ${start}-${bytes.length - 1}/${bytes.length}`);
    response.writeHead(start > 0 ? 206 : 200, { 'content-length': bytes.length - start });
    if (counters.toBreak-- > 0) {
      // A connection that is destroyed at once takes along what its reader has not fetched yet.
      const breakOff = (): void => void setTimeout(() => response.destroy(), 50);
      response.write(bytes.subarray(start, start + Math.ceil((bytes.length - start) / 2)), breakOff);
    } else {
      response.end(bytes.subarray(start));
    }
  }
}

/** The address of a server that listens on this machine. */
export function addressOf(server: Server): string {
  const address: AddressInfo | string | null = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server listens on no port.');
  return `http://127.0.0.1:${address.port}`;
}

/** Ends a server and its connections. */
export function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function entryOf([path, bytes]: readonly [string, Buffer]): object {
  const gitHash = createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  const entry = { type: 'file', path, size: bytes.length, oid: gitHash };
  if (!/\.(?:onnx|gguf)$/u.test(path)) return entry;
  return {
    ...entry,
    lfs: { oid: createHash('sha256').update(bytes).digest('hex'), size: bytes.length, pointerSize: 130 },
  };
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
}
