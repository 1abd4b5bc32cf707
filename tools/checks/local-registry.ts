import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { run } from './tarballs.js';

/** A package registry on this machine. */
export interface LocalRegistry {
  readonly url: string;
  close(): void;
}

/**
 * Serves packed packages as a registry does, and sends the client to the one that it is set up for with whatever else it asks
 * for: so that a line that installs by name can be run before the packages are published.
 *
 * @param tarballs the folder where they are
 */
export async function serveTarballs(tarballs: string): Promise<LocalRegistry> {
  const upstream = run('npm', ['config', 'get', 'registry'], tarballs).trim().replace(/\/$/u, '');
  const packages = new Map(readdirSync(tarballs).map((file) => packageIn(tarballs, file)));
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(request.url ?? '/').slice(1);
    const known = packages.get(asked);
    if (asked.startsWith('-/')) response.end(readFileSync(join(tarballs, asked.slice(2))));
    else if (known) response.setHeader('content-type', 'application/json').end(JSON.stringify(known(url)));
    else response.writeHead(307, { location: `${upstream}${request.url}` }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    url,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A tarball's package by name, with what a registry that stands at an address says of it. */
function packageIn(tarballs: string, file: string): readonly [string, (url: string) => object] {
  const manifest: { readonly name: string; readonly version: string } = JSON.parse(
    run('tar', ['-xzOf', file, 'package/package.json'], tarballs),
  );
  const { name, version } = manifest;
  const digest = createHash('sha512')
    .update(readFileSync(join(tarballs, file)))
    .digest('base64');
  const about = (url: string): object => ({
    name,
    'dist-tags': { latest: version },
    versions: {
      [version]: { ...manifest, dist: { tarball: `${url}/-/${file}`, integrity: `sha512-${digest}` } },
    },
  });
  return [name, about];
}
