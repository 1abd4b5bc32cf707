import { visibleText } from '@mimmo/core';
import type { Answered } from '../items/answers.js';
import { isFailure } from '../items/failure.js';
import { inputText } from '../items/item.js';
import { type Columns, columnsFor } from './columns.js';
import { describeConfidence, describeMetadata, subcategoryOf } from './describe.js';
import { paintFor } from './paint.js';
import type { Printer, PrinterOptions } from './printer.js';
import { widthOf } from './wrap.js';

/**
 * The columns: title, width, and how wide a terminal must be to have it. Widths are fixed, so that a row can be printed as
 * soon as it is known. The last two share what is left of a terminal; elsewhere the last one is free.
 */
const COLUMNS = [
  { title: 'MEDIUM', width: 10, from: 0 },
  { title: 'SUBCATEGORY', width: 13, from: 60 },
  { title: 'SURE', width: 7, from: 0 },
  { title: 'SOURCE', width: 11, from: 80 },
  { title: 'METADATA', width: 44, from: 0 },
  { title: 'INPUT', width: 0, from: 0 },
] as const;
const TITLES = COLUMNS.map(({ title }) => title);
/** Columns of the table without METADATA and INPUT. */
const FIXED = COLUMNS.slice(0, -2);

/** One row an answer under a head, for people. */
export function tablePrinter({ output }: PrinterOptions): Printer {
  const paint = paintFor(output);
  const widths = columnWidths(widthOf(output));
  let hasHead = false;
  return async (answered) => {
    const cells = cellsOf(answered).map(visibleText);
    const columns = await columnsFor(cells);
    const text = row(cells, widths, columns);
    const head = hasHead ? '' : paint('bold', row(TITLES, widths, columns));
    hasHead = true;
    return head + (isFailure(answered.answer) ? paint('red', text) : text);
  };
}

/** The width of each column on a terminal of so many; 0 hides one, infinity leaves its texts as they are. */
function columnWidths(terminal: number | undefined): readonly number[] {
  if (terminal === undefined) return COLUMNS.map(({ width }) => width || Number.POSITIVE_INFINITY);
  const fixed: readonly number[] = FIXED.map(({ width, from }) => (terminal < from ? 0 : width));
  const left = fixed.reduce((rest, width) => rest - width, terminal);
  const metadata = Math.floor(left / 2);
  return [...fixed, metadata, left - metadata];
}

function cellsOf(answered: Answered): readonly string[] {
  const { answer } = answered;
  const input = inputText(answered);
  if (isFailure(answer)) return ['error', '', '', '', answer.error.code, input];
  const metadata = answer.metadata ? describeMetadata(answer.metadata) : '';
  return [
    answer.medium,
    subcategoryOf(answer) ?? '',
    describeConfidence(answer.confidence),
    answer.source,
    metadata,
    input,
  ];
}

function row(cells: readonly string[], widths: readonly number[], { fitted }: Columns): string {
  const cut = cells.map((cell, index) => {
    const width = widths[index] ?? 0;
    if (width === 0) return '';
    return Number.isFinite(width) ? fitted(cell, width) : cell;
  });
  return `${cut.join('').trimEnd()}\n`;
}
