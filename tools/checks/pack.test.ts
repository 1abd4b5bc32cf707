import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { folders, packAll, run, tarballIn } from './tarballs.js';

/*
 * What a user gets: all packages are packed, their tarballs installed with npm in an empty folder, and run there. Needs
 * the packages built, as `npm test` does, and their dependencies in npm's reach.
 */
jest.setTimeout(300_000);

const work = mkdtempSync(join(tmpdir(), 'mimmo-pack-'));
const tarballs = join(work, 'tarballs');

beforeAll(() => packAll(tarballs));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const tarballOf = (name: string): string => tarballIn(tarballs, name);

/** An empty folder with these packages installed by npm. */
function installed(name: string, packages: readonly string[], flags: readonly string[] = []): string {
  const folder = mkdtempSync(join(work, `${name}-`));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', ...flags, ...packages.map(tarballOf)];
  run('npm', args, folder);
  return folder;
}

test('every package is packed, with its readme and without tests', () => {
  expect(readdirSync(tarballs)).toHaveLength(folders.size);
  for (const name of folders.keys()) {
    const entries = run('tar', ['-tzf', tarballOf(name)], work).split('\n');
    expect(entries.filter((entry) => /\.test\.|tsbuildinfo|testdata/u.test(entry))).toEqual([]);
    if (name.startsWith('@mimmo/model-')) continue;
    expect(entries).toContain('package/README.md');
  }
});

describe.each([
  ['with install scripts', []],
  ['without install scripts', ['--ignore-scripts']],
])('installed %s', (_case, flags) => {
  let folder: string;
  beforeAll(() => {
    folder = installed('all', [...folders.keys()], flags);
  });

  test('the binary answers', () => {
    const output = run('npx', ['mimmo', 'The.Matrix.1999.1080p.BluRay.x264-GROUP'], folder);
    expect(JSON.parse(output)).toMatchObject({
      medium: 'video',
      subcategory: 'movie',
      metadata: { title: 'The Matrix' },
    });
  });

  test('the classifier answers what rules leave open', () => {
    const output = run('npx', ['mimmo', '--metadata', 'rules', 'Some obscure words'], folder);
    expect(JSON.parse(output)).toMatchObject({ source: 'ml' });
    expect(JSON.parse(output)).not.toHaveProperty('warnings');
  });

  test('a name in which rules find no title says once how to add the language model, others say nothing', () => {
    const main = join(folder, 'node_modules/@mimmo/cli/dist/main.js');
    const saidOf = (name: string): string =>
      spawnSync(process.execPath, [main, name, name], { encoding: 'utf8' }).stderr;
    expect(saidOf('[FLAC]')).toMatch(/^mimmo: [^\n]*npm install @mimmo\/metadata-llm [^\n]*\n$/u);
    for (const name of ['Anna Berg - Northern Lights 2018 audiobook', 'The.Matrix.1999.1080p.BluRay.x264-GROUP']) {
      expect(saidOf(name)).toBe('');
    }
  });

  test('who asks for the language model alone is told that it is not there, before any answer', () => {
    const main = join(folder, 'node_modules/@mimmo/cli/dist/main.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, '--metadata', 'llm', 'x'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'MODEL_NOT_FOUND' } });
  });

  test('the library answers', () => {
    const script = `import { createMimmo, fromText } from 'mimmo';
      const { medium } = await createMimmo().report(fromText('Pink Floyd - The Dark Side of the Moon (1973) [FLAC]'));
      console.log(medium);`;
    expect(run(process.execPath, ['--input-type=module', '-e', script], folder).trim()).toBe('audio');
  });
});

test.each([
  ['@mimmo/release-name', ['core', 'release-name']],
  ['@mimmo/patterns', ['core', 'patterns', 'release-name']],
])('%s stands alone, without native code', (name, needed) => {
  const folder = installed(
    name.replace('/', '-'),
    needed.map((short) => `@mimmo/${short}`),
  );
  expect(readdirSync(join(folder, 'node_modules')).filter((entry) => !entry.startsWith('.'))).toEqual(['@mimmo']);
  expect(readdirSync(join(folder, 'node_modules/@mimmo')).sort()).toEqual(needed);
  const script = `import { parseReleaseName } from '${name}';
    console.log(parseReleaseName('The.Matrix.1999.1080p.BluRay.x264-GROUP').title);`;
  expect(run(process.execPath, ['--input-type=module', '-e', script], folder).trim()).toBe('The Matrix');
});
