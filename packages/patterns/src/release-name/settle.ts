import type { Scan, ScanMark } from './scan.js';

/** The marks of a name that count, and where its title ends at the latest. */
export interface Settled {
  /** Marks that count, in their order in the name. */
  readonly marks: readonly ScanMark[];
  /** The same marks, to be asked whether one counts. */
  readonly counted: ReadonlySet<ScanMark>;
  /** Index of the first token that can be no title, for a mark that counts stands there. */
  readonly anchor: number;
}

/** Properties whose strong marks say nothing about where a title ends. */
const FLOATING: ReadonlySet<string> = new Set(['container', 'site', 'checksum']);

/**
 * Decides which of a scan's candidates count. Strong marks do; of the years one does; weak marks count behind the first
 * mark that counts, right before it, or in a bracket that holds nothing else: elsewhere they are words of a title.
 */
export function settle(scan: Scan): Settled {
  const year = chooseYear(scan);
  const anchors = scan.marks.filter(
    (mark) =>
      mark === year ||
      (mark.strength === 'strong' && !FLOATING.has(mark.property) && mark.first > 0) ||
      isMarkBracket(mark, scan),
  );
  const anchor = anchors[0]?.first ?? scan.tokens.length;
  const group = groupBehindDash(scan, anchor);
  const counted = new Set<ScanMark>();
  for (const mark of scan.marks) {
    if (mark === group) continue;
    if (
      mark === year ||
      mark.strength === 'strong' ||
      isLeadingDate(scan, mark) ||
      isLeadingSite(scan, mark) ||
      isPartOfSeason(scan, mark) ||
      (mark.strength === 'weak' && (mark.first >= anchor || isMarkBracket(mark, scan)))
    )
      counted.add(mark);
  }
  const start = pullForward(scan, counted, anchor);
  return { marks: scan.marks.filter((mark) => counted.has(mark)), counted, anchor: start };
}

/** `221206 Title`: six digits in front of a recording are the day of its broadcast. */
function isLeadingDate({ name }: Scan, { rule, first, end }: ScanMark): boolean {
  return rule === 'date/compact-short' && first === 0 && name.charAt(end) === ' ';
}

/** `Example.com - Title`, `[ Example.org ] Title`: an address in front, set apart from the title. */
function isLeadingSite({ name, brackets, tokens }: Scan, { rule, first, last, end }: ScanMark): boolean {
  if (rule !== 'site/domain' || first !== 0) return false;
  const bracket = brackets[tokens[first]?.bracket ?? -1];
  return bracket ? bracket.last === last : /^\s-\s/u.test(name.slice(end, end + 3));
}

/** `S02.Part.1`, `Season 2 Part 1`: half of a season. */
function isPartOfSeason({ marks, covers }: Scan, { rule, first }: ScanMark): boolean {
  return rule === 'part/part' && marks[covers[first - 1] ?? -1]?.property === 'season';
}

/** Properties of marks that a dash and a group follow. */
const BEFORE_GROUP: ReadonlySet<string> = new Set([
  'videoCodec',
  'audioCodec',
  'audioChannels',
  'videoSource',
  'resolution',
  'hdr',
  'bitDepth',
  'container',
  'proper',
  'form',
]);

/** Properties of marks that read the names of groups. */
const GROUP_LIKE: ReadonlySet<string> = new Set(['network', 'platform', 'form', 'frameRate']);

/** `x264-ABC`, `H.264-BEN.THE.MEN`: what looks like a network or a language right behind the dash is the group. */
function groupBehindDash(scan: Scan, anchor: number): ScanMark | undefined {
  const index = scan.marks.findLastIndex(({ start }) => scan.name.charAt(start - 1) === '-');
  const mark = scan.marks[index];
  const before = scan.marks[index - 1];
  if (!mark || !before || before.last !== mark.first || before.first < anchor || !BEFORE_GROUP.has(before.property))
    return undefined;
  if (scan.marks.slice(index + 1).some(({ strength, property }) => strength === 'strong' && !FLOATING.has(property)))
    return undefined;
  const isShort = mark.end - mark.start <= 4;
  const isGroup =
    mark.strength === 'strong'
      ? mark.property === 'videoSource' && before.property === 'videoCodec'
      : GROUP_LIKE.has(mark.property) || isShort;
  return isGroup && !/^(?:proper|complete|resolution|size|year|date)$/u.test(mark.property) ? mark : undefined;
}

/** Weak marks right before the anchor count too, as long as they can be no words of the title. */
function pullForward(scan: Scan, counted: Set<ScanMark>, anchor: number): number {
  let start = anchor;
  const free = firstFreeToken(scan);
  for (const mark of scan.marks.toReversed()) {
    if (mark.last !== start || mark.strength !== 'weak') continue;
    if (mark.first <= free || isTitleWord(scan, mark, start === anchor)) break;
    for (const twin of scan.marks) if (twin.first === mark.first && twin.last === mark.last) counted.add(twin);
    start = mark.first;
  }
  return start;
}

/** Words that a title word follows: `The Collector`, `A Real Story`. */
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'in',
  'to',
  'my',
  'le',
  'la',
  'les',
  'l',
  'der',
  'die',
  'das',
  'ein',
  'el',
  'los',
  'il',
  'lo',
  'un',
  'une',
  'o',
  'os',
  'as',
  'for',
  'with',
  'no',
  'is',
  'on',
  'at',
  'by',
  'from',
  'your',
  'his',
  'her',
  'our',
]);
/** Properties whose words stand in front of a year or a season as well. */
const PULLED: ReadonlySet<string> = new Set([
  'language',
  'subtitleLanguage',
  'edition',
  'proper',
  'complete',
  'hdr',
  'stereo3d',
  'audioCodec',
  'date',
  'resolution',
  'videoSource',
  'size',
]);
/** Editions whose words are words of titles more often than not. */
const TITLE_EDITIONS = /collectors|limited|anniversary|criterion|final-cut|deluxe|dc$/u;

/** Marks that end a name alone as often as words do: `Title 720`, `Step Up 3D`. */
const AT_END: ReadonlySet<string> = new Set(['resolution/bare', 'stereo3d/3d']);

/** A language's code written like a name: `Dr. Pol`. */
const SHORT_NAME = /^\p{Lu}\p{Ll}{1,2}$/u;

/** Whether a weak mark in front of the anchor is a word of the title: by what stands before it and how it is written. */
function isTitleWord(scan: Scan, mark: ScanMark, isNearest: boolean): boolean {
  const before = scan.tokens[mark.first - 1];
  const text = scan.name.slice(mark.start, mark.end);
  if (mark.property === 'language' && SHORT_NAME.test(text)) return true;
  const isShouted = isInCapitals(text);
  if (before && ARTICLES.has(before.lower) && !(isShouted && before.text !== before.text.toUpperCase())) return true;
  if (AT_END.has(mark.rule) && mark.last === scan.tokens.length) return true;
  if (mark.rule === 'special/number') return false;
  if (mark.rule === 'form/dubbed' || mark.rule === 'form/picture')
    return !/^(?:videoSource|resolution|videoCodec)$/u.test(scan.marks[scan.covers[mark.last] ?? -1]?.property ?? '');
  if (!PULLED.has(mark.property)) return mark.rule !== 'form/internal' && mark.rule !== 'form/special';
  if (!isNearest || isShouted) return false;
  const anchor = scan.marks[scan.covers[mark.last] ?? -1];
  if (anchor?.property === 'season' || anchor?.property === 'episode')
    return mark.property !== 'complete' && mark.property !== 'language' && mark.property !== 'subtitleLanguage';
  if (anchor?.property !== 'year') return false;
  const isBracketed = (scan.tokens[mark.last]?.bracket ?? -1) >= 0;
  if (mark.property === 'language')
    return isBracketed || scan.marks.filter(({ first }) => first >= mark.last).length <= 1;
  return mark.property !== 'edition' || (TITLE_EDITIONS.test(mark.rule) && !/edition|cut/iu.test(text));
}

/** `LIMITED`, `LiMiTED`, `iNTERNAL`: capitals, of which the scene spares the i. */
function isInCapitals(text: string): boolean {
  return text.replaceAll('i', 'I') === text.toUpperCase() && text !== text.toLowerCase() && !/^\p{Lu}i$/u.test(text);
}

/** Index of the first token outside of a leading bracket. */
export function firstFreeToken({ brackets, name }: Scan): number {
  let first = 0;
  for (const bracket of brackets) {
    if (bracket.first > first || (first === 0 && name.slice(0, bracket.start).trim() !== '')) break;
    if (bracket.first === first || bracket.first === 0) first = Math.max(first, bracket.last);
  }
  return first;
}

/** Whether a weak mark stands in a bracket, behind the first word, in which every word is a mark. */
function isMarkBracket(mark: ScanMark, scan: Scan): boolean {
  const token = scan.tokens[mark.first];
  if (mark.strength !== 'weak' || !token || token.bracket < 0) return false;
  const bracket = scan.brackets[token.bracket];
  if (!bracket || (bracket.first === 0 && mark.property === 'network')) return false;
  for (let index = bracket.first; index < bracket.last; index++) {
    if ((scan.covers[index] ?? -1) < 0) return false;
  }
  return true;
}

/** Of the numbers that may be years, the one that is. */
function chooseYear(scan: Scan): ScanMark | undefined {
  const candidates = scan.marks.filter(({ property }) => property === 'year');
  if (candidates.length === 0) return undefined;
  const anchor =
    scan.marks.find(({ strength, property, first }) => strength === 'strong' && !FLOATING.has(property) && first > 0)
      ?.first ?? scan.tokens.length;
  const inBracket = candidates.filter(({ first }) => (scan.tokens[first]?.bracket ?? -1) >= 0);
  const behindStart = candidates.filter(({ first }) => first > firstFreeToken(scan));
  const before = behindStart.filter(({ first }) => first <= anchor);
  const chosen =
    inBracket.find(({ first, last }) => isAlone(scan, first, last)) ??
    before.at(-1) ??
    inBracket[0] ??
    behindStart[0] ??
    (startsWithDatedTitle(scan, candidates[0]) ? candidates[0] : undefined);
  return chosen && (behindStart.find((other) => isSameOrListed(scan, chosen, other)) ?? chosen);
}

/** The same year, or one that comes before it in a list in brackets: `[2017, 2019, drama]`. */
function isSameOrListed({ tokens }: Scan, chosen: ScanMark, other: ScanMark): boolean {
  if (other.value === chosen.value) return true;
  const bracket = tokens[chosen.first]?.bracket ?? -1;
  return bracket >= 0 && tokens[other.first]?.bracket === bracket;
}

function isAlone({ tokens, brackets }: Scan, first: number, last: number): boolean {
  const bracket = brackets[tokens[first]?.bracket ?? -1];
  return bracket !== undefined && bracket.first === first && bracket.last === last;
}

/** Scripts without spaces, in which a year in front sorts the titles of a collection: `2023.局中人`. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** `1983 - The Title`: a year that a dash sets apart from the title that follows. */
function startsWithDatedTitle({ name, covers, tokens }: Scan, mark: ScanMark | undefined): boolean {
  const next = mark && tokens[mark.last];
  if (mark?.first === 0 && next && UNSPACED.test(next.text) && !next.text.startsWith('年')) return true;
  return (
    mark !== undefined &&
    mark.first === 0 &&
    /^\s-\s/u.test(name.slice(mark.end, mark.end + 3)) &&
    (covers[mark.last] ?? -1) < 0
  );
}
