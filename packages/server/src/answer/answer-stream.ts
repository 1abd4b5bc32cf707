import { type ErrorReport, InputError } from '@mimmo/core';
import { type Line, readLines } from '@mimmo/input';
import type { Mimmo } from 'mimmo';
import type { Admission } from './admission.js';
import { answerItems, errorReport, ITEMS_A_PIECE, type Item, readItem } from './answer-items.js';

/** How a stream is answered. */
export interface AnswerStreamOptions {
  readonly details: boolean;
  /** Ends the stream: the caller is gone, or the service stops. */
  readonly signal: AbortSignal;
  readonly admission: Admission;
  /** Most bytes of a line. */
  readonly lineInBytes: number;
  /** Milliseconds that a piece of work may take. */
  readonly timeoutMs: number;
  /** Called with how many releases were answered, piece by piece. */
  onAnswered(count: number): void;
}

/**
 * Answers lines of JSON by lines of JSON, one each, in their order; blank ones too. Takes a turn for each piece of lines, so
 * that a long stream lets others in, and reads no further than its answers are taken.
 */
export async function* answerStream(
  mimmo: Mimmo,
  body: AsyncIterable<Uint8Array>,
  options: AnswerStreamOptions,
): AsyncGenerator<string, void, undefined> {
  for await (const lines of pieces(readLines(body, options.lineInBytes))) {
    yield await answerPiece(mimmo, lines, options);
  }
}

async function answerPiece(
  mimmo: Mimmo,
  lines: readonly Line[],
  { details, signal, admission, timeoutMs, onAnswered }: AnswerStreamOptions,
): Promise<string> {
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const leave = await admission.enterAgain(inTime);
  try {
    const answers = await answerItems(mimmo, lines.map(lineItem), { details, signal: inTime });
    onAnswered(answers.length);
    return answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
  } finally {
    leave();
  }
}

/** Lines together that are there together: the first of a slow sender is answered without waiting for the next. */
async function* pieces(lines: AsyncGenerator<Line, void, undefined>): AsyncGenerator<readonly Line[], void, undefined> {
  let piece: Line[] = [];
  let next = lines.next();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) break;
      piece.push(value);
      next = lines.next();
      // What the reader holds already comes within a turn of the event loop.
      const more = piece.length < ITEMS_A_PIECE && (await Promise.race([next.then(() => true), turnOfLoop()]));
      if (more) continue;
      yield piece;
      piece = [];
    }
    if (piece.length > 0) yield piece;
  } finally {
    // Nobody waits for what comes after the end.
    next.catch(() => undefined);
    await lines.return();
  }
}

function turnOfLoop(): Promise<false> {
  return new Promise((resolve) => {
    setImmediate(resolve, false);
  });
}

function lineItem(line: Line): Item {
  if ('tooLong' in line) return { content: tooLong(line.tooLong) };
  if (line.text.trim() === '')
    return { content: errorReport(new InputError('INPUT_EMPTY', 'The line is blank; send a release.')) };
  try {
    return readItem(JSON.parse(line.text));
  } catch {
    return {
      content: errorReport(
        new InputError('INPUT_INVALID', 'The line is no JSON; send a text or { "name", "files" } a line.'),
      ),
    };
  }
}

function tooLong(length: number): ErrorReport {
  return errorReport(
    new InputError(
      'INPUT_TOO_LARGE',
      `A line of ${length} characters was sent; send one release a line, with fewer files.`,
    ),
  );
}
