import { OptionError, quoted } from '@mimmo/core';
import type { Columns, GivenRecord } from './record.js';

/** Which columns of a table are read. */
export interface ColumnOptions {
  /**
   * The column with the names: what the first record calls it, or its number, from 1, in a table whose first record is none
   * of headings.
   */
  readonly column: string;
  /**
   * The column with what records are called, in the same way.
   *
   * @default the number of the line
   */
  readonly idColumn?: string | undefined;
}

/** The first column, for blocks that say nothing else. */
export const FIRST_COLUMN: Columns = { text: 0, id: undefined };

/** Whether columns are named by their numbers, so that the first record is one like the others. */
export function areNumbered({ column }: ColumnOptions): boolean {
  return isNumber(column);
}

/**
 * The places of columns.
 *
 * @param headings the first record
 * @throws OptionError for a column that is not there, or where one is named and the other numbered
 */
export function columnsIn(headings: readonly string[], { column, idColumn }: ColumnOptions, table: string): Columns {
  if (idColumn !== undefined && isNumber(column) !== isNumber(idColumn)) {
    throw new OptionError('One column is named and the other numbered; name both, or number both.');
  }
  return { text: placeOf(column), id: idColumn === undefined ? undefined : placeOf(idColumn) };

  function placeOf(wanted: string): number {
    const place = isNumber(wanted) ? Number(wanted) - 1 : headings.findIndex((heading) => heading.trim() === wanted);
    if (place >= 0 && place < headings.length) return place;
    const there = headings.slice(0, SHOWN).map(quoted).join(', ');
    throw new OptionError(
      `${quoted(table)} has no column ${quoted(wanted)}; its first record is ${there}. Name one of these by --column, or number it, from 1, where they are no headings.`,
    );
  }
}

/** Headings that a message shows at most. */
const SHOWN = 12;

function isNumber(column: string): boolean {
  return /^[1-9]\d{0,5}$/u.test(column);
}

/** The record that fields are. One without the column of names is none; one without an id is called by its line. */
export function recordOfColumns(
  fields: readonly string[],
  { line, columns }: { readonly line: number; readonly columns: Columns },
): GivenRecord {
  const id = (columns.id === undefined ? undefined : fields[columns.id]) || line;
  const text = fields[columns.text];
  if (text !== undefined) return { id, kind: 'text', text };
  // A blank line is a blank name, as it is in a list of names.
  if (fields.length === 1 && fields[0] === '') return { id, kind: 'text', text: '' };
  const message = `The record has ${fields.length} of the ${columns.text + 1} fields that it takes to have a name.`;
  return { id, kind: 'problem', problem: { code: 'INPUT_INVALID', message } };
}
