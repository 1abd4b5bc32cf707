import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

/*
 * The executable as a user has it: one file in an empty folder, on a machine without Node. Built by `npm run executable`.
 */
const root = resolve(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'mimmo-executable-'));
const program = join(home, 'mimmo');
const downloads = join(root, 'examples/downloads');
const installed = join(root, 'packages/cli/dist/main.js');

/** Names for rules, classifier and language model. */
const NAMES = [
  'The.Matrix.1999.1080p.BluRay.x264-GROUP',
  'Pink Floyd - The Dark Side of the Moon (1973) [FLAC]',
  'Harbour Lanterns',
  'Harbour Lanterns and other stories 2019',
  'Krita 5.2 (x64)',
];

beforeAll(() => copyFileSync(join(import.meta.dirname, 'dist/mimmo'), program));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Runs the executable where there is nothing else. */
function run(args: readonly string[], { input = '', env = {} }: RunOptions = {}): SpawnSyncReturns<string> {
  return spawnSync(program, [...args], {
    input,
    encoding: 'utf8',
    cwd: home,
    env: { HOME: home, PATH: '/nowhere', ...env },
  });
}

interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the installed command prints. */
function printed(args: readonly string[], input = ''): string {
  return spawnSync(process.execPath, [installed, ...args], { input, encoding: 'utf8' }).stdout;
}

test('is one file of at most 135 MB', () => {
  expect(statSync(program).size).toBeLessThan(135e6);
});

describe('without Node on the machine', () => {
  test.each<[string, readonly string[], string]>([
    ['names', NAMES, ''],
    [
      'a torrent, a folder and archives',
      readdirSync(downloads)
        .sort()
        .map((name) => join(downloads, name)),
      '',
    ],
    ['details', ['--details', ...NAMES], ''],
    ['the reasons', ['--explain', 'Some.Film.2019.1080p'], ''],
    ['lines', [], `${NAMES.join('\n')}\n`],
    ['a session', ['-i'], `${JSON.stringify(NAMES)}\n`],
    ['rules', ['rules', 'list'], ''],
    ['its version', ['--version'], ''],
    ['help', ['--help'], ''],
  ])('answers %s as the installed command does', (_case, args, input) => {
    const { stdout, stderr, status } = run(args, { input });
    expect({ stdout, stderr, status }).toEqual({ stdout: printed(args, input), stderr: '', status: 0 });
  });

  test('answers a batch by worker threads', () => {
    writeFileSync(join(home, 'names.txt'), `${NAMES.join('\n')}\n`);
    expect(run(['batch', 'names.txt', '-o', 'answers.jsonl', '--jobs', '2'])).toMatchObject({ status: 0 });
    expect(run(['batch', 'names.txt']).stdout).toBe(printed(['batch', join(home, 'names.txt')]));
  });

  test('serves by processes of its own', async () => {
    const child = spawn(program, ['serve', '--port', '0', '--jobs', '2', '--no-log'], {
      env: { HOME: home, PATH: '/nowhere' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    try {
      const [said] = await once(child.stderr.setEncoding('utf8'), 'data');
      const address = /http:\/\/[\d.:]+\d/u.exec(String(said))?.[0];
      const answer = await fetch(`${address}/v1/parse?name=Some.Show.S01E02`);
      expect(await answer.json()).toMatchObject({ title: 'Some Show', seasons: [1] });
      child.kill('SIGTERM');
      expect(await once(child, 'exit')).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  });

  test('has the models, and they are as they were made', () => {
    expect(run(['models', 'list']).stdout).toContain('@mimmo/model-content-classifier');
    const { stdout, status } = run(['models', 'verify']);
    expect({
      lines: stdout
        .trim()
        .split('\n')
        .every((line) => line.startsWith('ok')),
      status,
    }).toEqual({ lines: true, status: 0 });
  });
});

describe('files that a person asks for', () => {
  const model = (env: Readonly<Record<string, string>>): SpawnSyncReturns<string> =>
    run(['models', 'path', '@mimmo/model-name-reader'], { env });

  test('are kept in the cache, and written anew where somebody changed them', () => {
    const env = { XDG_CACHE_HOME: join(home, 'cache') };
    const folder = model(env).stdout.trim();
    expect(folder).toContain(env.XDG_CACHE_HOME);
    const manifest = join(folder, 'manifest.json');
    const before = statSync(manifest).size;
    chmodSync(manifest, 0o600);
    writeFileSync(manifest, 'not what it was');
    expect(model(env).stdout.trim()).toBe(folder);
    expect(statSync(manifest).size).toBe(before);
  });

  test('find another folder where the cache cannot be written', () => {
    const closed = join(home, 'closed');
    writeFileSync(closed, 'no folder');
    expect(model({ XDG_CACHE_HOME: closed })).toMatchObject({ status: 0 });
  });

  test('are not taken from a folder of somebody else', () => {
    const closed = join(home, 'closed-too');
    writeFileSync(closed, 'no folder');
    const shared = join(home, 'tmp', `mimmo-${process.getuid?.()}`);
    mkdirSync(shared, { recursive: true });
    chmodSync(shared, 0o777);
    expect(model({ XDG_CACHE_HOME: closed, TMPDIR: join(home, 'tmp') })).toMatchObject({ status: 0 });
    expect(readdirSync(shared)).toEqual([]);
  });
});

test('names that models answer write nothing to the disk', () => {
  const cache = join(home, 'untouched');
  expect(run(['Harbour Lanterns'], { env: { XDG_CACHE_HOME: cache } }).stdout).toContain('Harbour Lanterns');
  expect(existsSync(cache)).toBe(false);
});
