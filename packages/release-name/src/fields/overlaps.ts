import type { Mark } from '../mark.js';
import { hasTrait } from '../trait.js';

/**
 * Marks of which no two overlap but those of one stretch (`S01E02` is a season and an episode): of two that do, the one
 * that a layout found counts, for it has seen the whole name; of two such, the first.
 *
 * @param marks - in their order in the name
 */
export function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some((mark, index) => index > 0 && overlaps(marks[index - 1], mark))) return marks;
  const kept: Mark[] = [];
  for (const mark of marks) {
    while (overlaps(kept.at(-1), mark) && isLaid(mark) && !isLaid(kept.at(-1))) kept.pop();
    if (!overlaps(kept.at(-1), mark)) kept.push(mark);
  }
  return kept;
}

function overlaps(left: Mark | undefined, right: Mark): boolean {
  if (!left || left.end <= right.start) return false;
  return left.start !== right.start || left.end !== right.end;
}

function isLaid(mark: Mark | undefined): boolean {
  return mark !== undefined && hasTrait(mark, 'byPlace');
}
