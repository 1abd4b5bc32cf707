import type { AgreedField } from '../release/agreed-fields.js';

/** Names of letters that every pattern below knows; years and separators of other scripts are not looked for. */
const IS_PLAIN = /^[\x20-\x7e]*$/u;
const FOUR_DIGITS = /\d{4}/u;
/** The number of a track in front, with what parts it from its title. */
const TRACK_NUMBER = /^\W{0,2}[a-d]?\d{1,3}\b[\s.)\]-]*/iu;
/** What may part a maker from a title, or names one. */
const PARTS_MAKER = /[^\w\s.']|_|\b(?:by|feat|ft|featuring|with|from|vs|pres)\b/iu;

/**
 * Whether the name of a recording may have a field, as far as that is seen without reading it: no year has fewer than four digits, and
 * no maker stands in `01 - Some Words`.
 */
export function mayHave(name: string, field: AgreedField): boolean {
  if (field === 'year') return FOUR_DIGITS.test(name) || !IS_PLAIN.test(name);
  if (field === 'artist') return !IS_PLAIN.test(name) || PARTS_MAKER.test(name.replace(TRACK_NUMBER, ''));
  return true;
}
