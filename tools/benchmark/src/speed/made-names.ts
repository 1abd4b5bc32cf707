import { randomBelow } from './random.js';
import { type Slot, TEMPLATES, WORDS } from './word-table.js';

/**
 * Names for measuring speed, made up, the same ones for the same seed.
 *
 * @example
 * madeNames(2, 1); // ['Paper.River.1994.720p.WEBRip.x265-ALPHA', …]
 */
export function madeNames(count: number, seed: number): readonly string[] {
  const below = randomBelow(seed);
  const pick = (values: readonly string[]): string => values[below(values.length)] ?? '';

  const fill = (slot: string): string => {
    switch (slot) {
      case 'year':
        return String(1950 + below(75));
      case 'two':
        return String(1 + below(24)).padStart(2, '0');
      case 'one':
        return String(1 + below(9));
      case 'crc':
        return below(0xffffffff).toString(16).padStart(8, '0').toUpperCase();
      default:
        return isWordSlot(slot) ? pick(WORDS[slot]) : slot;
    }
  };
  return Array.from({ length: count }, () => pick(TEMPLATES).replace(/\{(\w+)\}/gu, (_match, slot) => fill(slot)));
}

function isWordSlot(slot: string): slot is Exclude<Slot, 'year' | 'two' | 'one' | 'crc'> {
  return Object.hasOwn(WORDS, slot);
}
