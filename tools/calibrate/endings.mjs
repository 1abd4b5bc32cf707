// How often file endings tell the medium.
import { extensionStage } from '../../packages/patterns/dist/index.js';
import { createTally } from './tally.mjs';

/** Counts per rule of the extension stage. */
export function countEndings(rows) {
  const stage = extensionStage();
  const tally = createTally();
  for (const { name, files, medium, isMeasured } of rows) {
    if (!isMeasured) continue;
    const sized = files.map(({ path, size }) => ({ path, size: size ?? 0 }));
    const answer = stage.classify({ name, files: sized, origin: 'json' });
    if (answer) tally.count(answer.evidence.split(' ')[0], answer.medium === medium);
  }
  return tally.counts;
}
