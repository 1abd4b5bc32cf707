import type { Mark } from '../mark.js';
import type { Scan, ScanMark } from '../scan.js';
import type { Bracket } from '../token.js';
import { SITE_TAGS, SUFFIXES } from '../vocabulary/group-tag.js';
import { countedAt, type Span, textMark } from './layout.js';

/** Longest text that is taken for a group, in tokens. */
const LONGEST = 4;

/** The release group: in a bracket in front, behind the last dash, or the word that the marks at the end leave over. */
export function groupOf(scan: Scan, counted: ReadonlySet<ScanMark>): Mark | undefined {
  return (
    dashedGroup(scan, counted) ??
    leadingGroup(scan, counted) ??
    bracketGroup(scan, counted) ??
    trailingGroup(scan, counted)
  );
}

/** `[Group] Title`: a leading square bracket that is no mark. */
export function leadingGroup(scan: Scan, counted: ReadonlySet<ScanMark>): Mark | undefined {
  const bracket = firstBracket(scan, counted);
  if (
    !bracket ||
    !'[【'.includes(bracket.opening) ||
    (bracket.first === 0 && scan.name.slice(0, bracket.start).trim() !== '')
  )
    return undefined;
  if (bracket.last >= scan.tokens.length) return undefined;
  for (let index = bracket.first; index < bracket.last; index++) if (countedAt(scan, counted, index)) return undefined;
  if (bracket.last - bracket.first === 1 && /^\d+$/u.test(scan.tokens[bracket.first]?.text ?? '')) return undefined;
  if (isTitleItself(scan, counted, bracket.last) || isTag(scan, bracket)) return undefined;
  if (scan.name.slice(bracket.start, bracket.end).includes(',')) return undefined;
  return textOf(scan, 'group', { start: bracket.start + 1, end: bracket.end - 1 });
}

/** The first bracket at the very beginning that is no mark: `[1080P][Group][Title]`. */
function firstBracket(scan: Scan, counted: ReadonlySet<ScanMark>): Bracket | undefined {
  let next = 0;
  for (const bracket of scan.brackets) {
    if (bracket.last === bracket.first) continue;
    if (bracket.first !== next) return undefined;
    if (countedAt(scan, counted, next)?.property !== 'resolution') return bracket;
    next = bracket.last;
  }
  return undefined;
}

/** `[Title][07][720p]`: a bracket that a number or a mark follows is the title, unless more words come before the marks. */
function isTitleItself(scan: Scan, counted: ReadonlySet<ScanMark>, from: number): boolean {
  const next = scan.tokens[from];
  if (!next || countedAt(scan, counted, from))
    return !scan.tokens
      .slice(from)
      .some(
        ({ bracket, text }, index) => bracket < 0 && /\p{L}/u.test(text) && !countedAt(scan, counted, from + index),
      );
  const behind = scan.tokens[from + 1];
  return (
    /^\d+(?:v\d|end|fin|完)?$/iu.test(next.text) &&
    (!behind ||
      countedAt(scan, counted, from + 1) !== undefined ||
      (behind.bracket >= 0 && behind.bracket !== next.bracket))
  );
}

/** `grp-show.s01e02.mkv`: a short name in front of a file name in small letters that has no other group. */
export function prefixGroup(scan: Scan, counted: ReadonlySet<ScanMark>): Mark | undefined {
  const [first, second] = scan.tokens;
  if (
    !first ||
    !second ||
    counted.size < 2 ||
    countedAt(scan, counted, 0) ||
    countedAt(scan, counted, 1) ||
    /\s/u.test(scan.name)
  )
    return undefined;
  if (
    !/^[a-z]{2,8}$/u.test(first.text) ||
    second.start - first.end !== 1 ||
    scan.name.charAt(first.end) !== '-' ||
    !/^[a-z\d]+[._]/u.test(scan.name.slice(second.start))
  )
    return undefined;
  return textOf(scan, 'group', first);
}

/** `…x264-GROUP`, with what posters append cut off. */
function dashedGroup(scan: Scan, counted: ReadonlySet<ScanMark>): Mark | undefined {
  const tail = tailOf(scan, counted);
  if (!tail) return behindWords(scan, counted);
  const { first, last } = tail;
  const start = scan.tokens[first]?.start ?? 0;
  const before = scan.name.slice(scan.tokens[first - 1]?.end ?? 0, start);
  const isInitial = scan.tokens[first]?.text.length === 1 && /^[- ]$/u.test(gapBehind(scan, first));
  if (!isInitial && !before.endsWith('-') && !/-\s?[[{(]$/u.test(before)) return behindWords(scan, counted);
  let end = first;
  while (end + 1 < last && (joins(scan, end, end === first) || isSpacedGroup(scan, { first, last }))) end++;
  return textOf(scan, 'group', { start, end: scan.tokens[end]?.end ?? start });
}

function gapBehind({ name, tokens }: Scan, index: number): string {
  return name.slice(tokens[index]?.end ?? 0, tokens[index + 1]?.start ?? 0);
}

/** `…H.264-Eml HDTeam`: a group of two or three words behind a dash, with spaces between them as everywhere in the name. */
function isSpacedGroup(scan: Scan, { first, last }: { readonly first: number; readonly last: number }): boolean {
  const words = scan.tokens.slice(first, last);
  return (
    words.length <= 3 &&
    /\S-$/u.test(scan.name.slice(0, words[0]?.start)) &&
    words.every(({ text, bracket }) => bracket < 0 && /^\p{L}+$/u.test(text)) &&
    words.slice(1).every((_, index) => gapBehind(scan, first + index) === ' ')
  );
}

/** `Show.S01E02.Words.Nobody.Knows-GROUP`: the last word of a name without spaces, behind a dash. */
function behindWords(scan: Scan, counted: ReadonlySet<ScanMark>): Mark | undefined {
  let last = scan.tokens.length;
  while (last > 0 && isSkippedAtEnd(scan, counted, last - 1)) last--;
  const token = scan.tokens[last - 1];
  if (!token || token.bracket >= 0 || /\s/u.test(scan.name) || countedAt(scan, counted, last - 1)) return undefined;
  if (scan.name.charAt(token.start - 1) !== '-' || !/^[\p{L}\d]*\p{L}[\p{L}\d]*$/u.test(token.text)) return undefined;
  const marks = scan.marks.filter((mark) => counted.has(mark) && mark.last < last);
  const isFile = scan.marks.at(-1)?.property === 'container';
  if (!marks.some(({ property }) => (isFile ? TECHNICAL.has(property) : property !== 'year'))) return undefined;
  return textOf(scan, 'group', token);
}

/** Whether the token after `index` belongs to the same group name: `D-Z0N3`, `Bernd_Lauert`, `iCV-MIRCrew`. */
function joins(scan: Scan, index: number, isFirst: boolean): boolean {
  const here = scan.tokens[index];
  const next = scan.tokens[index + 1];
  if (!here || !next || next.start - here.end !== 1 || here.bracket !== next.bracket) return false;
  const separator = scan.name.charAt(here.end);
  if (separator === '.' && here.text.length === 1 && next.text.length === 1) return true;
  if (SUFFIXES.has(next.lower)) return false;
  if (separator === '-' && /^(?:raws?|subs|fansubs?|team|rips?)$/u.test(next.lower)) return true;
  if (separator === '-')
    return (
      isFirst &&
      here.text.length <= 3 &&
      next.text.length >= 2 &&
      !/^(?:evo|don|fgt|dhd|evl|xhd|lol|ntb|rp)$/iu.test(here.text)
    );
  return separator === '_' || separator === '.' || separator === '@';
}

/** The unread tokens behind the last mark that counts, without site tags: where a group can be. */
function tailOf(
  scan: Scan,
  counted: ReadonlySet<ScanMark>,
): { readonly first: number; readonly last: number } | undefined {
  let last = scan.tokens.length;
  while (last > 0 && isSkippedAtEnd(scan, counted, last - 1)) last--;
  let first = last;
  while (
    first > 0 &&
    !countedAt(scan, counted, first - 1) &&
    scan.tokens[first - 1]?.bracket === scan.tokens[last - 1]?.bracket
  )
    first--;
  if (first === 0 || first === last || last - first > LONGEST) return undefined;
  if (!countedAt(scan, counted, first - 1) && !isBehindBracket(scan, counted, first)) return undefined;
  return { first, last };
}

/** `(720p)(Multiple Subtitle)-GROUP`: a dash between a bracket and the tail, behind marks. */
function isBehindBracket(scan: Scan, counted: ReadonlySet<ScanMark>, first: number): boolean {
  const before = scan.tokens[first - 1];
  return (
    before !== undefined &&
    before.bracket >= 0 &&
    before.bracket !== scan.tokens[first]?.bracket &&
    /^[)\]]\s?-\s?$/u.test(scan.name.slice(before.end, scan.tokens[first]?.start)) &&
    scan.marks.some((mark) => counted.has(mark) && mark.last < first)
  );
}

function isSkippedAtEnd(scan: Scan, counted: ReadonlySet<ScanMark>, index: number): boolean {
  const token = scan.tokens[index];
  const mark = countedAt(scan, counted, index);
  if (!token) return false;
  if (mark && (mark.property === 'container' || mark.property === 'site' || mark.property === 'checksum')) return true;
  const bracket = scan.brackets[token.bracket];
  if (bracket) {
    return isTag(scan, bracket) || isBehindGroup(scan, counted, bracket.first);
  }
  return (
    index > 1 &&
    SUFFIXES.has(token.lower) &&
    (!mark || mark.property === 'language') &&
    /[-._ ]/u.test(scan.name.charAt(token.start - 1)) &&
    endsWithDashedWord(scan, index - 1)
  );
}

/** `[rartv]`, `[example.org]`: a site that tags releases of others. */
function isTag({ name }: Scan, bracket: { readonly start: number; readonly end: number }): boolean {
  const text = name
    .slice(bracket.start + 1, bracket.end - 1)
    .toLowerCase()
    .replace(/[._\s-]+/gu, ' ')
    .trim();
  return SITE_TAGS.has(text) || /^\S+ (?:com|org|net|to|io|re|in|cc|tv|me|it|ru|cz|uk|eu)$/u.test(text);
}

/** `x264-GROUP (words)`: what stands in a bracket behind a group is none. */
function isBehindGroup(scan: Scan, counted: ReadonlySet<ScanMark>, first: number): boolean {
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

/** Whether a token hangs on a dash, so that what follows it may be a suffix. */
function endsWithDashedWord(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return token !== undefined && scan.name.charAt(token.start - 1) === '-';
}

/** `(1080p BluRay x265 Kappa)`, `[TAoE]`, `{POOLSTAR}`: the last word of a closing bracket. */
function bracketGroup(scan: Scan, counted: ReadonlySet<ScanMark>): Mark | undefined {
  let last = scan.tokens.length;
  while (last > 0 && isSkippedAtEnd(scan, counted, last - 1)) last--;
  const token = scan.tokens[last - 1];
  const bracket = token && scan.brackets[token.bracket];
  if (!token || !bracket || countedAt(scan, counted, last - 1) || bracket.first === 0) return undefined;
  let first = last - 1;
  while (first > bracket.first && !countedAt(scan, counted, first - 1)) first--;
  const behindMark = first > bracket.first;
  const afterMarks = scan.marks.some(
    (mark) => counted.has(mark) && mark.last <= bracket.first && mark.property !== 'year',
  );
  const isFile = bracket.opening === '[' && scan.tokens.length > last && last - first === 1;
  if (!behindMark && ((!afterMarks && !isFile) || last - first > 3)) return undefined;
  const from = behindMark && last - first > 2 ? last - 1 : first;
  return textOf(scan, 'group', { start: scan.tokens[from]?.start ?? 0, end: token.end });
}

/** `…1080p x264 GROUP`: one or two words that nothing else claims, behind at least one technical mark. */
function trailingGroup(scan: Scan, counted: ReadonlySet<ScanMark>): Mark | undefined {
  const tail = tailOf(scan, counted);
  const before = tail && countedAt(scan, counted, tail.first - 1);
  if (!tail || !before || !TECHNICAL.has(before.property)) return undefined;
  const { first, last } = tail;
  const gap = scan.name.slice(before.end, scan.tokens[first]?.start ?? 0);
  if (last - first > 2 && !gap.includes('-')) return undefined;
  const site = scan.marks[scan.covers[last - 1] ?? -1];
  if (site?.rule === 'site/domain' && site.first >= first) return textOf(scan, 'group', site);
  const from = gap.includes('-') ? first : last - 1;
  const text = scan.tokens[from]?.text ?? '';
  if (/^\d{1,3}$/u.test(text)) return undefined;
  return textOf(scan, 'group', {
    start: scan.tokens[from]?.start ?? 0,
    end: scan.tokens[gap.includes('-') ? from : last - 1]?.end ?? 0,
  });
}

const TECHNICAL: ReadonlySet<string> = new Set([
  'resolution',
  'videoSource',
  'videoCodec',
  'audioCodec',
  'audioChannels',
  'bitDepth',
  'hdr',
  'size',
  'language',
  'subtitleLanguage',
]);

function textOf(scan: Scan, property: 'group', span: Span): Mark | undefined {
  const mark = textMark(scan, property, span);
  return mark && { ...mark, value: scan.name.slice(mark.start, mark.end).trim() };
}
