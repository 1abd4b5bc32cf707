import { isFailure } from '../answers.js';
import { describeConfidence, describeMetadata, subcategoryOf } from './describe.js';
import { paintFor, printable } from './paint.js';
import type { Printer, PrinterOptions } from './printer.js';

/** Columns and their widths, which are fixed so that a row can be printed as soon as it is known; the last one is free. */
const COLUMNS = [
  ['MEDIUM', 10],
  ['SUBCATEGORY', 13],
  ['SURE', 7],
  ['SOURCE', 11],
  ['METADATA', 44],
  ['INPUT', 0],
] as const;

/** One row an answer under a head, for people. */
export function tablePrinter({ output }: PrinterOptions): Printer {
  const paint = paintFor(output);
  let head = paint('bold', row(COLUMNS.map(([title]) => title)));
  return ({ input, answer }) => {
    const cells = isFailure(answer)
      ? ['error', '', '', '', answer.error.code, input]
      : [
          answer.medium,
          subcategoryOf(answer) ?? '',
          describeConfidence(answer.confidence),
          answer.source,
          answer.metadata ? describeMetadata(answer.metadata) : '',
          input,
        ];
    const text = head + (isFailure(answer) ? paint('red', row(cells)) : row(cells));
    head = '';
    return text;
  };
}

function row(cells: readonly string[]): string {
  const padded = COLUMNS.map(([, width], index) => fitted(printable(cells[index] ?? ''), width));
  return `${padded.join('').trimEnd()}\n`;
}

/** A text cut or filled up to a width in code points; a width of 0 leaves it as it is. */
function fitted(text: string, width: number): string {
  if (width === 0) return text;
  const points = [...text];
  return points.length < width ? text + ' '.repeat(width - points.length) : `${points.slice(0, width - 2).join('')}… `;
}
