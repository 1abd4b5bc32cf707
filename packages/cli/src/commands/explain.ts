import type { Mimmo } from 'mimmo';
import { type Item, isFailure } from '../answers.js';
import { explanation } from '../format/explanation.js';
import { paintFor, printable } from '../format/paint.js';
import type { World } from '../terminal.js';
import { createWriter } from '../writer.js';

/** `--explain`: why each input is answered as it is. Whether an input failed. */
export async function explainAll(
  mimmo: Mimmo,
  items: AsyncIterable<Item>,
  { stdout, stderr }: Pick<World, 'stdout' | 'stderr'>,
): Promise<boolean> {
  const out = createWriter(stdout);
  const errors = createWriter(stderr);
  const paint = paintFor(stdout);
  let failed = false;
  for await (const { input, content } of items) {
    if (isFailure(content)) {
      failed = true;
      await errors.write(`mimmo: ${printable(input)}: ${content.error.message}\n`);
    } else {
      await out.write(explanation(await mimmo.explain(content), paint));
    }
  }
  return failed;
}
