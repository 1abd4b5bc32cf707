import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { folders, packAll, root, run, tarballIn } from './tarballs.js';

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

/** Folders in which packages are installed by npm and nothing else is, by what was installed how. */
const installations = new Map<string, string>();

/** A folder with these packages installed by npm; the same one for the same packages and flags. */
function installed(packages: readonly string[], flags: readonly string[] = []): string {
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', ...flags, ...packages.map(tarballOf)];
  const known = installations.get(args.join(' '));
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(work, 'installed-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', args, folder);
  installations.set(args.join(' '), folder);
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
    folder = installed([...folders.keys()], flags);
  });

  test('the binary answers', () => {
    const output = run('npx', ['mimmo', 'The.Matrix.1999.1080p.BluRay.x264-GROUP'], folder);
    expect(JSON.parse(output)).toMatchObject({
      medium: 'video',
      subcategory: 'movie',
      metadata: { title: 'The Matrix' },
    });
  });

  test('all of it takes at most 130 MB, and none of it is native', () => {
    const files = readdirSync(join(folder, 'node_modules'), { withFileTypes: true, recursive: true }).filter((entry) =>
      entry.isFile(),
    );
    const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(130e6);
    expect(files.filter(({ name }) => /\.(?:node|so|dll|dylib)$/u.test(name))).toEqual([]);
  });

  test('the classifier answers what rules leave open', () => {
    const output = run('npx', ['mimmo', '--metadata', 'rules', '--no-name-reader', 'Some obscure words'], folder);
    expect(JSON.parse(output)).toMatchObject({ source: 'ml' });
    expect(JSON.parse(output)).not.toHaveProperty('warnings');
  });

  test('the language model answers what it is asked', () => {
    const output = run('npx', ['mimmo', '--metadata', 'llm', 'Some.Film.2012.1080p.BluRay.x264-GROUP'], folder);
    expect(JSON.parse(output)).toMatchObject({ metadata: { title: 'Some Film', year: 2012 } });
    expect(JSON.parse(output)).not.toHaveProperty('warnings');
  });

  test('who asks for a model that is not there is told so, before any answer', () => {
    const main = join(folder, 'node_modules/@mimmo/cli/dist/main.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, '--metadata-model', './nowhere', 'x'], {
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

describe('the programs of the readmes run as they stand', () => {
  const programs = ['README.md', 'packages/mimmo/README.md'].map((readme) => [readme, firstProgram(readme)] as const);
  let folder: string;
  beforeAll(() => {
    folder = installed([...folders.keys()], ['--ignore-scripts']);
  });

  // The oldest Node that we promise, and the lines of long-term support after it.
  describe.each(['20.19.0', '22', '24'])('on Node %s', (version) => {
    let node: string;
    beforeAll(() => {
      node = nodeOf(version);
    });
    test.each(programs)('%s', (_readme, program) => {
      expect(run(node, ['--input-type=module', '-e', program], folder)).toContain('The Matrix');
    });
  });
});

describe('batches run from the tarball', () => {
  const database = `import { DatabaseSync } from 'node:sqlite';
    const database = new DatabaseSync('dump.sqlite3');
    database.exec(\`PRAGMA journal_mode = WAL;
      CREATE TABLE torrents (id INTEGER PRIMARY KEY, info_hash BLOB NOT NULL, name TEXT NOT NULL);
      CREATE TABLE files (id INTEGER PRIMARY KEY, torrent_id INTEGER, size INTEGER, path TEXT);
      CREATE INDEX files_of_torrents ON files (torrent_id);\`);
    const torrent = database.prepare('INSERT INTO torrents VALUES (?, ?, ?)');
    const file = database.prepare('INSERT INTO files (torrent_id, size, path) VALUES (?, ?, ?)');
    for (let id = 1; id < 1000; id += 2) {
      torrent.run(id, new Uint8Array(20).fill(id % 256), \`Some Album \${id}\`);
      for (const track of [1, 2, 3]) file.run(id, 30_000_000, \`0\${track}.flac\`);
    }
    database.close();`;
  /** NULL, sizes that are none or past what numbers hold, bytes for texts, and files of nothing. */
  const lacking = `import { DatabaseSync } from 'node:sqlite';
    const database = new DatabaseSync('lacking.sqlite3');
    database.exec(\`
      CREATE TABLE torrents (id INTEGER PRIMARY KEY, info_hash BLOB, name TEXT);
      CREATE TABLE files (id INTEGER PRIMARY KEY, torrent_id INTEGER, size INTEGER, path TEXT);
      CREATE INDEX files_of_torrents ON files (torrent_id);
      INSERT INTO torrents VALUES (1, x'0a', 'Some.Film.2001.1080p.BluRay.x264-GROUP'), (2, x'01', NULL), (3, x'02', NULL),
        (5, NULL, 'Holidays'), (6, 'abc', ''), (7, x'03', x'ff');
      INSERT INTO files (torrent_id, size, path) VALUES (1, NULL, 'Some.Film.mkv'), (2, 30000000, '01 - Song.flac'),
        (2, NULL, '02 - Song.flac'), (5, 9223372036854775807, '01 - Harbour.flac'), (5, -4, '02 - Lanterns.flac'),
        (5, 'a lot', '03 - Tide.flac'), (5, 4.5, NULL), (99, 1, 'of nothing.mkv');\`);
    database.close();`;
  const answersOn = (node: string, folder: string, ...argv: readonly string[]): readonly unknown[] => {
    const main = join(folder, 'node_modules/@mimmo/cli/dist/main.js');
    const out = run(node, [main, 'batch', '--metadata', 'rules', '--jobs', '2', ...argv], folder);
    return out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  };
  let folder: string;
  beforeAll(() => {
    folder = installed([...folders.keys()], ['--ignore-scripts']);
    writeFileSync(join(folder, 'names.txt'), 'Some.Film.2001.1080p.BluRay.x264-GROUP\nSome obscure words\n');
  });

  test.each(['20.19.0', '24'])('names, those too that models decide, on Node %s', (version) => {
    expect(answersOn(nodeOf(version), folder, 'names.txt')).toMatchObject([
      { id: 1, medium: 'video' },
      { id: 2, source: expect.stringMatching(/^(?:ml|name-reader)$/u) },
    ]);
  });

  test('a crawler’s database, and zstd, where Node has them', () => {
    const node = nodeOf('24');
    run(node, ['--input-type=module', '-e', database], folder);
    const answers = answersOn(node, folder, 'dump.sqlite3');
    expect(answers).toHaveLength(500);
    expect(answers[1]).toMatchObject({ id: '03'.repeat(20), medium: 'audio', subcategory: 'album' });
    const packed = `import { readFileSync, writeFileSync } from 'node:fs';
      import { zstdCompressSync } from 'node:zlib';
      const frame = zstdCompressSync(readFileSync('names.txt'));
      writeFileSync('packed.txt.zst', Buffer.concat([frame, frame]));`;
    const printed = `import { readFileSync } from 'node:fs';
      import { zstdDecompressSync } from 'node:zlib';
      process.stdout.write(zstdDecompressSync(readFileSync('out.jsonl.zst')));`;
    run(node, ['--input-type=module', '-e', packed], folder);
    const main = join(folder, 'node_modules/@mimmo/cli/dist/main.js');
    run(node, [main, 'batch', '--no-ml', 'packed.txt.zst', '-o', 'out.jsonl.zst'], folder);
    expect(run(node, ['--input-type=module', '-e', printed], folder).trimEnd().split('\n')).toHaveLength(4);
  });

  test('what a database lacks nobody knows, and what is none costs itself alone', () => {
    const node = nodeOf('24');
    run(node, ['--input-type=module', '-e', lacking], folder);
    const main = join(folder, 'node_modules/@mimmo/cli/dist/main.js');
    const { status, stdout } = spawnSync(node, [main, 'batch', '--no-ml', 'lacking.sqlite3'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(answers).toMatchObject([
      { id: '0a', medium: 'video', metadata: { title: 'Some Film' } },
      { id: '01', medium: 'audio' },
      { id: '02', error: { code: 'INPUT_EMPTY' } },
      { id: 5, medium: 'audio', subcategory: 'album', warnings: [{ code: 'INPUT_INVALID' }] },
      { id: 'abc', error: { code: 'INPUT_EMPTY' } },
      { id: '03', medium: expect.any(String) },
    ]);
    expect(status).toBe(1);
  });

  test('and where it has not, that is said', () => {
    writeFileSync(join(folder, 'names.txt.zst'), '');
    writeFileSync(join(folder, 'old.sqlite3'), `SQLite format 3\0`);
    for (const file of ['names.txt.zst', 'old.sqlite3']) {
      const main = join(folder, 'node_modules/@mimmo/cli/dist/main.js');
      const { status, stderr } = spawnSync(nodeOf('20.19.0'), [main, 'batch', file], { cwd: folder, encoding: 'utf8' });
      expect([status, stderr]).toEqual([1, expect.stringMatching(/OPTION_INVALID.*newer Node/u)]);
    }
  });
});

/** The first program in JavaScript of a page. */
function firstProgram(page: string): string {
  const [, program] = /^```js\n(.*?)^```$/msu.exec(readFileSync(join(root, page), 'utf8')) ?? [];
  if (program === undefined) throw new Error(`${page} has no program`);
  return program;
}

/** The binary of a version of Node, which npm has as a package for each platform. */
function nodeOf(version: string): string {
  const prefix = mkdtempSync(join(work, 'node-'));
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', '--prefix', prefix, `${name}@${version}`],
    work,
  );
  return join(prefix, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

test.each([
  ['@mimmo/release-name', ['core', 'release-name']],
  ['@mimmo/patterns', ['core', 'patterns', 'release-name']],
])('%s stands alone, without native code', (name, needed) => {
  const folder = installed(needed.map((short) => `@mimmo/${short}`));
  expect(readdirSync(join(folder, 'node_modules')).filter((entry) => !entry.startsWith('.'))).toEqual(['@mimmo']);
  expect(readdirSync(join(folder, 'node_modules/@mimmo')).sort()).toEqual(needed);
  const script = `import { parseReleaseName } from '${name}';
    console.log(parseReleaseName('The.Matrix.1999.1080p.BluRay.x264-GROUP').title);`;
  expect(run(process.execPath, ['--input-type=module', '-e', script], folder).trim()).toBe('The Matrix');
});
