import { readLines } from '@mimmo/input';
import type { Mimmo } from 'mimmo';
import { jsonLine } from '../format/json.js';
import { outputAnswer } from '../format/output-answer.js';
import { invite } from '../invite.js';
import { type Answered, answerBatch } from '../items/answers.js';
import { isFailure } from '../items/failure.js';
import type { Item } from '../items/item.js';
import { readSessionLine } from '../items/session-line.js';
import { mimmoOf } from '../mimmo-of.js';
import type { AnswerOptions } from '../request.js';
import { EXIT, type ExitCode, type World } from '../terminal.js';
import { createWriter } from '../writer.js';

/**
 * `mimmo -i`: an array of items a line in, an array of answers a line out, in order, until the input ends; of one object,
 * one answer. A bad item is answered by a failure in its place, a bad line by one failure.
 */
export async function session({ options }: { readonly options: AnswerOptions }, world: World): Promise<ExitCode> {
  const out = createWriter(world.stdout);
  const mimmo = await mimmoOf(options);
  let failed = false;
  try {
    await invite(world, 'One JSON array of names, { name, files } and { path } objects a line');
    for await (const line of readLines(world.stdin)) {
      const asked = await readSessionLine(line, options);
      const output = 'many' in asked ? await outputs(mimmo, asked.many) : (await outputs(mimmo, [asked.one]))[0];
      await out.write(jsonLine(output ?? []));
    }
    return failed ? EXIT.failed : EXIT.answered;
  } finally {
    await mimmo.close();
  }

  async function outputs(asked: Mimmo, items: readonly Item[]): Promise<readonly object[]> {
    return (await answerBatch(asked, items, options)).map(output);
  }

  function output(answered: Answered): object {
    if (isFailure(answered.answer)) failed = true;
    return outputAnswer(answered, options);
  }
}
