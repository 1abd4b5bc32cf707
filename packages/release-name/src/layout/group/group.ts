import { rolesOf } from '../../lexicon/counters.js';
import { spelledNumber } from '../../lexicon/number-words.js';
import { wordsIn } from '../../lexicon/word-lists.js';
import type { Mark } from '../../mark.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { bracketAt, isYearAt, markAt } from '../../scan/scan-at.js';
import { SUFFIXES } from '../../scan/vocabulary/group-tag.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import { hasTrait } from '../../trait.js';
import type { Token } from '../../words/token.js';
import { leadingGroup } from './group-front.js';
import { groupMark, TECHNICAL } from './group-mark.js';
import { endOfGroup, type Tail, tailBefore } from './group-tail.js';

/** The release group: after the last dash, in a bracket in front, or the word that the marks at the end leave over. */
export function groupOf(scan: Scan, counted: Counted): Mark | undefined {
  const last = endOfGroup(scan, counted);
  const tail = tailBefore(scan, counted, last);
  return (
    underscoredGroup(scan, counted) ??
    (tail && dashedGroup(scan, counted, tail)) ??
    behindWords(scan, counted, last) ??
    leadingGroup(scan, counted) ??
    bracketGroup(scan, counted, last) ??
    (tail && trailingGroup(scan, counted, tail))
  );
}

/** `…x264-SOME_HD`: all words after the last dash, marks or not, where only underscores join them. */
function underscoredGroup(scan: Scan, counted: Counted): Mark | undefined {
  const { name, tokens } = scan;
  let first = tokens.length - 1;
  if (SUFFIXES.has(tokens[first]?.lower ?? '')) return undefined;
  while (first > 0 && name.charAt((tokens[first]?.start ?? 0) - 1) === '_' && isTight(tokens, first)) first--;
  const token = tokens[first];
  if (!token || first === tokens.length - 1 || name.charAt(token.start - 1) !== '-' || !isTight(tokens, first))
    return undefined;
  const before = countedAt(scan, counted, first - 1);
  if (!before || !TECHNICAL.has(before.property) || countedAt(scan, counted, first)) return undefined;
  return groupMark(scan, spanOf(scan, { first, last: tokens.length }));
}

/** Whether one separator alone stands before a token. */
function isTight(tokens: readonly Token[], index: number): boolean {
  return (tokens[index]?.start ?? 0) - (tokens[index - 1]?.end ?? 0) === 1;
}

/** `…x264-GROUP`, with what posters append cut off. */
function dashedGroup(scan: Scan, counted: Counted, tail: Tail): Mark | undefined {
  const { last } = tail;
  // `(2022)-1080p-x264-2022-GROUP`: the year again.
  const first = isYearAt(scan, tail.first) && tail.first + 1 < last ? tail.first + 1 : tail.first;
  const start = scan.tokens[first]?.start ?? 0;
  const before = scan.name.slice(scan.tokens[first - 1]?.end ?? 0, start);
  const isInitial = scan.tokens[first]?.text.length === 1 && /^[- ]$/u.test(gapBehind(scan, first));
  if (!isInitial && !before.endsWith('-') && !/-\s?[[{(]$/u.test(before)) return undefined;
  // `show-hdtv-03`: two digits name no group where dashes join all words.
  if (
    isNumeric(scan, { first, last }) &&
    /^\d\d?$/u.test(scan.tokens[first]?.text ?? '') &&
    /^[^\s._]+$/u.test(scan.name)
  )
    return undefined;
  if (isNumeric(scan, { first, last }) && !TECHNICAL.has(countedAt(scan, counted, first - 1)?.property ?? ''))
    return undefined;
  let end = first;
  while (end + 1 < last && (joins(scan, end, end === first) || isSpacedGroup(scan, { first, last }))) end++;
  return groupMark(scan, { start, end: scan.tokens[end]?.end ?? start });
}

/** Digits alone name a group only after a technical mark: `DVD9-13`. */
function isNumeric({ tokens }: Scan, { first, last }: Tail): boolean {
  for (let index = first; index < last; index++) if (tokens[index]?.digits !== tokens[index]?.text.length) return false;
  return true;
}

function gapBehind({ name, tokens }: Scan, index: number): string {
  return name.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? 0);
}

/** `…H.264-Eml HDTeam`: a group of two or three words after a dash, with spaces between them as everywhere in the name. */
function isSpacedGroup(scan: Scan, { first, last }: Tail): boolean {
  const words = scan.tokens.slice(first, last);
  return (
    words.length <= 3 &&
    /\S-$/u.test(scan.name.slice(Math.max(0, (words[0]?.start ?? 0) - 2), words[0]?.start)) &&
    words.every(({ text, bracket }) => bracket < 0 && /^\p{L}+$/u.test(text)) &&
    words.slice(1).every((_, index) => gapBehind(scan, first + index) === ' ')
  );
}

/** `Show.S01E02.Words.Nobody.Knows-GROUP`: the last word of a name without spaces, after a dash. */
function behindWords(scan: Scan, counted: Counted, last: number): Mark | undefined {
  const token = scan.tokens[last - 1];
  if (!token || token.bracket >= 0 || scan.name.charAt(token.start - 1) !== '-') return undefined;
  if (countedAt(scan, counted, last - 1) || /\s/u.test(scan.name)) return undefined;
  if (!/^[\p{L}\d]*\p{L}[\p{L}\d]*$/u.test(token.text)) return undefined;
  const isFile = scan.marks.at(-1)?.property === 'container';
  const says = ({ property }: ScanMark): boolean => (isFile ? TECHNICAL.has(property) : property !== 'year');
  return scan.marks.some((mark) => mark.last < last && isCounted(counted, mark) && says(mark))
    ? groupMark(scan, token)
    : undefined;
}

/** Short words that are groups by themselves: what follows them after a dash is a poster's. */
const COMPLETE_GROUPS = /^(?:evo|don|fgt|dhd|evl|xhd|lol|ntb|rp)$/u;
/** Words that belong to the name of a group in front of them: `Zero-Raws`. */
const GROUP_WORDS = /^(?:raws?|subs|fansubs?|team|rips?)$/u;

/** Whether the token after `index` belongs to the same group name: `D-Z0N3`, `Bernd_Lauert`, `iCV-MIRCrew`. */
function joins(scan: Scan, index: number, isFirst: boolean): boolean {
  const here = scan.tokens[index];
  const next = scan.tokens[index + 1];
  if (!here || !next || next.start - here.end !== 1 || here.bracket !== next.bracket) return false;
  const separator = scan.name.charAt(here.end);
  if (separator === '.' && here.text.length === 1 && next.text.length === 1) return true;
  if (SUFFIXES.has(next.lower)) return false;
  if (separator !== '-') return separator === '_' || separator === '.' || separator === '@';
  if (GROUP_WORDS.test(next.lower)) return true;
  return (
    isFirst &&
    here.text.length <= 3 &&
    next.text.length >= 2 &&
    here.digits < here.text.length &&
    !COMPLETE_GROUPS.test(here.lower)
  );
}

/** `(1080p BluRay x265 Kappa)`, `[TAoE]`, `{POOLSTAR}`: the last word of a closing bracket. */
function bracketGroup(scan: Scan, counted: Counted, last: number): Mark | undefined {
  const token = scan.tokens[last - 1];
  const bracket = bracketAt(scan, last - 1);
  if (!token || !bracket || countedAt(scan, counted, last - 1) || bracket.first === 0) return undefined;
  let first = last - 1;
  while (first > bracket.first && !countedAt(scan, counted, first - 1) && !isQuality(scan, first - 1)) first--;
  const behindMark = first > bracket.first;
  const afterMarks = scan.marks.some(
    (mark) => mark.last <= bracket.first && mark.property !== 'year' && isCounted(counted, mark),
  );
  const isFile = bracket.opening === '[' && scan.tokens.length > last && last - first === 1;
  if (!behindMark && ((!afterMarks && !isFile) || last - first > 3)) return undefined;
  if (!behindMark && isNumbering(scan, { first, last })) return undefined;
  const from = behindMark && last - first > 2 ? last - 1 : first;
  return groupMark(scan, { start: scan.tokens[from]?.start ?? 0, end: token.end });
}

/** `(2)`, `(Part 1)`, `(Pt. 2)`, `(Teil drei)`: a number after an episode's title. */
function isNumbering({ tokens }: Scan, { first, last }: Tail): boolean {
  const [token, number = token] = tokens.slice(first, last);
  if (!token || !number || last - first > 2) return false;
  if (number !== token && !rolesOf(token).some(({ kind }) => COUNTED.has(kind))) return false;
  const spelt = spelledNumber(number);
  return /^\d{1,2}$/u.test(number.text) || (spelt !== undefined && spelt <= 3);
}

/** What episodes of one title are counted as. */
const COUNTED: ReadonlySet<string> = new Set(['part', 'volume', 'issue', 'episode']);

/** `Q22`: how strongly an encoder compressed. */
function isQuality({ tokens }: Scan, index: number): boolean {
  return /^q\d\d$/u.test(tokens[index]?.lower ?? '');
}

/** Words before the name of a group: `от KORSAR`, `by Someone`. */
const BY: ReadonlySet<string> = new Set(wordsIn('releasedBy'));

/** `…1080p x264 GROUP`, `WEBRip | Good People`: words that nothing else claims, after at least one technical mark. */
function trailingGroup(scan: Scan, counted: Counted, { first, last }: Tail): Mark | undefined {
  const before = countedAt(scan, counted, first - 1);
  if (!before) return isAfterClosing(scan, first) ? groupMark(scan, spanOf(scan, { first, last })) : undefined;
  if (!TECHNICAL.has(before.property)) return undefined;
  const gap = scan.name.slice(before.end, scan.tokens[first]?.start ?? 0);
  const isWhole = gap.includes('|') || BY.has(scan.tokens[first]?.lower ?? '');
  if (last - first > 2 && !gap.includes('-') && !isWhole) return undefined;
  const site = markAt(scan, last - 1);
  if (site?.property === 'site' && hasTrait(site, 'namesGroup') && site.first >= first) return groupMark(scan, site);
  if (isWhole) return groupMark(scan, spanOf(scan, { first: gap.includes('|') ? first : first + 1, last }));
  const from = gap.includes('-') ? first : last - 1;
  const text = scan.tokens[from]?.text ?? '';
  if (/^(?:\d{1,3}|\p{Ll})$/u.test(text)) return undefined;
  return groupMark(scan, spanOf(scan, { first: from, last: gap.includes('-') ? from + 1 : last }));
}

function isAfterClosing({ name, tokens }: Scan, first: number): boolean {
  return /^[)\]]\s$/u.test(name.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start ?? 0));
}

function spanOf({ tokens }: Scan, { first, last }: Tail): { readonly start: number; readonly end: number } {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[last - 1]?.end ?? start };
}
