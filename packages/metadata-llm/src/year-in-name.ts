import type { Span } from './folded-text.js';

/** The years that films and recordings are of. */
const FIRST_YEAR = 1880;
const LAST_YEAR = 2099;
/** Four digits by themselves, or the first of a date's eight. */
const FOUR_DIGITS = /(?<!\d)\d{4}(?=(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)|(?!\d))/gu;
/** What makes four digits a size, a rate or a resolution. */
const BEFORE = /(?:\d[x×]|[Hh]\.?)$/u;
const AFTER = /^(?:[piPI](?![\p{L}\d])|[x×]\d|\s?(?:[kKMG]?Hz|[kKMGT]i?[bB]|fps|kbps))/u;
/** A checksum: eight hexadecimal digits, of which four may look like a year. */
const CHECKSUM = /(?<![\p{L}\d])[\dA-Fa-f]{8}(?![\p{L}\d])/gu;
const DATE = /^\d{8}$/u;

/**
 * Whether a year stands in a name as one: not as a part of a longer number, of a resolution or of a checksum.
 *
 * @param except parts of the name where it does not count: the title, which may be a year itself
 */
export function isYearIn(name: string, year: number, except: readonly Span[] = []): boolean {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return false;
  const ascii = name.replace(/[０-９]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const checksums = [...ascii.matchAll(CHECKSUM)].filter(({ 0: text }) => !DATE.test(text));
  for (const { 0: digits, index } of ascii.matchAll(FOUR_DIGITS)) {
    const end = index + digits.length;
    if (Number(digits) !== year || except.some((span) => index >= span.start && end <= span.end)) continue;
    if (BEFORE.test(ascii.slice(Math.max(0, index - 2), index)) || AFTER.test(ascii.slice(end, end + 6))) continue;
    if (!checksums.some(({ 0: text, index: start }) => index >= start && end <= start + text.length)) return true;
  }
  return false;
}
