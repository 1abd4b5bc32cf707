import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import type { DetailedReport } from 'mimmo';
import stringWidth from 'string-width';
import type { Answered } from '../items/answers.js';
import { FORMATS } from '../request.js';
import { printerFor } from './printers.js';

const REPORT: DetailedReport = {
  medium: 'audio',
  subcategory: 'collection',
  confidence: 0.99996,
  source: 'patterns',
  metadata: { artist: '久石譲', title: 'もののけ姫 サウンドトラック とても長い題名の版', year: 1997 },
  warnings: [{ code: 'INPUT_CORRUPT', message: 'The list of "Album.zip" is damaged; get it again.' }],
  alternatives: [
    { medium: 'video', subcategory: 'movie', confidence: 0.123456 },
    { medium: 'book', confidence: 0.02 },
  ],
  release: { name: 'x', kind: 'album', title: 'もののけ姫' },
};
const LONG = '久石譲 - もののけ姫 サウンドトラック とても長い題名の版 (1997) [FLAC 24-96] and some more words';
const ANSWERS: readonly Answered[] = [
  { input: LONG, answer: REPORT },
  {
    input: { name: LONG },
    id: 7,
    answer: { error: { code: 'INPUT_EMPTY', message: 'The name is blank; give a release name.' } },
  },
];

async function printed(format: (typeof FORMATS)[number] | undefined, columns?: number): Promise<readonly string[]> {
  const output = Object.assign(new PassThrough(), columns !== undefined && { isTTY: true, columns });
  const printer = await printerFor(format, { details: true, echo: true, output });
  const texts = [];
  for (const answered of ANSWERS) texts.push(await printer(answered));
  return texts;
}

describe('printerFor', () => {
  describe.each([20, 40, 59, 80, 120])('at a terminal of %i columns', (columns) => {
    test.each(['pretty', 'table'] as const)('%s keeps to its width', async (format) => {
      const lines = (await printed(format, columns)).join('').split('\n');
      expect(lines.length).toBeGreaterThan(2);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(columns, 40));
    });
  });

  test('table fills the terminal, and shows more columns where there is room', async () => {
    const head = async (columns: number) => (await printed('table', columns))[0]?.split('\n')[0];
    expect(await head(40)).toMatch(/^MEDIUM +SURE +METADATA +INPUT$/u);
    expect(await head(60)).toMatch(/^MEDIUM +SUBCATEGORY +SURE +METADATA +INPUT$/u);
    expect(await head(80)).toMatch(/^MEDIUM +SUBCATEGORY +SURE +SOURCE +METADATA +INPUT$/u);
  });

  test('table lines its columns up under each other, with full-width characters too', async () => {
    const [first = '', second = ''] = await printed('table');
    const [head = '', row = ''] = first.split('\n');
    const before = (line: string, text: string) => stringWidth(line.slice(0, line.indexOf(text)));
    expect(before(row, LONG)).toBe(before(head, 'INPUT'));
    expect(before(second, LONG)).toBe(before(head, 'INPUT'));
  });

  test('json begins with the id, then the input, and never wraps', async () => {
    for (const columns of [undefined, 40]) {
      const [first = '', second = ''] = await printed('json', columns);
      expect(first.split('\n')).toHaveLength(2);
      expect(JSON.parse(first)).toMatchObject({ input: LONG, medium: 'audio', confidence: 1 });
      expect(JSON.parse(first).alternatives[0]).toEqual({ medium: 'video', subcategory: 'movie', confidence: 0.1235 });
      expect(Object.keys(JSON.parse(second))).toEqual(['id', 'input', 'error']);
    }
  });

  test.each(['pretty', 'table', undefined] as const)('shows the code of a failure: %s', async (format) => {
    expect((await printed(format, 80)).join('')).toContain('INPUT_EMPTY');
  });

  test('pretty shows warnings with their codes', async () => {
    expect((await printed('pretty')).join('')).toContain('is damaged; get it again. (INPUT_CORRUPT)');
  });

  test.each(FORMATS)('%s shows hidden characters as escapes', async (format) => {
    const printer = await printerFor(format, { details: true, echo: true, output: new PassThrough() });
    const evil = 'a\u009bb\u202ec\u001bd';
    const text = await printer({ input: evil, answer: { ...REPORT, metadata: { title: evil } } });
    expect(text).toContain('a\\u009bb\\u202ec\\u001bd');
  });
});
