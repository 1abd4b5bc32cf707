import { quoted } from '@mimmo/core';
import type { GivenRecord } from './record.js';
import { lineEnd, linesOf, type TextFormat } from './text-format.js';

/** A value of JSON a line (https://jsonlines.org): a name, or an object `{ name, files?, id? }`. */
export const JSON_LINES: TextFormat = {
  endings: ['.jsonl', '.ndjson'],
  hasColumns: false,
  recordEnd: lineEnd,
  *records({ bytes, line }) {
    for (const [index, text] of linesOf(bytes).entries()) yield recordOf(line + index, text);
  },
  fields: () => [],
};

function recordOf(id: number, text: string): GivenRecord {
  if (text.trim() === '') return { id, kind: 'text', text };
  try {
    return { id, kind: 'value', value: JSON.parse(text) };
  } catch {
    const message = `Expected a value of JSON a line, a name or { name, files? }, found ${quoted(text)}.`;
    return { id, kind: 'problem', problem: { code: 'INPUT_INVALID', message } };
  }
}
