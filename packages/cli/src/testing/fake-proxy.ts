import { createServer, request as forward } from 'node:http';
import { connect } from 'node:net';
import { addressOf, close } from './fake-hub.js';

/** An HTTP proxy on this machine. */
export interface FakeProxy extends AsyncDisposable {
  readonly url: string;
  /** The hosts that were asked for. */
  readonly hosts: readonly string[];
}

/** Starts a proxy on a free port; it forwards requests and opens tunnels (CONNECT). */
export async function startFakeProxy(): Promise<FakeProxy> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    const { host } = new URL(request.url ?? '');
    hosts.push(host);
    const onward = forward(request.url ?? '', { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.on('connect', (request, client, head) => {
    hosts.push(request.url ?? '');
    const [host, port] = (request.url ?? '').split(':');
    const upstream = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [upstream, client]) socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: addressOf(server), hosts, [Symbol.asyncDispose]: () => close(server) };
}
