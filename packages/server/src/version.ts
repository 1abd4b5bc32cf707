import { readFileSync } from 'node:fs';

/** The version of this package, from its manifest. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  if (manifest instanceof Object && 'version' in manifest) return String(manifest.version);
  throw new TypeError('package.json has no version.');
}
