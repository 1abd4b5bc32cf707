import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readSessionItem } from './session-item.js';

const folder = mkdtempSync(join(tmpdir(), 'mimmo-session-'));
const file = join(folder, 'Some.Film.2012.mkv');
writeFileSync(file, 'x');
afterAll(() => rmSync(folder, { recursive: true }));

describe('readSessionItem', () => {
  test.each([
    'Some.Film.2012.1080p.mkv',
    'Крёстный отец / The Godfather',
    'AC/DC - Back in Black',
    'Fate/stay night',
    '...And Then',
    'http://example.org - Some.Film.2012',
    '/missing/tv/Some Show/Season 1/02.mkv',
    'Z:\\missing\\Some Film (2012).mkv',
    'nul \0 in it',
    'x'.repeat(5000),
  ])('takes %j for a name', async (name) => {
    expect(await readSessionItem(name, 'auto')).toMatchObject({ origin: 'text', files: [] });
  });

  test('takes what exists for a path, and a file: address', async () => {
    for (const item of [file, pathToFileURL(file).href, { path: file }]) {
      expect(await readSessionItem(item, 'auto')).toMatchObject({ origin: 'file', name: 'Some.Film.2012.mkv' });
    }
  });

  test.each(['./missing', '../missing', '~/missing', { path: 'missing' }])(
    'says that %j is not there',
    async (item) => {
      await expect(readSessionItem(item, 'auto')).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
    },
  );

  test('takes an object with a name for a content', async () => {
    const item = { name: 'Some Album', files: [{ path: '01.flac', size: 1 }] };
    expect(await readSessionItem(item, 'auto')).toMatchObject({ ...item, origin: 'json' });
  });

  test('heeds what the arguments force', async () => {
    expect(await readSessionItem(file, 'text')).toMatchObject({ origin: 'text' });
    await expect(readSessionItem('a name', 'path')).rejects.toMatchObject({ code: 'INPUT_NOT_FOUND' });
  });

  test.each([5, null, true, [], {}, { path: 5 }, { name: 5 }, { name: 'a', files: 'b' }])(
    'refuses %j',
    async (item) => {
      await expect(readSessionItem(item, 'auto')).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    },
  );

  test('refuses a blank name', async () => {
    await expect(readSessionItem(' ', 'auto')).rejects.toMatchObject({ code: 'INPUT_EMPTY' });
  });
});
