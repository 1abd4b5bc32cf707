import type { Scan, ScanMark } from '../scan/scan.js';
import { bracketAt, markAt } from '../scan/scan-at.js';
import { hasTrait } from '../trait.js';
import type { Bracket } from '../words/token.js';
import type { Counted } from './counted.js';
import { firstFreeToken } from './leading-bracket.js';
import { isTitleWord } from './title-word.js';
import { endsTitle, yearAmong } from './year-among.js';

/** The marks of a name that count, and where its title ends at the latest. */
export interface Settled {
  /** Marks that count, in their order in the name. */
  readonly marks: readonly ScanMark[];
  /** The same marks, to be asked whether one counts. */
  readonly counted: Counted;
  /** Index of the first token that can be no title, for a mark that counts stands there. */
  readonly anchor: number;
}

/**
 * Decides which of a scan's candidates count. Strong marks do; of the years one does; weak marks count after the first
 * mark that counts, right before it, or in a bracket that holds nothing else: elsewhere they are words of a title.
 */
export function settle(scan: Scan): Settled {
  const year = yearAmong(scan);
  const anchor = anchorOf(scan, year);
  const wordAnchor = year?.first === anchor && isYearBefore(scan, year) ? anchorOf(scan, undefined) : anchor;
  const group = groupBehindDash(scan, anchor);
  const anchors = { year, anchor, wordAnchor };
  const flags = scan.marks.map((mark) => mark !== group && counts(scan, mark, anchors));
  const start = pullForward(scan, flags, anchor);
  const marks = scan.marks.filter(({ order }) => flags[order]);
  return { marks, counted: { flags, size: marks.length }, anchor: start };
}

/** Index of the first token of the first mark that counts wherever it stands, but at the very beginning. */
function anchorOf(scan: Scan, year: ScanMark | undefined): number {
  for (const mark of scan.marks) {
    if (endsTitle(mark) || mark === year || isMarkBracket(mark, scan)) return mark.first;
  }
  return scan.tokens.length;
}

/** `(1985) Artist - Greatest Hits`, `Artist - 1985 - Greatest Hits`: a year in front of a title. */
function isYearBefore({ name }: Scan, { first, end }: ScanMark): boolean {
  return first === 0 || /^[)\]]?\s-\s/u.test(name.slice(end, end + 4));
}

interface Anchors {
  readonly year: ScanMark | undefined;
  readonly anchor: number;
  /** The anchor of words, which may be those of a title: a year in front of one does not make marks of them. */
  readonly wordAnchor: number;
}

function counts(scan: Scan, mark: ScanMark, { year, anchor, wordAnchor }: Anchors): boolean {
  if (mark === year || mark.strength === 'strong') return true;
  if (isOutdone(scan, mark)) return false;
  const from = mark.isWord ? wordAnchor : anchor;
  if (mark.strength === 'weak' && (mark.first >= from || isMarkBracket(mark, scan))) return true;
  return (
    isLeadingDate(scan, mark) ||
    isLeadingSite(scan, mark) ||
    isClosing(scan, mark) ||
    isLast(scan, mark) ||
    isClosingEnding(scan, mark) ||
    isPartOfSeason(scan, mark)
  );
}

/** Whether a sure mark says the property of another one that gives way to it: `1080 (720p)`. */
function isOutdone({ marks }: Scan, mark: ScanMark): boolean {
  const { property } = mark;
  return (
    hasTrait(mark, 'besideCode') && marks.some((other) => other.property === property && other.strength === 'strong')
  );
}

/** `221206 Title`: six digits in front of a recording are the day of its broadcast. */
function isLeadingDate({ name }: Scan, mark: ScanMark): boolean {
  if (mark.property !== 'date' || mark.first !== 0 || !hasTrait(mark, 'countsInFront')) return false;
  return name.charAt(mark.end) === ' ';
}

/** `Show 07-06-15.mp4`: three pairs of digits at the end of a file's name are a day; `Film CD2.avi`: a disc. */
function isClosing(scan: Scan, mark: ScanMark): boolean {
  if (mark.last !== scan.tokens.length - 1 || !hasTrait(mark, 'countsAtEnd')) return false;
  return markAt(scan, mark.last)?.property === 'container';
}

/** `Title FHD`, `Title UHD.mp4`: what no title ends with; right after a dash it is the name of a group. */
function isLast(scan: Scan, mark: ScanMark): boolean {
  if (!hasTrait(mark, 'countsLast') || mark.first === 0 || scan.name.charAt(mark.start - 1) === '-') return false;
  return mark.last === scan.tokens.length || markAt(scan, mark.last)?.property === 'container';
}

/** `Some Show 101 avi`: the extension of a file, where an index made spaces of all dots. */
function isClosingEnding({ name, tokens }: Scan, { property, first, last, start, end }: ScanMark): boolean {
  if (property !== 'container' || first < 2 || last !== tokens.length || end !== name.length) return false;
  return name.charAt(start - 1) === ' ' && name.slice(start, end) === tokens[first]?.lower;
}

/** `Example.com - Title`, `[ Example.org ] Title`: an address in front, set apart from the title. */
function isLeadingSite(scan: Scan, mark: ScanMark): boolean {
  const { property, first, last, end } = mark;
  if (property !== 'site' || first !== 0 || !hasTrait(mark, 'countsInFront')) return false;
  const bracket = bracketAt(scan, first);
  return bracket ? bracket.last === last : /^\s-\s/u.test(scan.name.slice(end, end + 3));
}

/** `S02.Part.1`, `Season 2 Part 1`: half of a season. */
function isPartOfSeason(scan: Scan, mark: ScanMark): boolean {
  return hasTrait(mark, 'partsSeason') && markAt(scan, mark.first - 1)?.property === 'season';
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
  'year',
]);

/** Properties of marks that read the names of groups. */
const GROUP_LIKE: ReadonlySet<string> = new Set(['network', 'platform', 'form', 'frameRate']);

/** `x264-ABC`, `H.264-BEN.THE.MEN`: what looks like a network or a language right after the dash is the group. */
function groupBehindDash(scan: Scan, anchor: number): ScanMark | undefined {
  let index = scan.marks.length - 1;
  while (index > 0 && scan.name.charAt((scan.marks[index]?.start ?? 0) - 1) !== '-') index--;
  if (index < 1) return undefined;
  const mark = scan.marks[index];
  const before = scan.marks[index - 1];
  if (!mark || !before || before.last !== mark.first || before.first < anchor || !BEFORE_GROUP.has(before.property))
    return undefined;
  if (scan.marks.some((other) => other.order > index && endsTitle(other))) return undefined;
  const isShort = mark.end - mark.start <= 4;
  if (before.property === 'year') {
    const isName = mark.property === 'network' || (mark.property === 'language' && isShort);
    return isName && mark.last === scan.tokens.length ? mark : undefined;
  }
  const isGroup =
    mark.strength === 'strong'
      ? /^(?:videoSource|season)$/u.test(mark.property) && before.property === 'videoCodec'
      : GROUP_LIKE.has(mark.property) || isShort;
  if (mark.last === scan.tokens.length && isNameOfGroup(mark, scan)) return mark;
  return isGroup && !/^(?:proper|complete|resolution|size|year|date)$/u.test(mark.property) ? mark : undefined;
}

/** `…BLURAY-UltraHD`, `…x264-PLSUB`: the last word of a name, which nothing else follows as a property. */
function isNameOfGroup({ property, start, end, traits }: ScanMark, { name }: Scan): boolean {
  return (
    hasTrait({ traits }, 'yields') || (property === 'subtitleLanguage' && /^[A-Z]+$/u.test(name.slice(start, end)))
  );
}

/** Weak marks right before the anchor count too, as long as they can be no words of the title. */
function pullForward(scan: Scan, flags: boolean[], anchor: number): number {
  let start = anchor;
  let free = -1;
  for (let at = scan.marks.length - 1; at >= 0; at--) {
    const mark = scan.marks[at];
    if (!mark || mark.last !== start || !mayBePulled(mark) || isOutdone(scan, mark)) continue;
    if (free < 0) free = firstFreeToken(scan);
    if (mark.first <= free || isTitleWord(scan, mark, start === anchor)) break;
    for (const twin of scan.marks) if (twin.first === mark.first && twin.last === mark.last) flags[twin.order] = true;
    start = mark.first;
  }
  return start;
}

/** Weak marks, and what counts before technical marks alone. */
function mayBePulled(mark: ScanMark): boolean {
  return mark.strength === 'weak' || (mark.strength === 'context' && hasTrait(mark, 'beforeTechnical'));
}

/** `Artist (IT)`: two letters alone in a round bracket are a country. */
function isCountry({ tokens }: Scan, { opening, first, last }: Bracket): boolean {
  return opening === '(' && last - first === 1 && tokens[first]?.text.length === 2;
}

/** Whether a weak mark stands in a bracket, after the first word, in which every word is a mark. */
function isMarkBracket(mark: ScanMark, scan: Scan): boolean {
  const token = scan.tokens[mark.first];
  if (mark.strength !== 'weak' || !token || token.bracket < 0) return false;
  const bracket = scan.brackets[token.bracket];
  if (!bracket || (mark.property === 'network' && (bracket.first === 0 || isCountry(scan, bracket)))) return false;
  for (let index = bracket.first; index < bracket.last; index++) {
    if ((scan.covers[index] ?? -1) < 0) return false;
  }
  return true;
}
