import type { DetailedReport } from 'mimmo';
import { isFailure } from '../answers.js';
import { describeConfidence, describeMetadata, subcategoryOf } from './describe.js';
import { type Paint, paintFor, printable } from './paint.js';
import type { Printer, PrinterOptions } from './printer.js';

/** A few lines an answer, for people. */
export function prettyPrinter({ details, output }: PrinterOptions): Printer {
  const paint = paintFor(output);
  return ({ input, answer }) => {
    const lines = isFailure(answer) ? [paint('red', answer.error.message)] : describe(answer, details, paint);
    return `${paint('bold', printable(input))}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  };
}

function describe(report: DetailedReport, details: boolean, paint: Paint): readonly string[] {
  const { medium, confidence, source, metadata, warnings = [] } = report;
  const what = [medium, subcategoryOf(report)].filter(Boolean).join(', ');
  const sure = paint('dim', `${describeConfidence(confidence)}, ${source}`);
  return [
    `${paint('cyan', what)}  ${sure}`,
    ...(metadata ? [printable(describeMetadata(metadata))] : []),
    ...(details ? fields(report, paint) : []),
    ...warnings.map(({ code, message }) => paint('yellow', `${printable(message)} (${code})`)),
  ];
}

function fields({ release }: DetailedReport, paint: Paint): readonly string[] {
  return Object.entries(release)
    .filter(([name]) => name !== 'name')
    .map(([name, value]) => `${paint('dim', `${name}:`)} ${printable([value].flat().join(', '))}`);
}
