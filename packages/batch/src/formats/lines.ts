import { lineEnd, linesOf, type TextFormat } from './text-format.js';

/** A name a line, or whatever the caller takes a line for. */
export const LINES: TextFormat = {
  endings: ['.txt'],
  hasColumns: false,
  recordEnd: lineEnd,
  *records({ bytes, line }) {
    for (const [index, text] of linesOf(bytes).entries()) yield { id: line + index, kind: 'text', text };
  },
  fields: () => [],
};
