import type { Mark } from '../mark.js';
import { BY_PLACE } from '../trait.js';

/** What a layout says of a mark; traits where it has more than that it was found by its place. */
export type Placed = Pick<Mark, 'property' | 'value' | 'start' | 'end' | 'rule' | 'traits'>;

/** A mark that a layout found by its place in the name. */
export function placedMark({ property, value, start, end, rule, traits = BY_PLACE }: Placed): Mark {
  return { property, value, start, end, strength: 'context', rule, traits };
}
