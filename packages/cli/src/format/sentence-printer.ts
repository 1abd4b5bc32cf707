import { isFailure } from '../items/failure.js';
import { paintFor } from './paint.js';
import type { Printer, PrinterOptions } from './printer.js';
import { sentence } from './sentence.js';
import { wrapFor } from './wrap.js';

/** Failures as sentences for the person at a terminal, answers as another printer makes them. */
export async function sentencePrinter({ output }: PrinterOptions, printer: Printer): Promise<Printer> {
  const paint = paintFor(output);
  const wrap = await wrapFor(output);
  return (answered) => {
    const { answer } = answered;
    return isFailure(answer) ? `${wrap(paint('red', `mimmo: ${sentence(answer.error)}`))}\n` : printer(answered);
  };
}
