import { visibleText } from '@mimmo/core';
import type { Mimmo } from 'mimmo';
import { explanation } from '../format/explanation.js';
import { paintFor } from '../format/paint.js';
import { sentence } from '../format/sentence.js';
import { widthOf, wrapped } from '../format/wrap.js';
import { isFailure } from '../items/failure.js';
import { type Item, inputText } from '../items/item.js';
import type { World } from '../terminal.js';
import { createWriter, type Writer } from '../writer.js';

/** `--explain`: why each input is answered as it is. Whether an input failed. */
export async function explainAll(
  mimmo: Mimmo,
  items: AsyncIterable<Item>,
  world: Pick<World, 'stdout' | 'stderr'>,
): Promise<boolean> {
  const { stdout } = world;
  const out = createWriter(stdout);
  // Made for the first failure: most runs have none.
  let errors: Writer | undefined;
  const paint = paintFor(stdout);
  let failed = false;
  for await (const item of items) {
    const { content } = item;
    if (isFailure(content)) {
      failed = true;
      const text = `mimmo: ${visibleText(inputText(item))}: ${sentence(content.error)}`;
      errors ??= createWriter(world.stderr);
      await errors.write(`${await wrapped(text, world.stderr)}\n`);
    } else {
      // What was found is called by its place; what was given is known to who gave it.
      const place = item.path === undefined ? '' : `${paint('bold', visibleText(item.path))}\n`;
      const text = await explanation(await mimmo.explain(content), paint, widthOf(stdout));
      await out.write(`${await wrapped(place + text, stdout)}\n`);
    }
  }
  return failed;
}
