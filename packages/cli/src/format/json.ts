import { outputReport } from '../output-report.js';
import type { Printer, PrinterOptions } from './printer.js';

/** One JSON object a line, for programs. */
export function jsonPrinter({ details }: PrinterOptions): Printer {
  return ({ answer }) => `${JSON.stringify(outputReport(answer, details))}\n`;
}
