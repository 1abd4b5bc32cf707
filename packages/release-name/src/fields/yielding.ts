import type { Mark } from '../mark.js';
import { hasTrait } from '../trait.js';

/** Marks without those that give way to another of their property: `UHD BluRay 1080p` is 1080p. */
export function withoutYielding(marks: readonly Mark[]): readonly Mark[] {
  if (!marks.some(isYielding)) return marks;
  return marks.filter((mark) => !isYielding(mark) || !marks.some((other) => outdoes(other, mark)));
}

function isYielding(mark: Mark): boolean {
  return hasTrait(mark, 'yields');
}

function outdoes(other: Mark, { property }: Mark): boolean {
  return other.property === property && !isYielding(other);
}
