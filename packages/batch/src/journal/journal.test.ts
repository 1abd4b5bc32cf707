import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NOTHING_DONE, type Progress } from '../run/progress.js';
import { differences } from './differences.js';
import { beginJournal, continueJournal, readJournal } from './journal.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mimmo-journal-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const HEAD = { mimmo: '1', options: { ml: false } };
const after = (records: number): Progress => ({ ...NOTHING_DONE, writtenBytes: 10 * records, records });

test('a journal says how far the batch was when it last said so', async () => {
  const path = join(folder, 'last');
  const journal = await beginJournal(path, HEAD);
  expect(await readJournal(path)).toMatchObject({ head: HEAD, progress: undefined, isFinished: false });
  await journal.append(after(1));
  await journal.append(after(2));
  await journal.close();
  expect(await readJournal(path)).toMatchObject({ head: HEAD, progress: after(2), isFinished: false });
});

test('cut anywhere, it says what its whole lines say, and can be gone on with', async () => {
  const path = join(folder, 'cut');
  const journal = await beginJournal(path, HEAD);
  const ends: number[] = [(await readFile(path)).length];
  for (const records of [1, 2]) {
    await journal.append(after(records));
    ends.push((await readFile(path)).length);
  }
  await journal.close();
  const whole = await readFile(path);
  for (let length = 0; length <= whole.length; length++) {
    await writeFile(path, whole.subarray(0, length));
    const found = await readJournal(path);
    const lines = ends.filter((end) => end <= length).length;
    expect(found?.progress?.records).toBe(lines < 2 ? undefined : lines - 1);
    if (!found) continue;
    const next = await continueJournal(path, found);
    await next.append(after(9));
    await next.close();
    expect((await readJournal(path))?.progress).toEqual(after(9));
  }
});

test('a line that the disk has lost or mixed up ends it', async () => {
  const path = join(folder, 'mixed');
  const journal = await beginJournal(path, HEAD);
  await journal.append(after(1));
  await journal.append(after(2));
  await journal.close();
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"records":2', '"records":3'));
  expect((await readJournal(path))?.progress).toEqual(after(1));
});

test('after the end, nothing but the end is kept', async () => {
  const path = join(folder, 'end');
  const journal = await beginJournal(path, HEAD);
  for (const records of [1, 2, 3]) await journal.append(after(records));
  await journal.finish(after(4));
  await journal.close();
  expect(await readJournal(path)).toMatchObject({ head: HEAD, progress: after(4), isFinished: true });
  expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(3);
});

test('where no journal is, there is none', async () => {
  expect(await readJournal(join(folder, 'missing'))).toBeUndefined();
});

test('what differs is named', () => {
  const run = { mimmo: '1', options: { ml: true, only: undefined }, inputs: ['a'] };
  expect(differences(HEAD, { ...HEAD, options: { ml: false, only: undefined } })).toEqual([]);
  expect(differences(HEAD, run)).toEqual(['options.ml', 'inputs']);
});
