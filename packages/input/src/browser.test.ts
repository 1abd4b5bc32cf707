import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { rolldown } from 'rolldown';
import { TESTDATA } from './testing/folders.js';

const ROOT = join(import.meta.dirname, '..');
const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
/** The source of a file that the package exports. */
const sourceOf = (exported: string): string => join(ROOT, exported.replace('./dist/', 'src/').replace(/\.js$/u, '.ts'));

/** The bundle that a web page would load, as one script. */
async function bundle(entry: string): Promise<{ readonly code: string; readonly imports: readonly string[] }> {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    tsconfig: false,
    resolve: {
      alias: { '@mimmo/core': join(ROOT, '../core/src/index.ts') },
      extensionAlias: { '.js': ['.ts'] },
    },
    onLog: () => {},
  });
  // Said, since the default is an expression of this test's realm, which native code does not take for one.
  const sourcemapIgnoreList = false;
  const { output } = await build.generate({ format: 'iife', name: 'input', codeSplitting: false, sourcemapIgnoreList });
  await build.close();
  const [{ code, imports, dynamicImports }] = output;
  return { code, imports: [...imports, ...dynamicImports] };
}

describe('in a web page', () => {
  /** What pages have and the language does not; none of Node's own globals. */
  const page = createContext({ TextDecoder, URL, crypto, Blob, DecompressionStream });
  const bytesOf = (bytes: Uint8Array): string => `new Uint8Array([${bytes.join(',')}])`;
  const run = async (expression: string): Promise<unknown> =>
    JSON.parse(await runInContext(`(async () => JSON.stringify(await ${expression}))()`, page));

  test('both ways of importing it lead to a bundle without imports', async () => {
    expect(exports['.'].browser).toBe(exports['./browser'].default);
    const { code, imports } = await bundle(sourceOf(exports['.'].browser));
    expect(imports).toEqual([]);
    expect(code).not.toMatch(/\bnode:|\brequire\(|\b(?:Buffer|process)\./u);
    runInContext(code, page);
    expect(runInContext('typeof process + typeof Buffer + typeof require', page)).toBe('undefinedundefinedundefined');
  });

  test.each([
    ["input.fromText('Some Film 2019')", { name: 'Some Film 2019', files: [], origin: 'text' }],
    ["input.fromName('https://example.org/Some%20Film.torrent')", { name: 'Some Film', files: [], origin: 'text' }],
    ["input.fromMagnet('magnet:?dn=Some+Film')", { name: 'Some Film', files: [], origin: 'magnet', infoHashes: {} }],
    ["input.fromJson({ name: 'x', files: null })", { name: 'x', files: [], origin: 'json' }],
    ["input.looksLikePath('./x')", true],
  ])('%s', async (expression, answer) => {
    expect(await run(expression)).toEqual(answer);
  });

  test('torrents are read from bytes, plain, in gzip and in chunks, with both hashes', async () => {
    const bytes = readFileSync(join(TESTDATA, 'hybrid.torrent'));
    const answer = {
      name: 'Some.Show.S01',
      files: [{ size: 50_000 }, { size: 70_001 }, { size: 123 }],
      infoHashes: {
        v1: '34f41a751180d5eba508d928874735055342611a',
        v2: '22f5724a7f92b432eb0c046db9920fd7e619c372604dfd851a998219a80a3e8c',
      },
    };
    expect(await run(`input.fromTorrent(${bytesOf(bytes)})`)).toMatchObject(answer);
    expect(await run(`input.fromTorrent(${bytesOf(gzipSync(bytes))})`)).toMatchObject(answer);
    expect(await run(`input.fromTorrent((async function* () { yield ${bytesOf(bytes)}; })())`)).toMatchObject(answer);
  });

  test('errors keep their codes, and a page without https has no hashes', async () => {
    const code = 'input.fromTorrent(new Uint8Array([1])).catch((error) => error.code)';
    expect(await run(code)).toBe('INPUT_CORRUPT');
    const insecure = createContext({ TextDecoder, URL });
    runInContext((await bundle(sourceOf(exports['./browser'].default))).code, insecure);
    const bytes = bytesOf(readFileSync(join(TESTDATA, 'v1.torrent')));
    const script = `input.fromTorrent(${bytes}).then(({ name, infoHashes }) => JSON.stringify({ name, infoHashes }))`;
    expect(JSON.parse(await runInContext(script, insecure))).toEqual({ name: 'Some.Show.S01', infoHashes: {} });
  });
});
