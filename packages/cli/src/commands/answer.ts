import { fromArgument } from '@mimmo/input';
import type { Mimmo } from 'mimmo';
import { printerFor } from '../format/printers.js';
import { invite } from '../invite.js';
import { answerAll } from '../items/answers.js';
import { isFailure } from '../items/failure.js';
import { type Item, readItem, readPlace } from '../items/item.js';
import { lineItems } from '../items/line-items.js';
import { mimmoOf } from '../mimmo-of.js';
import type { Request } from '../request.js';
import { EXIT, type ExitCode, type World } from '../terminal.js';
import { createWriter } from '../writer.js';

type AnswerRequest = Extract<Request, { command: 'answer' }>;

/** `mimmo NAME…`, `mimmo PATH…` and `… | mimmo`: one answer an input, in order. */
export async function answer(request: AnswerRequest, world: World): Promise<ExitCode> {
  const mimmo = await mimmoOf(request.options);
  try {
    const failed = request.explain
      ? await (await import('./explain.js')).explainAll(mimmo, itemsOf(request, world), world)
      : await printAll(mimmo);
    return failed ? EXIT.failed : EXIT.answered;
  } finally {
    await mimmo.close();
  }

  async function printAll(asked: Mimmo): Promise<boolean> {
    const { format, options } = request;
    const { details, echo } = options;
    const out = createWriter(world.stdout);
    const printer = await printerFor(format, { details, echo, output: world.stdout });
    let failed = false;
    for await (const answered of answerAll(asked, itemsOf(request, world), options)) {
      if (isFailure(answered.answer)) failed = true;
      await out.write(await printer(answered));
    }
    return failed;
  }
}

/** The inputs, each read when its turn comes. */
async function* itemsOf({ inputs, options }: AnswerRequest, world: World): AsyncGenerator<Item, void, undefined> {
  if (inputs) {
    const { as, strict } = options;
    const read = (input: string) => fromArgument(input, { as, strict, textOption: '--text' });
    for (const input of inputs) yield await readItem({ input }, () => readPlace(input, read(input)));
    return;
  }
  await invite(world, options.as === 'path' ? 'One path a line' : 'One name a line');
  yield* lineItems(world.stdin, options);
}
