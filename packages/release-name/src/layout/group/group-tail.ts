import type { Scan, ScanMark } from '../../scan/scan.js';
import { bracketAt } from '../../scan/scan-at.js';
import { SITE_TAGS, SUFFIXES } from '../../scan/vocabulary/group-tag.js';
import { type Counted, countedAt } from '../../settle/counted.js';
import type { Bracket } from '../../words/token.js';
import { TECHNICAL } from './group-mark.js';

/** The unread words at the end of a name, without what sites and posters append: where a group can be. */
export interface Tail {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
}

/** Longest text that is taken for a group, in tokens. */
const LONGEST = 4;

/** The unread tokens after the last mark that counts and before `last`; `undefined` where there are none or too many. */
export function tailBefore(scan: Scan, counted: Counted, last: number): Tail | undefined {
  let first = last;
  while (
    first > 0 &&
    last - first <= LONGEST &&
    !countedAt(scan, counted, first - 1) &&
    scan.tokens[first - 1]?.bracket === scan.tokens[last - 1]?.bracket
  )
    first--;
  if (first === 0 || first === last || last - first > LONGEST) return undefined;
  const before = countedAt(scan, counted, first - 1);
  if (before ? before.first === 0 : !isBehindBracket(scan, counted, { first, last })) return undefined;
  return { first, last };
}

/** `(720p)(Multiple Subtitle)-GROUP`, `(1080p x265 Encoder) TEAM`: after a bracket, by a dash or alone, after marks. */
function isBehindBracket(scan: Scan, counted: Counted, { first, last }: Tail): boolean {
  const before = scan.tokens[first - 1];
  const bracket = bracketAt(scan, first - 1);
  if (!before || !bracket || before.bracket === scan.tokens[first]?.bracket) return false;
  const gap = scan.name.slice(before.end, scan.tokens[first]?.start);
  if (/^[)\]]\s?-\s?$/u.test(gap)) return hasCounted(scan, counted, { first: 0, last: first });
  return /^[)\]]\s$/u.test(gap) && last - first === 1 && hasCounted(scan, counted, bracket);
}

function hasCounted(scan: Scan, counted: Counted, { first, last }: Tail): boolean {
  for (let index = first; index < last; index++) if (countedAt(scan, counted, index)) return true;
  return false;
}

/** Index after the last token that can be part of a group. */
export function endOfGroup(scan: Scan, counted: Counted): number {
  let last = scan.tokens.length;
  while (last > 0 && isSkippedAtEnd(scan, counted, last - 1)) last--;
  return last;
}

function isSkippedAtEnd(scan: Scan, counted: Counted, index: number): boolean {
  const token = scan.tokens[index];
  const mark = countedAt(scan, counted, index);
  if (!token) return false;
  if (mark && (mark.property === 'container' || mark.property === 'site' || mark.property === 'checksum')) return true;
  const bracket = bracketAt(scan, index);
  if (bracket)
    return isTag(scan, bracket) || isBehindGroup(scan, counted, bracket) || isGluedTag(scan, counted, bracket);
  if (mark && isLanguageAfterGroup(scan, counted, mark)) return true;
  if (isTranslation(scan, index)) return true;
  return (
    index > 1 &&
    SUFFIXES.has(token.lower) &&
    (!mark || mark.strength === 'weak') &&
    '-._ '.includes(scan.name.charAt(token.start - 1)) &&
    endsWithDashedWord(scan, index - 1)
  );
}

/** `MVO`: one voice, two or several speak over the original ones. */
const VOICES = /^(?:[ADLM]?VO|Dub)$/u;

/** `WEBRip | L2`, `BDRip | D, P`: how a Russian release is translated, in one letter. */
function isTranslation({ name, tokens, isAscii }: Scan, index: number): boolean {
  const token = tokens[index];
  if (token && !isAscii && VOICES.test(token.text)) return true;
  if (!token || token.text.length > 2 || !/^[A-Z]\d?$/u.test(token.text)) return false;
  return /[|,] $/u.test(name.slice(Math.max(0, token.start - 2), token.start));
}

/** Whether a bracket holds a site that tags releases of others: `[rartv]`, `[example.org]`. */
export function isTag(scan: Scan, bracket: Bracket): boolean {
  const { first, last } = bracket;
  const count = last - first;
  if (count < 1 || count > 3) return false;
  const words = scan.tokens.slice(first, last).map(({ lower }) => lower);
  return SITE_TAGS.has(words.join(' ')) || isAddress(scan, bracket);
}

/** Whether a bracket holds the address of a site: `[example.org]`, `[eztv re]`. */
export function isAddress({ name, tokens }: Scan, { first, last, start, end }: Bracket): boolean {
  if (last - first !== 2 || !TOP_LEVEL.has(tokens[first + 1]?.lower ?? '')) return false;
  return !/\s/u.test(name.slice(start + 1, end - 1).trim());
}

const TOP_LEVEL: ReadonlySet<string> = new Set('com org net to io re in cc tv me it ru cz uk eu pl'.split(' '));

/** `x264-GROUP (words)`: what stands in a bracket after a group is none. */
function isBehindGroup(scan: Scan, counted: Counted, { first }: Bracket): boolean {
  const before = countedAt(scan, counted, first - 2);
  return (
    first > 1 &&
    endsWithDashedWord(scan, first - 1) &&
    scan.tokens[first - 1]?.bracket === -1 &&
    !countedAt(scan, counted, first - 1) &&
    before !== undefined &&
    TECHNICAL.has(before.property)
  );
}

/** `AC3 GROUP[EtSite]`: a word in a bracket that is glued to a word after a technical mark, at the end of a name. */
function isGluedTag(scan: Scan, counted: Counted, { first, last, start, opening }: Bracket): boolean {
  const before = scan.tokens[first - 1];
  if (opening !== '[' || last - first !== 1 || before?.end !== start || countedAt(scan, counted, first - 1))
    return false;
  return before.bracket < 0 && TECHNICAL.has(countedAt(scan, counted, first - 2)?.property ?? '');
}

/** `x264-GROUP-Vietsub`: a language that a dash sets apart from a group. */
function isLanguageAfterGroup(scan: Scan, counted: Counted, mark: ScanMark): boolean {
  if (mark.property !== 'language' && mark.property !== 'subtitleLanguage') return false;
  if (!/\p{L}/u.test(scan.tokens[mark.first - 1]?.text ?? '')) return false;
  const before = countedAt(scan, counted, mark.first - 1);
  if (before && scan.name.charAt(mark.start - 1) === '-') return isLanguageAfterGroup(scan, counted, before);
  const isDashed = scan.name.charAt(mark.start - 1) === '-' && endsWithDashedWord(scan, mark.first - 1);
  return (
    isDashed && !countedAt(scan, counted, mark.first - 1) && countedAt(scan, counted, mark.first - 2) !== undefined
  );
}

/** Whether a token hangs on a dash, so that what follows it may be a suffix. */
function endsWithDashedWord(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && scan.name.charAt(token.start - 1) === '-';
}
