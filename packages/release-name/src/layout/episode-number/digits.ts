import { range } from '../../scan/readers/reader.js';
import type { Scan } from '../../scan/scan.js';
import { bracketAt, isYearAt } from '../../scan/scan-at.js';
import { isOfSport } from '../../scan/sport.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import type { Token } from '../../words/token.js';
import { hangingNumber, leadingNumber, paddedNumber, partNumber, shownNumber, trailingNumber } from './lone-number.js';
import { type BareNumber, seasonAndEpisode } from './number-at.js';
import { hasVideoContainer, isGroupNumber, isModern, isTelevision } from './number-evidence.js';
import { plainPairAt } from './plain-pair.js';

/**
 * The episode of a video whose name has nothing but digits for it. Looks are tried from the surest to the least sure:
 * season and episode in one number before technical marks (`Show.103.HDTV`), in two numbers (`show_03_19.avi`), then a number
 * that stands alone (`02 Title.mkv`), and last a part (`Part 2`). Where the name has a season already, only a part is left to be
 * found. Sport is dated, and numbers its teams.
 */
export function digitsOf(scan: Scan, counted: Counted): BareNumber | undefined {
  if (scan.marks.some(({ kind }) => kind === 'sport') || isOfSport(scan.marks)) return undefined;
  const season = scan.marks.find((mark) => isCounted(counted, mark) && mark.property === 'season');
  if (season) return partNumber(scan, counted, season);
  const [front] = scan.brackets;
  // `[Group] Show - 103`: with a group in front, numbers count over all seasons.
  const hasGroupInFront = front?.first === 0 && front.opening === '[';
  return (
    (hasGroupInFront ? undefined : joinedDigits(scan, counted)) ??
    plainPair(scan, counted) ??
    pairedDigits(scan) ??
    shownNumber(scan, counted) ??
    paddedNumber(scan, counted) ??
    leadingNumber(scan, counted) ??
    trailingNumber(scan, counted) ??
    hangingNumber(scan, counted) ??
    partNumber(scan, counted)
  );
}

/** `Some Show 7 02`, `some-show-6-02`. */
function plainPair(scan: Scan, counted: Counted): BareNumber | undefined {
  for (let index = 1; index + 1 < scan.tokens.length; index++) {
    const pair = plainPairAt(scan, counted, index);
    if (!pair) continue;
    const { season, from, to, last } = pair;
    const span = { start: scan.tokens[index]?.start ?? 0, end: scan.tokens[last - 1]?.end ?? 0 };
    const marks = seasonAndEpisode(span, 'layout/pairs', { season, episodes: range(from, to) });
    return { first: index, last, marks };
  }
  return undefined;
}

/** `show_03_19.avi`, `Show - 6.01 - Title`, `Show - [01.02]`: two numbers that one sign joins. */
function pairedDigits(scan: Scan): BareNumber | undefined {
  for (let index = 1; index + 1 < scan.tokens.length; index++) {
    const first = scan.tokens[index];
    const second = scan.tokens[index + 1];
    if (
      !first ||
      !second ||
      first.digits === 0 ||
      second.digits !== 2 ||
      !/^\d{1,2}$/u.test(first.text) ||
      !/^\d\d$/u.test(second.text)
    )
      continue;
    if (!isPair(scan, index, { first, second })) continue;
    const numbers = { season: Number(first.text), episodes: [Number(second.text)] };
    return {
      first: index,
      last: index + 2,
      marks: seasonAndEpisode({ start: first.start, end: second.end }, 'layout/pairs', numbers),
    };
  }
  return undefined;
}

interface Pair {
  readonly first: Token;
  readonly second: Token;
}

/** Whether two numbers are season and episode: by the sign between them, and by what stands around both. */
function isPair(scan: Scan, index: number, { first, second }: Pair): boolean {
  const { name, tokens } = scan;
  const gap = name.slice(first.end, second.start);
  const isFile = hasVideoContainer(scan) && first.text.length === 2 && !/\s/u.test(name);
  if (gap === '_') return isFile;
  if (gap !== '.') return false;
  const bracket = bracketAt(scan, index);
  if (bracket) return bracket.first === index && bracket.last === index + 2;
  const before = name.slice(tokens[index - 1]?.end ?? 0, first.start);
  const after = name.slice(second.end, tokens[index + 2]?.start ?? name.length);
  if (/\s-\s$/u.test(before) && (/^\s-\s/u.test(after) || after === '')) return true;
  // `show.03.19.avi`: the extension is all that follows.
  return isFile && index === tokens.length - 3;
}

/** `Show.103.HDTV`, `Show.2008.103.104`: the first number that may be season and episode, and a next episode right after it. */
function joinedDigits(scan: Scan, counted: Counted): BareNumber | undefined {
  const source = { isTelevision: isTelevision(scan, counted), isModern: isModern(scan, counted) };
  for (let index = 1; index < scan.tokens.length; index++) {
    const token = scan.tokens[index];
    const digits = token && isFree(scan, counted, index) ? digitsIn(token.text) : undefined;
    if (!token || !digits || !isProven(scan, counted, { index, digits, ...source })) continue;
    const next = scan.tokens[index + 1];
    const second = digitsIn(next?.text ?? '');
    const isNext = second?.season === digits.season && second.episodes[0] === (digits.episodes.at(-1) ?? 0) + 1;
    const episodes = isNext ? [...digits.episodes, ...second.episodes] : digits.episodes;
    const end = isNext && next ? next.end : token.end;
    return {
      first: index,
      last: isNext ? index + 2 : index + 1,
      marks: seasonAndEpisode({ start: token.start, end }, 'layout/digits', { season: digits.season, episodes }),
    };
  }
  return undefined;
}

/** Whether the digits at an index are nobody else's: no mark's, no group's, and no year or span of years (`1982-1992`). */
function isFree(scan: Scan, counted: Counted, index: number): boolean {
  const token = scan.tokens[index];
  return (
    token !== undefined &&
    token.digits >= 3 &&
    token.bracket < 0 &&
    !countedAt(scan, counted, index) &&
    !isGroupNumber(scan, counted, index) &&
    !isYearAt(scan, index) &&
    countedAt(scan, counted, index + 1)?.property !== 'year'
  );
}

interface Candidate {
  readonly index: number;
  readonly digits: Digits;
  readonly isTelevision: boolean;
  readonly isModern: boolean;
}

/**
 * Whether something else in the name says that digits are season and episode: a recording from television always; a year
 * right before them (`Show.2008.103`); of three digits also a technical mark right after them in a name of dots alone
 * (`Show.103.XviD`), unless it was taken from where nobody numbers so. Of more digits only `Show.2008.0103`.
 */
function isProven(scan: Scan, counted: Counted, { index, digits, isTelevision, isModern }: Candidate): boolean {
  if (isTelevision) return true;
  const token = scan.tokens[index];
  const isAfterYear = countedAt(scan, counted, index - 1)?.property === 'year';
  if (digits.isLong) return isAfterYear && token?.text.startsWith('0') === true;
  if (isAfterYear) return true;
  if (isBeforeTitle(scan, { index, digits })) return true;
  const isDotted = scan.name.charAt(token?.end ?? 0) === '.' && !/\s/u.test(scan.name);
  return isDotted && !isModern && countedAt(scan, counted, index + 1) !== undefined;
}

/** `Show 102 - Title.avi`: in the name of a file without a year, a dash sets the digits apart from an episode's title. */
function isBeforeTitle(scan: Scan, { index, digits }: Pick<Candidate, 'index' | 'digits'>): boolean {
  const { name, tokens, marks } = scan;
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next || next.bracket >= 0 || !/^\p{L}/u.test(next.text)) return false;
  if (!hasVideoContainer(scan) || (digits.episodes[0] ?? 0) > MOST_EPISODES) return false;
  if (!/^(?:\s[-–—]\s|_-_)$/u.test(name.slice(token.end, next.start))) return false;
  return (
    !marks.some(({ property }) => property === 'year') && /^[\s_]$/u.test(name.slice(token.start - 1, token.start))
  );
}

/** Seasons are seldom longer; bands (`Harbour 182 - Song`) and rooms have higher numbers. */
const MOST_EPISODES = 30;

interface Digits {
  readonly season: number;
  readonly episodes: readonly number[];
  /** Four and five digits are numbers of other things more often. */
  readonly isLong: boolean;
}

/** `103` is season 1, episode 3; `1203` season 12, episode 3; `10910` season 1, episodes 9 and 10. */
function digitsIn(text: string): Digits | undefined {
  const match = /^(?<season>\d{1,2})(?<episode>\d\d)$|^(?<single>\d)(?<first>\d\d)(?<second>\d\d)$/u.exec(text);
  if (!match?.groups) return undefined;
  const { season, episode, single, first, second } = match.groups;
  if (single !== undefined && Number(second) !== Number(first) + 1) return undefined;
  const episodes = episode === undefined ? [Number(first), Number(second)] : [Number(episode)];
  const number = Number(season ?? single);
  return number === 0 || episodes[0] === 0 ? undefined : { season: number, episodes, isLong: text.length > 3 };
}
