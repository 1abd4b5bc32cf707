import type { Scan } from '../../scan/scan.js';
import { bracketAt, isYearAt } from '../../scan/scan-at.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import type { Token } from '../../words/token.js';
import { hangingNumber, leadingNumber, paddedNumber, partNumber, trailingNumber } from './lone-number.js';
import { type BareNumber, seasonAndEpisode } from './number-at.js';
import { hasVideoContainer, isGroupNumber, isModern, isTelevision } from './number-evidence.js';

/** `Show.103.HDTV`: season and episode in one number, right before the marks; `02 Title.mkv`: a number in front. */
export function digitsOf(scan: Scan, counted: Counted): BareNumber | undefined {
  if (scan.marks.some(({ kind }) => kind === 'sport')) return undefined;
  const season = scan.marks.find((mark) => isCounted(counted, mark) && mark.property === 'season');
  if (season) return partNumber(scan, counted, season);
  return (
    (scan.brackets[0]?.first === 0 && scan.brackets[0].opening === '[' ? undefined : joinedDigits(scan, counted)) ??
    pairedDigits(scan) ??
    paddedNumber(scan, counted) ??
    leadingNumber(scan, counted) ??
    trailingNumber(scan, counted) ??
    hangingNumber(scan, counted) ??
    partNumber(scan, counted)
  );
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

function isPair(scan: Scan, index: number, { first, second }: Pair): boolean {
  const { name, tokens } = scan;
  const gap = name.slice(first.end, second.start);
  const before = name.slice(tokens[index - 1]?.end ?? 0, first.start);
  const behind = name.slice(second.end, tokens[index + 2]?.start ?? name.length);
  if (gap === '_') return hasVideoContainer(scan) && first.text.length === 2 && !/\s/u.test(name);
  if (gap !== '.') return false;
  const bracket = bracketAt(scan, index);
  if (bracket) return bracket.first === index && bracket.last === index + 2;
  if (/\s-\s$/u.test(before) && (/^\s-\s/u.test(behind) || behind === '')) return true;
  return hasVideoContainer(scan) && first.text.length === 2 && index === tokens.length - 3 && !/\s/u.test(name);
}

function joinedDigits(scan: Scan, counted: Counted): BareNumber | undefined {
  const isShown = isTelevision(scan, counted);
  const isOld = !isModern(scan, counted);
  for (let index = 1; index < scan.tokens.length; index++) {
    const token = scan.tokens[index];
    if (
      !token ||
      token.digits < 3 ||
      token.bracket >= 0 ||
      countedAt(scan, counted, index) ||
      isGroupNumber(scan, counted, index)
    )
      continue;
    const first = digitsIn(token.text);
    // `1982-1992` in a title is no episode of season 19.
    if (!first || isYearAt(scan, index) || countedAt(scan, counted, index + 1)?.property === 'year') continue;
    const behindYear = countedAt(scan, counted, index - 1)?.property === 'year';
    const isCut = isOld && scan.name.charAt(token.end) === '.' && !/\s/u.test(scan.name);
    const isPadded = behindYear && token.text.startsWith('0');
    if (
      first.isLong ? !isShown && !isPadded : !isShown && !behindYear && !(isCut && countedAt(scan, counted, index + 1))
    )
      continue;
    const second = digitsIn(scan.tokens[index + 1]?.text ?? '');
    const more =
      second && second.season === first.season && second.episodes[0] === (first.episodes.at(-1) ?? 0) + 1
        ? second
        : undefined;
    const end = more ? (scan.tokens[index + 1]?.end ?? token.end) : token.end;
    const episodes = [...first.episodes, ...(more?.episodes ?? [])];
    return {
      first: index,
      last: more ? index + 2 : index + 1,
      marks: seasonAndEpisode({ start: token.start, end }, 'layout/digits', { season: first.season, episodes }),
    };
  }
  return undefined;
}

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
