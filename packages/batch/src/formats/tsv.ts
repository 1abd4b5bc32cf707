import { FIRST_COLUMN, recordOfColumns } from './columns.js';
import { lineEnd, linesOf, type TextFormat } from './text-format.js';

/** Tab-separated values as IANA has them (text/tab-separated-values): no field holds a tab or line end, and a quotation mark is one. */
export const TSV: TextFormat = {
  endings: ['.tsv', '.tab'],
  hasColumns: true,
  recordEnd: lineEnd,
  *records({ bytes, line, columns = FIRST_COLUMN }) {
    for (const [index, text] of linesOf(bytes).entries()) {
      yield recordOfColumns(text.split('\t'), { line: line + index, columns });
    }
  },
  fields: (record) => linesOf(record)[0]?.split('\t') ?? [],
};
