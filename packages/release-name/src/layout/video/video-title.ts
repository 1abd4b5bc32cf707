import { anyOf } from '../../lexicon/word-lists.js';
import type { Mark } from '../../mark.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { bracketAt, markAt } from '../../scan/scan-at.js';
import { isOfSport } from '../../scan/sport.js';
import { TRANSLATION_WORDS } from '../../scan/vocabulary/chinese-form.js';
import { DISC_REGIONS } from '../../scan/vocabulary/disc-region.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import { goesOnAt } from '../../settle/title-word.js';
import { hasTrait } from '../../trait.js';
import { lazy } from '../../words/lazy.js';
import { LATIN_LETTER } from '../../words/script.js';
import type { Bracket } from '../../words/token.js';
import type { BareNumber } from '../episode-number/number-at.js';
import { opensWord } from '../group/group-front.js';
import { closingAfter, type Span } from '../layout.js';

interface TitleLimits {
  /** Index of the token with which the title begins. */
  readonly start: number;
  readonly number: BareNumber | undefined;
  readonly group: Mark | undefined;
}

/** The stretches that may hold titles: up to the first thing that can be none, or one bracket after the other. */
export function titleSpansOf(scan: Scan, counted: Counted, limits: TitleLimits): readonly Span[] {
  const first = titleSpanOf(scan, counted, limits);
  const spans = [first.span];
  let { next } = first;
  for (;;) {
    const bracket = bracketAt(scan, next);
    if (!bracket || bracket.first !== next || next === limits.number?.first) break;
    const span = titleInBracket(scan, counted, { bracket, inside: first.inside });
    if (!span) break;
    spans.push(span);
    next = bracket.last;
  }
  const behind = latinBehind(scan, counted, { next, first: first.span, number: limits.number });
  return behind ? [...spans, behind] : spans;
}

interface FirstTitle {
  readonly span: Span;
  /** Index of the first token after it. */
  readonly next: number;
  /** Whether it stands in a bracket. */
  readonly inside: boolean;
}

function titleSpanOf(scan: Scan, counted: Counted, { start, number, group }: TitleLimits): FirstTitle {
  const first = scan.tokens[start];
  if (!first) return { span: { start: 0, end: 0 }, next: scan.tokens.length, inside: false };
  const from = opensTitle(scan, start) ? (scan.brackets[first.bracket]?.start ?? first.start) : first.start;
  const inside = from === first.start && !isQuote(bracketAt(scan, start)) ? first.bracket : -1;
  let index = start;
  while (
    index < scan.tokens.length &&
    !isStop(scan, counted, index) &&
    scan.tokens[index]?.start !== group?.start &&
    index !== number?.first &&
    !isVolume(scan, index) &&
    !(number?.first === 0 && isBehindDash(scan, index, start)) &&
    !isBoundary(scan, counted, { index, start, inside, number })
  )
    index++;
  const partial = countedAt(scan, counted, index);
  const limit =
    partial && partial.start > (scan.tokens[index]?.start ?? 0)
      ? partial.start
      : (scan.tokens[index]?.start ?? scan.name.length);
  const last = index > start ? scan.tokens[index - 1 - lengthOfDay(scan, { first: start, last: index })] : undefined;
  const glued = partial !== undefined && limit > (scan.tokens[index]?.start ?? limit);
  const end = glued ? limit : last ? Math.min(limit, closingAfter(scan, last.end, limit)) : from;
  return { span: { start: from, end }, next: index, inside: inside >= 0 };
}

/** `NFL 2025 One vs Other 09_14`: how many numbers at the end of what sport is called are day and month of its year. */
function lengthOfDay(
  { tokens, marks }: Scan,
  { first, last }: { readonly first: number; readonly last: number },
): number {
  const isDay = (index: number): boolean =>
    index > first + 2 && /^(?:0[1-9]|[12]\d|3[01])$/u.test(tokens[index]?.text ?? '');
  if (!isDay(last - 1) || !isDay(last - 2) || !isOfSport(marks)) return 0;
  return marks.some((mark) => mark.property === 'year' && mark.first > first && mark.last < last - 2) ? 2 : 0;
}

/** Whether a title cannot go on at a token: a mark that counts stands there, but for the year in the middle of what sport is called. */
function isStop(scan: Scan, counted: Counted, index: number): boolean {
  const mark = countedAt(scan, counted, index);
  return mark !== undefined && !(mark.property === 'year' && isSeasonOfSport(scan, counted, mark));
}

/** `Formula 1 2023 Some Grand Prix`, `Some League 2023.24 Matchday 3`: a year that words follow which no mark covers. */
function isSeasonOfSport(scan: Scan, counted: Counted, { first, last: end }: ScanMark): boolean {
  const last = isNextYear(scan, end) ? end + 1 : end;
  const next = scan.tokens[last];
  if (!next || next.bracket >= 0 || (scan.tokens[first]?.bracket ?? -1) >= 0 || !isOfSport(scan.marks)) return false;
  const isNumbered = scan.marks.some((mark) => mark.property === 'episode' && isCounted(counted, mark));
  return !isNumbered && /\p{L}{2}/u.test(next.text) && countedAt(scan, counted, last) === undefined;
}

/** `2023.24`, `2023.2024`: whether the year after the one before an index stands there, as in seasons that begin in autumn. */
function isNextYear({ tokens }: Scan, index: number): boolean {
  const [year, next] = [tokens[index - 1], tokens[index]];
  if (!year || !next || !/^(?:\d{2}|\d{4})$/u.test(next.text)) return false;
  return String(Number(year.text) + 1).endsWith(next.text);
}

/** `[Group] Show Vol.3 [BD]`: a volume of discs after an anime's title. */
function isVolume(scan: Scan, index: number): boolean {
  const [front] = scan.brackets;
  const mark = markAt(scan, index);
  return mark !== undefined && front?.first === 0 && front.opening === '[' && hasTrait(mark, 'countsVolumes');
}

/** `003. Show - Episode title`: after a number in front, a spaced dash parts the two titles. */
function isBehindDash({ name, tokens }: Scan, index: number, start: number): boolean {
  return index > start && /\s[-–—]\s/u.test(name.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start));
}

/** `(500) Days`, `«Mayak» Goes On`, `[walk]²`: a title may begin with a bracket. */
function opensTitle(scan: Scan, index: number): boolean {
  const bracket = bracketAt(scan, index);
  return bracket?.first === index && (bracket.opening === '(' || isQuote(bracket) || opensWord(scan, bracket));
}

/** `(Europe) (En,Fr)`, `(USA).iso`: where a disc was sold, and in which languages, that a bracket or nothing follows. */
function isRegion({ name, tokens }: Scan, { start, end, last, opening }: Bracket): boolean {
  if (opening !== '(' || (tokens[last]?.bracket === -1 && last < tokens.length - 1)) return false;
  const text = name.slice(start, end);
  return REGIONS().test(text) && (text.length > 4 || name.slice(0, start).trimEnd().endsWith(')'));
}

const REGIONS = lazy(() => {
  const region = `(?:${DISC_REGIONS.join('|')})`;
  return new RegExp(`^\\((?:[A-Z][a-z](?:[,+-][A-Z][a-z])*|${region}(?:, ?${region})*)\\)$`, 'u');
});

/** `Project «Mayak»`: what stands between quotation marks is part of a title. */
function isQuote(bracket: Bracket | undefined): boolean {
  return bracket?.opening === '«';
}

interface Step {
  readonly index: number;
  readonly start: number;
  readonly inside: number;
  readonly number: BareNumber | undefined;
}

/** A square or curly bracket ends a title; a round one does where a mark stands in it or nothing but marks follows. */
function isBoundary(scan: Scan, counted: Counted, { index, start, inside, number }: Step): boolean {
  const token = scan.tokens[index];
  if (!token || token.bracket === inside || index === start) return false;
  const bracket = bracketAt(scan, index);
  if (!bracket) return inside >= 0;
  if (bracket.first !== index || bracket.first === start || isQuote(bracket)) return false;
  if (isRegion(scan, bracket)) return true;
  // `Birdhouse or (The Old Man)`
  if (bracket.opening === '(' && goesOnAt(scan, index)) return false;
  if (!'(（「《〈«'.includes(bracket.opening)) return !isWithinTitle(scan, counted, { bracket, number });
  for (let at = bracket.first; at < bracket.last; at++) if (countedAt(scan, counted, at)) return true;
  const next = countedAt(scan, counted, bracket.last);
  // `Some.Show.(Words).S01E02`: the scene puts nothing but titles in front of a number.
  if (next?.property === 'season' && !/\s/u.test(scan.name)) return false;
  return bracket.last >= scan.tokens.length || next !== undefined;
}

interface InnerBracket {
  readonly bracket: Bracket;
  readonly number: BareNumber | undefined;
}

/** `[Group] A Show [of Words] Goes On - 01`: a bracket of words that more words of the title follow, up to the number. */
function isWithinTitle(scan: Scan, counted: Counted, { bracket, number }: InnerBracket): boolean {
  const next = scan.tokens[bracket.last];
  if (!number || !next || next.bracket >= 0 || bracket.last >= number.first || scan.brackets[0]?.first !== 0)
    return false;
  for (let at = bracket.first; at <= bracket.last; at++) if (countedAt(scan, counted, at)) return false;
  return bracket.opening === '[' && /\p{L}/u.test(next.text) && scan.name.charAt(bracket.end) === ' ';
}

interface NextBracket {
  readonly bracket: Bracket;
  readonly inside: boolean;
}

/** The title that a bracket after a title holds: among brackets any that no mark claims, after text one in Latin script. */
function titleInBracket(scan: Scan, counted: Counted, { bracket, inside }: NextBracket): Span | undefined {
  let last = bracket.first;
  while (last < bracket.last && !countedAt(scan, counted, last)) last++;
  const span = { start: scan.tokens[bracket.first]?.start ?? 0, end: scan.tokens[last - 1]?.end ?? 0 };
  if (last === bracket.first || (last < bracket.last && !inside)) return undefined;
  const text = scan.name.slice(span.start, span.end);
  if (/^\d|^[\d\s._-]*$/u.test(text) || !/\p{L}{2}/u.test(text)) return undefined;
  if (inside) return NOISE().test(text) ? undefined : span;
  if (isRegion(scan, bracket)) return undefined;
  const before = scan.tokens[bracket.first - 1];
  const isAlternative =
    bracket.opening === '(' &&
    before !== undefined &&
    !LATIN_LETTER.test(before.text) &&
    /^[\p{Script=Latin}\p{P}\p{N}\s]+$/u.test(text) &&
    /\p{L}{3}/u.test(text);
  return isAlternative ? span : undefined;
}

/** What a bracket says of who translated a series, and of when it is broadcast. */
const NOISE = lazy(() => new RegExp(anyOf(TRANSLATION_WORDS), 'u'));

interface Behind {
  /** Index of the first token after the titles found. */
  readonly next: number;
  readonly first: Span;
  readonly number: BareNumber | undefined;
}

/**
 * `Топ Шоу Сезон 15 (дубляж) / Top Show Season 15 [2010`, `当我[第01集].When.I.S01`: where the first title is in another
 * script, a Latin one after marks and brackets, which a slash or a dot sets apart and another mark ends.
 */
function latinBehind(scan: Scan, counted: Counted, { next, first, number }: Behind): Span | undefined {
  const { name, tokens, isAscii } = scan;
  if (isAscii || LATIN_LETTER.test(name.slice(first.start, first.end))) return undefined;
  for (let index = next; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.bracket >= 0 || !LATIN_LETTER.test(token.text) || countedAt(scan, counted, index)) continue;
    const gap = name.slice(tokens[index - 1]?.end ?? 0, token.start);
    if (!/\s\/\s$|[\])】）]\.$/u.test(gap)) continue;
    let last = index;
    while (
      last < tokens.length &&
      last !== number?.first &&
      tokens[last]?.bracket === -1 &&
      !countedAt(scan, counted, last)
    )
      last++;
    return last < tokens.length ? { start: token.start, end: tokens[last - 1]?.end ?? token.end } : undefined;
  }
  return undefined;
}
