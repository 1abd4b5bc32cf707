import { InputError } from '@mimmo/core';
import { fromArgument } from '@mimmo/input';
import type { Mimmo } from 'mimmo';
import { answerAll, type Item, isFailure, readItem } from '../answers.js';
import type { Printer } from '../format/printer.js';
import { printerFor } from '../format/printers.js';
import { invite } from '../invite.js';
import { readLines } from '../lines.js';
import { mimmoOf } from '../mimmo-of.js';
import type { Request } from '../request.js';
import { readPipedText } from '../session-item.js';
import { EXIT, type ExitCode, type World } from '../terminal.js';
import { createWriter } from '../writer.js';

type AnswerRequest = Extract<Request, { command: 'answer' }>;

/** `mimmo NAME…`, `mimmo PATH…` and `mimmo` behind a pipe: one answer an input, in order. */
export async function answer(request: AnswerRequest, world: World): Promise<ExitCode> {
  const out = createWriter(world.stdout);
  const mimmo = await mimmoOf(request.options, world);
  try {
    const failed = request.explain
      ? await (await import('./explain.js')).explainAll(mimmo, itemsOf(request, world), world)
      : await printAll(mimmo, request, world);
    return failed ? EXIT.failed : EXIT.answered;
  } finally {
    await mimmo[Symbol.asyncDispose]();
  }

  async function printAll(asked: Mimmo, { format, options }: AnswerRequest, { stdout }: World): Promise<boolean> {
    const printer: Printer = await printerFor(format, { details: options.details, output: stdout });
    let failed = false;
    for await (const answered of answerAll(asked, itemsOf(request, world))) {
      if (isFailure(answered.answer)) failed = true;
      await out.write(printer(answered));
    }
    return failed;
  }
}

/** The inputs, each read when its turn comes. */
async function* itemsOf({ inputs, options }: AnswerRequest, world: World): AsyncGenerator<Item, void, undefined> {
  if (inputs) {
    for (const input of inputs) yield await readItem(input, () => fromArgument(input, { as: options.as }));
    return;
  }
  await invite(world, 'One name a line');
  for await (const line of readLines(world.stdin)) {
    if ('tooLong' in line) {
      yield await readItem('', () => {
        throw new InputError(
          'INPUT_TOO_LARGE',
          `A line of ${line.tooLong} characters was given; give one name a line.`,
        );
      });
    } else if (line.text.trim() !== '') {
      yield await readItem(line.text, () => readPipedText(line.text, options.as));
    }
  }
}
