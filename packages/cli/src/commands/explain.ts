import { visibleText } from '@mimmo/core';
import type { Mimmo } from 'mimmo';
import { explanation } from '../format/explanation.js';
import { paintFor } from '../format/paint.js';
import { sentence } from '../format/sentence.js';
import { widthOf, wrapFor } from '../format/wrap.js';
import { isFailure } from '../items/failure.js';
import { type Item, inputText } from '../items/item.js';
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
  const [paint, wrap, wrapError] = [paintFor(stdout), await wrapFor(stdout), await wrapFor(stderr)];
  let failed = false;
  for await (const item of items) {
    const { content } = item;
    if (isFailure(content)) {
      failed = true;
      await errors.write(`${wrapError(`mimmo: ${visibleText(inputText(item))}: ${sentence(content.error)}`)}\n`);
    } else {
      await out.write(`${wrap(explanation(await mimmo.explain(content), paint, widthOf(stdout)))}\n`);
    }
  }
  return failed;
}
