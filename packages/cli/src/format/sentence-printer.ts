import { isFailure } from '../items/failure.js';
import { paintFor } from './paint.js';
import type { Printer, PrinterOptions } from './printer.js';
import { sentence } from './sentence.js';
import { wrapped } from './wrap.js';

/** Failures as sentences for the person at a terminal, answers as another printer makes them. */
export function sentencePrinter({ output }: PrinterOptions, printer: Printer): Printer {
  const paint = paintFor(output);
  return async (answered) => {
    const { answer } = answered;
    return isFailure(answer)
      ? `${await wrapped(paint('red', `mimmo: ${sentence(answer.error)}`), output)}\n`
      : printer(answered);
  };
}
