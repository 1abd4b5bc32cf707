import { execFileSync, spawnSync } from 'node:child_process';
import { appendFile, copyFile, mkdtemp, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { BUILT, type BuiltResult, runBuilt } from '../../testing/built-cli.js';

/*
 * What is promised of runs that are stopped. Threads run what is built: `dist` must be there.
 */
// Each run starts a process and its threads.
jest.setTimeout(300_000);

const KILLS = 10;
/** Bytes beside the name of a record, so that few records make many blocks. */
const NOTE = 'x'.repeat(2000);
const RECORDS = 1500;

let folder: string;
let input: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mimmo-resume-'));
  input = join(folder, 'input.jsonl');
  const records = Array.from({ length: RECORDS }, (_, at) => {
    const name = `Some.Show.S01E${String(at % 90).padStart(2, '0')}.${1900 + (at % 120)}.720p.WEB.x264-GRP`;
    return `${JSON.stringify({ name, note: NOTE })}\n`;
  });
  await writeFile(input, records.join(''));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const OPTIONS = ['--no-ml', '--metadata', 'rules', '--jobs', '2', '--checkpoint', '0'];
const argvOf = (output: string, ...more: readonly string[]): readonly string[] => [
  'batch',
  input,
  '-o',
  output,
  ...OPTIONS,
  ...more,
];

/** Runs a batch, and kills it when its journal has grown by so many bytes, and a moment after. */
async function killed(output: string, growth: number, more: readonly string[]): Promise<BuiltResult> {
  return stopped(argvOf(output, ...more), { watched: `${output}.journal`, growth, signal: 'SIGKILL' });
}

/** When a run is stopped, and how. */
interface Stop {
  readonly watched: string;
  /** Bytes by which the file grows before. */
  readonly growth: number;
  readonly signal: NodeJS.Signals;
}

async function stopped(argv: readonly string[], { watched, growth, signal }: Stop): Promise<BuiltResult> {
  const before = await sizeOf(watched);
  return runBuilt(argv, {
    started(process) {
      const timer = setInterval(async () => {
        if ((await sizeOf(watched)) < before + growth) return;
        clearInterval(timer);
        process.kill(signal);
      }, 3);
      process.on('close', () => clearInterval(timer));
    },
  });
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => undefined))?.size ?? 0;
}

test.each([
  ['plain', 'out.jsonl'],
  ['gzip', 'out.jsonl.gz'],
])(
  `killed ${KILLS} times at random and resumed, the output is that of a run that nobody stopped: %s`,
  async (_case, name) => {
    const [whole, output] = [join(folder, `whole-${name}`), join(folder, name)];
    expect((await runBuilt(argvOf(whole))).code).toBe(0);
    let kills = 0;
    for (let run = 0; kills < KILLS; run++) {
      const { code, err } = await killed(output, 1 + Math.floor(900 * Math.random()), run === 0 ? [] : ['--resume']);
      // A run that was faster than its killer has ended the batch.
      if (code === 0) break;
      expect([code, err]).toEqual([null, expect.not.stringContaining('error')]);
      kills++;
    }
    expect(kills).toBeGreaterThan(KILLS / 2);
    const last = await runBuilt(argvOf(output, '--resume'));
    expect([last.code, last.err]).toEqual([
      0,
      expect.stringContaining(`${RECORDS.toLocaleString('en-US')} records in`),
    ]);
    expect((await readFile(output)).equals(await readFile(whole))).toBe(true);
  },
);

test.each([
  ['SIGTERM', 143, 'told.jsonl'],
  ['SIGINT', 130, 'told.jsonl.gz'],
] as const)('told to stop by %s, it says how to go on, and loses nothing that it wrote', async (signal, code, name) => {
  const [whole, output] = [join(folder, `whole-${name}`), join(folder, name)];
  await runBuilt(argvOf(whole));
  // A journal that is written once a minute has what was written nevertheless.
  const told = await stopped(argvOf(output, '--checkpoint', '60'), { watched: output, growth: 1, signal });
  expect(told.code).toBe(code);
  expect(told.err).toMatch(/^Stopped after [\d,]+ records; the same command with --resume goes on\.$/mu);
  const records = Number(/[\d,]+/u.exec(told.err)?.[0].replaceAll(',', ''));
  const written = await readFile(output);
  const lines = (name.endsWith('.gz') ? gunzipSync(written) : written).toString().split('\n').length - 1;
  expect(lines).toBe(records);
  expect((await runBuilt(argvOf(output, '--checkpoint', '60', '--resume'))).code).toBe(0);
  expect((await readFile(output)).equals(await readFile(whole))).toBe(true);
});

test('told to stop while it waits for lines, it ends', async () => {
  const { code, err, out } = await runBuilt(['batch', '-', ...OPTIONS], {
    input: 'Some.Film.2012.1080p.BluRay.x264-GRP\n',
    keepOpen: true,
    started: (process) => void setTimeout(() => process.kill('SIGINT'), 2000),
  });
  expect([code, err, out]).toEqual([130, 'Stopped after 0 records.\n', '']);
});

test('a machine that is lost between two writes: what is not in the journal is written again', async () => {
  const [whole, output] = [join(folder, 'lost-whole'), join(folder, 'lost')];
  await runBuilt(argvOf(whole));
  await killed(output, 600, []);
  await appendFile(output, 'half a rec');
  await appendFile(`${output}.journal`, '0123abcd {"progr');
  expect((await runBuilt(argvOf(output, '--resume'))).code).toBe(0);
  expect((await readFile(output)).equals(await readFile(whole))).toBe(true);
});

describe('a full disk', () => {
  /** Runs in a shell that lets files grow to so many kilobytes, as a disk that has no more does. */
  const limited = (kilobytes: number, argv: readonly string[]) =>
    spawnSync(
      'bash',
      ['-c', `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$@"`, 'bash', process.execPath, BUILT, ...argv],
      {
        encoding: 'utf8',
      },
    );

  test.each(['full.jsonl', 'full.jsonl.gz'])('ends the run with a reason, and loses nothing: %s', async (name) => {
    const [whole, output] = [join(folder, `not-${name}`), join(folder, name)];
    await runBuilt(argvOf(whole));
    const kilobytes = Math.ceil((await sizeOf(whole)) / 2048);
    const { status, stderr } = limited(kilobytes, argvOf(output));
    expect(status).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'OUTPUT_FAILED', message: expect.stringContaining('--resume') },
    });
    expect((await runBuilt(argvOf(output, '--resume'))).code).toBe(0);
    expect((await readFile(output)).equals(await readFile(whole))).toBe(true);
  });

  test('a device that is always full', async () => {
    const { code, err } = await runBuilt(argvOf('/dev/full'));
    expect(code).toBe(1);
    expect(err).toMatch(/OUTPUT_FAILED/u);
  });
});

describe('a journal', () => {
  const part = async (name: string): Promise<string> => {
    const output = join(folder, name);
    await killed(output, 500, []);
    expect(await sizeOf(output)).toBeGreaterThan(0);
    return output;
  };
  const refused = async (output: string, ...more: readonly string[]): Promise<string> => {
    const before = await readFile(output);
    const { code, err } = await runBuilt(argvOf(output, ...more));
    expect(code).toBe(1);
    expect((await readFile(output)).equals(before)).toBe(true);
    const { error } = JSON.parse(err);
    expect(error.code).toBe('RESUME_REFUSED');
    return error.message;
  };

  test('refuses other options, and another input', async () => {
    const output = await part('other.jsonl');
    expect(await refused(output, '--resume', '--medium', 'audio')).toContain('options.medium');
    const copy = join(folder, 'copy.jsonl');
    await copyFile(input, copy);
    await utimes(input, new Date(), new Date(0));
    expect(await refused(output, '--resume')).toContain('inputs');
  });

  test('refuses other rules under the same name', async () => {
    const [rules, output] = [join(folder, 'rules.json'), join(folder, 'ruled.jsonl')];
    const pack = (word: string): string =>
      JSON.stringify({
        rules: [
          {
            id: 'house/copy',
            medium: 'book',
            all: [`word:${word} copy`],
            matches: [`Some Title, ${word} copy`],
            rejects: ['Some Title'],
          },
        ],
      });
    await writeFile(rules, pack('lending'));
    const with_ = ['--rules', rules];
    // The head of the journal alone has some 600 bytes.
    await killed(output, 2000, with_);
    await writeFile(rules, pack('loan'));
    expect(await refused(output, '--resume', ...with_)).toContain('models.rules');
  });

  test('is not lost by who forgets --resume, and not believed without its output', async () => {
    const output = await part('forgotten.jsonl');
    expect(await refused(output)).toContain('--resume');
    await truncate(output, 10);
    expect(await refused(output, '--resume')).toContain('were written');
  });

  test('of a batch that is over says so', async () => {
    const output = join(folder, 'over.jsonl');
    await runBuilt(argvOf(output));
    const before = await readFile(output);
    const again = await runBuilt(argvOf(output, '--resume'));
    expect([again.code, again.err]).toEqual([0, expect.stringContaining('finished before')]);
    expect((await readFile(output)).equals(before)).toBe(true);
  });

  test('that is not there starts at the beginning, unless there is an output', async () => {
    const output = join(folder, 'fresh.jsonl');
    expect((await runBuilt(argvOf(output, '--resume'))).code).toBe(0);
    await rm(`${output}.journal`);
    expect(await refused(output, '--resume')).toContain('no journal');
  });
});

test('what a run writes is readable by the tools of the system', async () => {
  const output = join(folder, 'tools.jsonl.gz');
  await runBuilt(argvOf(output));
  const text = execFileSync('gzip', ['-dc', output], { encoding: 'utf8', maxBuffer: 1e9 });
  expect(text).toBe(gunzipSync(await readFile(output)).toString());
  expect(text.trimEnd().split('\n')).toHaveLength(RECORDS);
});
