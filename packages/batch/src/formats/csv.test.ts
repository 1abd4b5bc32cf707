import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { CSV } from './csv.js';
import { LONGEST_QUOTED } from './csv-field.js';
import type { Columns, GivenRecord } from './record.js';

const lazily = (text: string, columns: Columns = { text: 0, id: undefined }): Iterable<GivenRecord> =>
  CSV.records({ kind: 'bytes', format: 'csv', bytes: new Uint8Array(Buffer.from(text)), line: 1, columns });
const records = (...given: Parameters<typeof lazily>): readonly GivenRecord[] => [...lazily(...given)];

test.each([
  ['plain fields', 'a,b\n', { id: 1, kind: 'text', text: 'a' }],
  ['a comma in quotation marks', '"a,b",c', { id: 1, kind: 'text', text: 'a,b' }],
  ['quotation marks within', '"the ""a"""\r\n', { id: 1, kind: 'text', text: 'the "a"' }],
  ['a quotation mark within a plain field', 'the 12" vinyl,b', { id: 1, kind: 'text', text: 'the 12" vinyl' }],
  ['a line end in quotation marks', '"a\nb",c\n', { id: 1, kind: 'text', text: 'a\nb' }],
  ['an empty field', ',b', { id: 1, kind: 'text', text: '' }],
  ['a blank line', '\n', { id: 1, kind: 'text', text: '' }],
])('%s', (_case, text, expected) => {
  expect(records(text)).toEqual([expected]);
});

test('a record is called by its column, else by the line in which it begins', () => {
  expect(records('x,"a\nb"\n,c\ny,d', { text: 1, id: 0 })).toMatchObject([{ id: 'x' }, { id: 3 }, { id: 'y' }]);
});

test('a record without the column of names is none', () => {
  expect(records('a\nb,c\n', { text: 1, id: undefined })).toMatchObject([
    { id: 1, kind: 'problem', problem: { code: 'INPUT_INVALID' } },
    { id: 2, text: 'c' },
  ]);
});

test('a quotation mark that is never closed costs its line alone', () => {
  expect(records('"a\nb\nc')).toMatchObject([{ id: 1, kind: 'problem' }, { text: 'b' }, { text: 'c' }]);
  const far = `"a\n${'b\n'.repeat(LONGEST_QUOTED)}"c\n`;
  expect(records(far).slice(0, 2)).toMatchObject([
    { id: 1, kind: 'problem' },
    { id: 2, text: 'b' },
  ]);
});

test('tables are read as csv-parse reads them', () => {
  const fields = fc.string({ unit: fc.constantFrom('a', 'ж', ',', '"', '\n', ' ', '𝄞'), maxLength: 8 });
  const rows = fc.array(fc.array(fields, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const quoted = (field: string, always: boolean): string =>
    always || /[",\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  fc.assert(
    fc.property(rows, fc.boolean(), fc.constantFrom('\n', '\r\n'), (table, always, lineEnd) => {
      const text = table.map((row) => row.map((field) => quoted(field, always)).join(',') + lineEnd).join('');
      const theirs = parse(text, { relax_column_count: true, skip_empty_lines: false });
      expect(records(text)).toMatchObject(theirs.map(([first]) => ({ text: first })));
    }),
  );
});

test.each([
  ['quotation marks', '"'],
  ['quotation marks that open and never close', ',"\n'],
  ['commas', ','],
  ['NUL', '\0'],
])('a million bytes of %s are read in a moment', (_case, unit) => {
  const started = process.cpuUsage();
  for (const _record of lazily(unit.repeat(1_000_000 / unit.length)));
  expect(process.cpuUsage(started).user).toBeLessThan(5_000_000);
});
