import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readSessionLine } from './session-line.js';

const folder = mkdtempSync(join(tmpdir(), 'mimmo-session-'));
const file = join(folder, 'Some.Film.2012.mkv');
writeFileSync(file, 'x');
afterAll(() => rmSync(folder, { recursive: true }));

const read = (value: unknown) => readSessionLine({ text: JSON.stringify(value) }, { as: 'auto', strict: false });
const failure = (code: string) => ({ content: { error: { code, message: expect.any(String) } } });

describe('a line of a session', () => {
  test.each(['Some.Film.2012.1080p.mkv', 'AC/DC - Back in Black', '/', './missing', file])(
    'takes the text %j for a name, whatever stands on the disk',
    async (name) => {
      expect(await read([name])).toMatchObject({ many: [{ input: name, content: { origin: 'text' } }] });
    },
  );

  test('reads a path that an object names, under its name if it has one', async () => {
    expect(await read([{ path: file }, { id: 1, name: 'Another Film', path: file }])).toMatchObject({
      many: [
        { content: { origin: 'file', name: 'Some.Film.2012.mkv' } },
        { id: 1, content: { origin: 'file', name: 'Another Film' } },
      ],
    });
  });

  test('takes one object for one item', async () => {
    expect(await read({ id: 'x', name: 'Some Album' })).toMatchObject({
      one: { id: 'x', content: { origin: 'json' } },
    });
  });

  test('takes texts among files for paths', async () => {
    const files = ['CD1/01.flac', { path: 'CD1/02.flac', size: 5 }];
    expect(await read([{ name: 'Some Album', files }])).toMatchObject({
      many: [
        {
          content: {
            files: [
              { path: 'CD1/01.flac', size: 0 },
              { path: 'CD1/02.flac', size: 5 },
            ],
          },
        },
      ],
    });
  });

  test.each([5, null, true, [], {}, { path: 5 }, { name: 5 }, { name: 'a', files: 'b' }])(
    'refuses %j in its place',
    async (item) => {
      expect(await read([item, 'a name'])).toMatchObject({
        many: [failure('INPUT_INVALID'), { content: { origin: 'text' } }],
      });
    },
  );

  test.each([
    ['missing', 'INPUT_NOT_FOUND'],
    [' ', 'INPUT_EMPTY'],
  ])('says what is wrong with the path %j', async (path, code) => {
    expect(await read([{ path }])).toMatchObject({ many: [failure(code)] });
  });

  test.each([
    ['', 'INPUT_EMPTY'],
    ['  ', 'INPUT_EMPTY'],
    ['{"name":', 'INPUT_INVALID'],
    ['nonsense', 'INPUT_INVALID'],
    ['"a name"', 'INPUT_INVALID'],
    ['7', 'INPUT_INVALID'],
  ])('fails as one item where it is %j', async (text, code) => {
    expect(await readSessionLine({ text }, { as: 'auto', strict: false })).toMatchObject({ one: failure(code) });
  });

  test('keeps an id of any kind, and complains about one that JavaScript rounds', async () => {
    for (const id of [0, '', 'x', null, [1], { a: 1 }, 1.5])
      expect(await read([{ id, name: 'x' }])).toMatchObject({ many: [{ id }] });
    const rounded = await readSessionLine(
      { text: '[{"id":12345678901234567890,"name":"x"}]' },
      { as: 'auto', strict: false },
    );
    expect(rounded).toMatchObject({ many: [failure('INPUT_INVALID')] });
    expect(rounded).not.toMatchObject({ many: [{ id: expect.anything() }] });
  });
});
