import { InputError, quoted } from '@mimmo/core';
import type { Mimmo } from 'mimmo';
import { answerBatch, readItem, toFailure } from '../answers.js';
import { invite } from '../invite.js';
import { type Line, readLines } from '../lines.js';
import { mimmoOf } from '../mimmo-of.js';
import { outputReport } from '../output-report.js';
import type { AnswerOptions } from '../request.js';
import { readSessionItem } from '../session-item.js';
import { EXIT, type ExitCode, type World } from '../terminal.js';
import { createWriter } from '../writer.js';

/**
 * `mimmo -i`: an array of items a line in, an array of answers a line out, in order, until the input ends. A bad item is
 * answered by a failure in its place, a bad line by one failure.
 */
export async function session({ options }: { readonly options: AnswerOptions }, world: World): Promise<ExitCode> {
  const out = createWriter(world.stdout);
  const mimmo = await mimmoOf(options, world);
  try {
    await invite(world, 'One JSON array of names, paths and { name, files } objects a line');
    for await (const line of readLines(world.stdin)) {
      if ('text' in line && line.text.trim() === '') continue;
      await out.write(`${JSON.stringify(await answerLine(mimmo, line, options))}\n`);
    }
    return EXIT.answered;
  } finally {
    await mimmo[Symbol.asyncDispose]();
  }
}

async function answerLine(mimmo: Mimmo, line: Line, options: AnswerOptions): Promise<object> {
  try {
    const items = [];
    for (const value of parsedLine(line)) items.push(await readItem('', () => readSessionItem(value, options.as)));
    const answered = await answerBatch(mimmo, items);
    return answered.map(({ answer }) => outputReport(answer, options.details));
  } catch (error) {
    return toFailure(error);
  }
}

function parsedLine(line: Line): readonly unknown[] {
  if ('tooLong' in line) {
    throw new InputError('INPUT_TOO_LARGE', `A line of ${line.tooLong} characters was given; send fewer items a line.`);
  }
  const value = parsed(line.text);
  if (Array.isArray(value)) return value;
  throw new InputError('INPUT_INVALID', `Expected a JSON array a line, found ${quoted(line.text)}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError('INPUT_INVALID', `Expected a JSON array a line, found ${quoted(text)}.`, { cause: error });
  }
}
