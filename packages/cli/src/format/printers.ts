import type { Format } from '../request.js';
import { jsonPrinter } from './json.js';
import type { Printer, PrinterOptions } from './printer.js';

/** The printer of a format. Those for people are fetched when they are asked for. */
export async function printerFor(format: Format, options: PrinterOptions): Promise<Printer> {
  switch (format) {
    case 'json':
      return jsonPrinter(options);
    case 'pretty':
      return (await import('./pretty.js')).prettyPrinter(options);
    case 'table':
      return (await import('./table.js')).tablePrinter(options);
  }
}
