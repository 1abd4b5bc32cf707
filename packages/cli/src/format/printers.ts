import type { Format } from '../request.js';
import { jsonLine } from './json.js';
import { outputAnswer } from './output-answer.js';
import type { Printer, PrinterOptions } from './printer.js';

/**
 * The printer of a format; of none, JSON, but for errors at a terminal, which are sentences. Those for people are fetched
 * when they are asked for.
 */
export async function printerFor(format: Format | undefined, options: PrinterOptions): Promise<Printer> {
  switch (format) {
    case 'pretty':
      return (await import('./pretty.js')).prettyPrinter(options);
    case 'table':
      return (await import('./table.js')).tablePrinter(options);
    case undefined:
      if (options.output.isTTY)
        return (await import('./sentence-printer.js')).sentencePrinter(options, jsonPrinter(options));
      return jsonPrinter(options);
    case 'json':
      return jsonPrinter(options);
  }
}

/** One JSON object a line, for programs. */
function jsonPrinter(options: PrinterOptions): Printer {
  return (answered) => jsonLine(outputAnswer(answered, options));
}
