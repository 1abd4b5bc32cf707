import type { RecordEnd } from '../input/cut-blocks.js';
import { FIRST_COLUMN, recordOfColumns } from './columns.js';
import { type CsvField, csvFieldAt } from './csv-field.js';
import type { GivenRecord } from './record.js';
import { type TextFormat, textOf, withoutReturn } from './text-format.js';

/** Comma-separated values (RFC 4180), whose fields may hold line ends between quotation marks. */
export const CSV: TextFormat = {
  endings: ['.csv'],
  hasColumns: true,
  recordEnd: csvRecordEnd,
  *records({ bytes, line, columns }) {
    let at = 0;
    let lineAt = line;
    while (at < bytes.length) {
      const { fields, next, isUnclosed } = recordAt(bytes, at);
      yield isUnclosed ? unclosed(lineAt) : recordOfColumns(fields, { line: lineAt, columns: columns ?? FIRST_COLUMN });
      lineAt += linesBetween(bytes, at, next);
      at = next;
    }
  },
  fields: (record) => recordAt(record, 0).fields,
};

const NEWLINE = 10;

function csvRecordEnd(...[bytes, from, isAll]: Parameters<RecordEnd>): number {
  if (from === bytes.length) return -1;
  for (let at = from; ; ) {
    const field = csvFieldAt(bytes, at, isAll);
    if (!field) return -1;
    if (field.isLast) return field.next;
    at = field.next;
  }
}

/** A record that is there from its first byte to its last. */
interface CsvRecord {
  readonly fields: readonly string[];
  readonly next: number;
  readonly isUnclosed: boolean;
}

function recordAt(bytes: Uint8Array, from: number): CsvRecord {
  const fields: string[] = [];
  let field = csvFieldAt(bytes, from, true);
  while (field && !field.isLast) {
    fields.push(textIn(bytes, field));
    field = csvFieldAt(bytes, field.next, true);
  }
  if (!field) return { fields, next: bytes.length, isUnclosed: false };
  fields.push(textIn(bytes, field));
  return { fields, next: field.next, isUnclosed: field.isUnclosed };
}

function textIn(bytes: Uint8Array, { start, end, isQuoted, isLast }: CsvField): string {
  const text = textOf(bytes.subarray(start, end));
  if (isQuoted) return text.replaceAll('""', '"');
  return isLast ? withoutReturn(text) : text;
}

function unclosed(id: number): GivenRecord {
  const message = 'A quotation mark is opened that is never closed; close it, or write it twice within a quoted field.';
  return { id, kind: 'problem', problem: { code: 'INPUT_INVALID', message } };
}

function linesBetween(bytes: Uint8Array, from: number, to: number): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE, from); at >= 0 && at < to; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}
