import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Item } from './item.js';
import { lineItems, type TextOptions } from './line-items.js';

const folder = mkdtempSync(join(tmpdir(), 'mimmo-lines-'));
const file = join(folder, 'Some.Film.2012.mkv');
writeFileSync(file, 'x');
mkdirSync(join(folder, 'Some Album'));
afterAll(() => rmSync(folder, { recursive: true }));

const AS_NAMES: TextOptions = { as: 'auto', strict: false };
const AS_PATHS: TextOptions = { as: 'path', strict: false };

async function itemOf(line: string, options: TextOptions = AS_NAMES): Promise<Item | undefined> {
  async function* source(): AsyncGenerator<string> {
    yield `${line}\n`;
  }
  for await (const item of lineItems(source(), options)) return item;
  return undefined;
}

describe('a line of the standard input', () => {
  test.each([
    'Some.Film.2012.1080p.mkv',
    'Крёстный отец / The Godfather',
    '/',
    '.',
    '~/x.zip',
    './x',
    '/missing/tv/Some Show/Season 1/02.mkv',
    'Z:\\missing\\Some Film (2012).mkv',
    '{"name": broken',
    '{Some Group} Some Film',
    '[1,2]',
    'x'.repeat(5000),
    file,
    folder,
    pathToFileURL(file).href,
  ])('is a name, whatever stands on the disk: %j', async (line) => {
    expect((await itemOf(line))?.content).toMatchObject({ origin: 'text', files: [] });
  });

  test('may be a magnet link, with blanks in front', async () => {
    expect((await itemOf('  magnet:?dn=The.Matrix.1999.1080p'))?.content).toMatchObject({
      origin: 'magnet',
      name: 'The.Matrix.1999.1080p',
    });
  });

  test.each(['', '   ', '\t'])('fails in its place where it is blank: %j', async (line) => {
    expect((await itemOf(line))?.content).toMatchObject({ error: { code: 'INPUT_EMPTY' } });
  });

  test('is a content where it is a JSON object, with its id', async () => {
    const object = { id: 7, name: 'Some Album', files: [{ path: '01.flac', size: 1 }] };
    expect(await itemOf(JSON.stringify(object))).toMatchObject({
      id: 7,
      input: object,
      content: { name: 'Some Album', files: [{ path: '01.flac', size: 1 }], origin: 'json' },
    });
  });

  test.each([
    ['has no name', { id: 'x' }, 'name'],
    ['has a path', { id: 'x', path: file }, '--path'],
    ['has a name and a path', { id: 'x', name: 'Some Film', path: file }, '--path'],
  ])('fails with its id where the object %s', async (_case, object, word) => {
    expect(await itemOf(JSON.stringify(object))).toMatchObject({
      id: 'x',
      content: { error: { code: 'INPUT_INVALID', message: expect.stringContaining(word) } },
    });
  });

  test('--text takes every line by its letters', async () => {
    const line = '{"name":"Some Album"}';
    expect((await itemOf(line, { as: 'text', strict: false }))?.content).toMatchObject({ origin: 'text', name: line });
  });
});

describe('a line with --path', () => {
  test.each([file, JSON.stringify({ path: file })])('is a path: %j', async (line) => {
    expect((await itemOf(line, AS_PATHS))?.content).toMatchObject({ origin: 'file', name: 'Some.Film.2012.mkv' });
  });

  test('reads the path of an object, and calls it by the name beside it', async () => {
    const line = JSON.stringify({ name: 'Another Film (2013)', path: file, files: null });
    expect((await itemOf(line, AS_PATHS))?.content).toMatchObject({ origin: 'file', name: 'Another Film (2013)' });
  });

  test('refuses an object with files and a path', async () => {
    const line = JSON.stringify({ name: 'x', path: file, files: [] });
    expect((await itemOf(line, AS_PATHS))?.content).toMatchObject({ error: { code: 'INPUT_INVALID' } });
  });

  test('says that nothing is there', async () => {
    expect((await itemOf('a name', AS_PATHS))?.content).toMatchObject({ error: { code: 'INPUT_NOT_FOUND' } });
  });
});
