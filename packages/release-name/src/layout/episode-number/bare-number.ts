import { ALL_OF } from '../../lexicon/unspaced.js';
import { wordsIn } from '../../lexicon/word-lists.js';
import { rereadAs } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { bracketAt, markAt } from '../../scan/scan-at.js';
import { isOfSport } from '../../scan/sport.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import { hasTrait } from '../../trait.js';
import type { Bracket } from '../../words/token.js';
import { wordSet } from '../../words/word-table.js';
import { type BareNumber, GLUED, gapBefore, numberAt } from './number-at.js';
import { isOfFilm } from './number-evidence.js';
import { plainPairAt } from './plain-pair.js';

/** Words that may follow an episode number without being part of a title. */
const isAfterword = wordSet([
  ...wordsIn('ends'),
  ...ALL_OF,
  ...['tv', 'ova', 'oad', 'ona', 'oav', 'special', 'specials', 'raw', 'v0', 'v1', 'v2', 'v3', 'v4', 'v5'],
]);

/**
 * Absolute episode numbers, which only their place tells from other numbers: after a dash that stands apart (`- 05v2`),
 * after a season (`S2 05`), alone in a bracket (`[05]`), after `#`, or right before the marks of an anime release
 * (`_05_[720p]`).
 */
export function bareNumberOf(scan: Scan, counted: Counted, hasLeadingGroup: boolean): BareNumber | undefined {
  // Sport is dated, and numbers its rounds.
  if (isOfSport(scan.marks)) return undefined;
  if (scan.marks.some((mark) => isCounted(counted, mark) && mark.property === 'date')) return inBracket(scan, counted);
  return (
    afterDash(scan, counted, hasLeadingGroup) ??
    afterSeason(scan, counted) ??
    inBracket(scan, counted) ??
    afterHash(scan, counted) ??
    beforeMarks(scan, counted, hasLeadingGroup) ??
    (hasLeadingGroup ? beforeWords(scan, counted) : undefined)
  );
}

/**
 * `Show - 08 (S01E08)`, `Show - 313-315 - S16E03`: the number over all seasons, between a dash and the season's own.
 */
export function absoluteBefore(scan: Scan, counted: Counted): BareNumber | undefined {
  const season = scan.marks.find((mark) => isCounted(counted, mark) && mark.property === 'season');
  if (!season) return undefined;
  for (let index = season.first - 1; index > 0 && index >= season.first - 2; index--) {
    if (isClaimed(scan, counted, index) || !/[\s._\])][-–—][\s._]*$/u.test(gapBefore(scan, index))) continue;
    const number = numberAt(scan, counted, index);
    if (number?.last !== season.first) continue;
    const marks = number.marks.map((mark) => (mark.property === 'episode' ? rereadAs('absoluteEpisode', mark) : mark));
    return { ...number, marks };
  }
  return undefined;
}

function afterDash(scan: Scan, counted: Counted, hasLeadingGroup: boolean): BareNumber | undefined {
  for (let index = scan.tokens.length - 1; index > 0; index--) {
    const token = scan.tokens[index];
    if (!token || isClaimed(scan, counted, index)) continue;
    if (!/[\s._\])][-–—~][\s._]*$/u.test(gapBefore(scan, index))) continue;
    const number = numberAt(scan, counted, index);
    if (number && !hasLeadingGroup && isInstalment(scan, counted, number)) return undefined;
    if (number && !isRangeEnd(scan, counted, index) && endsPart(scan, counted, number.last)) return number;
  }
  return undefined;
}

/** `Film - 2 (2013)`: one digit that a year in brackets follows is the film's own. */
function isInstalment(scan: Scan, counted: Counted, { first, last }: BareNumber): boolean {
  const year = countedAt(scan, counted, last);
  return (
    /^\d$/u.test(scan.tokens[first]?.text ?? '') && year?.property === 'year' && bracketAt(scan, last) !== undefined
  );
}

/** A number right after a season that names no episode: `S02 03`, `Season 2 - 01`, `第二季_01`, `Season 2/01 Title.mkv`. */
function afterSeason(scan: Scan, counted: Counted): BareNumber | undefined {
  for (const mark of scan.marks) {
    if (mark.property !== 'season' || !isCounted(counted, mark)) continue;
    const number = numberAt(scan, counted, mark.last);
    const token = scan.tokens[mark.last];
    if (
      number &&
      token &&
      !isClaimed(scan, counted, mark.last) &&
      token.text.length <= 3 &&
      /^(?:[\s._\-([]{1,3}|\/)$/u.test(gapBefore(scan, mark.last))
    )
      return number;
  }
  return undefined;
}

function inBracket(scan: Scan, counted: Counted): BareNumber | undefined {
  for (const bracket of scan.brackets) {
    if (
      bracket.first === 0 ||
      bracket.last === bracket.first ||
      bracket.last - bracket.first > 5 ||
      !'[【('.includes(bracket.opening)
    )
      continue;
    const first = /^(?:tv|ova|第)$/iu.test(scan.tokens[bracket.first]?.text ?? '') ? bracket.first + 1 : bracket.first;
    if (isClaimed(scan, counted, first)) continue;
    const number = numberAt(scan, counted, first);
    if (!number || (bracket.opening === '(' && number.last - number.first < 2 && !endsName(scan, counted, bracket)))
      continue;
    if (
      number.last === bracket.last ||
      isAllCounted(scan, counted, { first: number.last, last: bracket.last }) ||
      mayFollow(scan, number.last) ||
      scan.name.charAt(scan.tokens[number.last - 1]?.end ?? 0) === '_' ||
      gapBefore(scan, number.last).includes('+')
    )
      return number;
  }
  return undefined;
}

/** `[01 1080p]`: whether nothing but marks stands between two tokens. */
function isAllCounted(scan: Scan, counted: Counted, { first, last }: Pick<Bracket, 'first' | 'last'>): boolean {
  for (let index = first; index < last; index++) if (!countedAt(scan, counted, index)) return false;
  return first < last;
}

/** The names that programs give to copies of a file: `Film (1).mkv`. */
const COPY = /^[12]$/u;

/** `Show (9)`, `Show (07) [720p].mkv`: one number in a round bracket that ends the words of a name without a year. */
function endsName(scan: Scan, counted: Counted, { first, last }: Bracket): boolean {
  const [before, token] = [scan.tokens[first - 1], scan.tokens[first]];
  if (!token || !before || last - first !== 1 || COPY.test(token.text) || token.text.length > 3) return false;
  if (!/\p{L}/u.test(before.text) || before.bracket >= 0 || countedAt(scan, counted, first - 1)) return false;
  if (scan.marks.some(({ property }) => property === 'year')) return false;
  for (let index = last; index < scan.tokens.length; index++) if (!countedAt(scan, counted, index)) return false;
  return true;
}

function afterHash(scan: Scan, counted: Counted): BareNumber | undefined {
  const mark = scan.marks.find((candidate) => hasTrait(candidate, 'leadsNumber'));
  return mark && numberAt(scan, counted, mark.first);
}

function beforeMarks(scan: Scan, counted: Counted, hasLeadingGroup: boolean): BareNumber | undefined {
  for (let index = scan.tokens.length - 1; index > 0; index--) {
    if (isClaimed(scan, counted, index) || (scan.tokens[index]?.bracket ?? -1) >= 0) continue;
    const number = numberAt(scan, counted, index);
    const text = scan.tokens[index]?.text ?? '';
    if (!number || isRangeEnd(scan, counted, index) || isFraction(scan, index)) continue;
    if (
      !hasLeadingGroup &&
      !/^0\d{1,3}$/u.test(text) &&
      !isSaidOfEpisode(scan, number.last) &&
      number.last - number.first < 2
    )
      return undefined;
    return isBeforeMark(scan, counted, number) ? number : undefined;
  }
  return undefined;
}

/** `[Group] Show 01 Words [720p]`: a padded number in front of an episode's title. */
function beforeWords(scan: Scan, counted: Counted): BareNumber | undefined {
  for (let index = 2; index < scan.tokens.length; index++) {
    const token = scan.tokens[index];
    if (token && token.bracket < 0 && /^0\d$/u.test(token.text) && !isClaimed(scan, counted, index))
      return numberAt(scan, counted, index);
  }
  return undefined;
}

/** Whether what follows a number lets it be an episode: a year and a round bracket of words say that it ends a title. */
function isBeforeMark(scan: Scan, counted: Counted, { first, last }: BareNumber): boolean {
  const mark = countedAt(scan, counted, last);
  if (mark) return mark.property !== 'year';
  const isRange = last - first > 1;
  const isRound = bracketAt(scan, last)?.opening === '(';
  return (isRange || !isRound) && endsPart(scan, counted, last);
}

/** Whether a token belongs to a mark that counts, or is no number at all. */
function isClaimed(scan: Scan, counted: Counted, index: number): boolean {
  const token = scan.tokens[index];
  if (isOfPlainPair(scan, counted, index)) return true;
  if (isOfFilm(scan, index)) return true;
  if (!token || token.digits === 0 || !GLUED().test(token.text) || countedAt(scan, counted, index)) return true;
  const mark = markAt(scan, index);
  return mark !== undefined && hasTrait(mark, 'claimsNumber');
}

/** A season, and its first and last episode. */
const LONGEST_PAIR = 3;

/** Whether a number is one of season and episode by the look of both: `some-show-6-02`. */
function isOfPlainPair(scan: Scan, counted: Counted, index: number): boolean {
  if (scan.tokens[index]?.digits === 0) return false;
  for (let first = index; first > index - LONGEST_PAIR; first--)
    if ((plainPairAt(scan, counted, first)?.last ?? 0) > index) return true;
  return false;
}

/** `6.01`: whether the number at an index stands after another and a dot. */
function isFraction(scan: Scan, index: number): boolean {
  return gapBefore(scan, index) === '.' && /^\d+$/u.test(scan.tokens[index - 1]?.text ?? '');
}

/** Whether the number at an index ends a range that began before it. */
function isRangeEnd(scan: Scan, counted: Counted, index: number): boolean {
  const before = numberAt(scan, counted, index - 1);
  return index > 1 && before !== undefined && before.last === index + 1;
}

/** Whether the word at an index may follow an episode number: one of a language, or a mark of voices and subtitles. */
function mayFollow(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  return (token !== undefined && isAfterword(token)) || isSaidOfEpisode(scan, index);
}

function isSaidOfEpisode(scan: Scan, index: number): boolean {
  const mark = markAt(scan, index);
  return mark !== undefined && hasTrait(mark, 'followsEpisode');
}

/** Whether a mark, a bracket, a dash or the end follows a token. */
function endsPart(scan: Scan, counted: Counted, index: number): boolean {
  const next = scan.tokens[index];
  if (!next || countedAt(scan, counted, index) || mayFollow(scan, index)) return true;
  return /[([{【「]|\s[-–—~]\s|_-_|\.-\./u.test(gapBefore(scan, index));
}
