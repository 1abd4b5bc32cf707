/** Whether an answer's value is the one that a case expects. */
export type Comparison = (expected: unknown, given: unknown) => boolean;

/** The very same value. */
export const sameValue: Comparison = (expected, given) => expected === given;

/** The same number, however it is written. */
export const sameNumber: Comparison = (expected, given) => isThere(given) && Number(expected) === Number(given);

/** The same numbers in any order; one number is a list of one, and none of the answer's own are left over. */
export const sameNumbers: Comparison = (expected, given) => numbersOf(expected) === numbersOf(given);

/** The same letters and digits: case, spaces and punctuation may differ, and `&` is `and`. */
export const sameWords: Comparison = (expected, given) => isThere(given) && glued(expected) === glued(given);

/** The same words; where the case counts a year as the end of the title, with that year or without. */
export const sameTitle: Comparison = (expected, given) => {
  if (sameWords(expected, given)) return true;
  if (!isThere(given) || !/(?:19|20)\d\d\W*$/u.test(String(expected))) return false;
  const withoutYear = (text: unknown): string => foldText(text).replace(/ (?:19|20)\d\d$/u, '');
  return sameWords(withoutYear(expected), withoutYear(given));
};

/**
 * A text as it is compared: compatibility forms unified, lower case, `&` spelt out, apostrophes gone, one space for whatever
 * is neither letter nor digit.
 *
 * @example
 * foldText("Law & Order: L'Été"); // 'law and order lété'
 */
export function foldText(text: unknown): string {
  return String(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function glued(text: unknown): string {
  return foldText(text).replaceAll(' ', '');
}

function numbersOf(value: unknown): string {
  const values = Array.isArray(value) ? value : isThere(value) ? [value] : [];
  return values
    .map(Number)
    .filter(Number.isFinite)
    .sort((left, right) => left - right)
    .join(',');
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}
