import type { Scan, ScanMark } from '../scan.js';
import type { Token } from '../token.js';
import type { BareNumber } from './bare-number.js';
import { countedAt } from './layout.js';

/** `Show.103.HDTV`: season and episode in one number, right before the marks; `02 Title.mkv`: a number in front. */
export function digitsOf(scan: Scan, counted: ReadonlySet<ScanMark>): BareNumber | undefined {
  if (scan.marks.some(({ row }) => row?.kind === 'sport')) return undefined;
  const season = scan.marks.find((mark) => counted.has(mark) && mark.property === 'season');
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
    if (!first || !second || !/^\d{1,2}$/u.test(first.text) || !/^\d\d$/u.test(second.text)) continue;
    if (!isPair(scan, index, { first, second })) continue;
    const place = { start: first.start, end: second.end, strength: 'context' as const, rule: 'layout/pairs' };
    return {
      first: index,
      last: index + 2,
      marks: [
        { ...place, property: 'season', value: [Number(first.text)] },
        { ...place, property: 'episode', value: [Number(second.text)] },
      ],
    };
  }
  return undefined;
}

interface Pair {
  readonly first: Token;
  readonly second: Token;
}

function isPair(scan: Scan, index: number, { first, second }: Pair): boolean {
  const { name, tokens, brackets } = scan;
  const gap = name.slice(first.end, second.start);
  const before = name.slice(tokens[index - 1]?.end ?? 0, first.start);
  const behind = name.slice(second.end, tokens[index + 2]?.start ?? name.length);
  if (gap === '_') return hasVideoContainer(scan) && first.text.length === 2 && !/\s/u.test(name);
  if (gap !== '.') return false;
  const bracket = brackets[first.bracket];
  if (bracket) return bracket.first === index && bracket.last === index + 2;
  if (/\s-\s$/u.test(before) && (/^\s-\s/u.test(behind) || behind === '')) return true;
  return hasVideoContainer(scan) && first.text.length === 2 && index === tokens.length - 3 && !/\s/u.test(name);
}

/** `Show.001.Words.480p`: three digits that begin with a zero, but for the agent's. */
function paddedNumber(scan: Scan, counted: ReadonlySet<ScanMark>): BareNumber | undefined {
  const index = scan.tokens.findIndex(
    ({ text, bracket }, at) =>
      at > 0 && bracket < 0 && /^0\d\d$/u.test(text) && text !== '007' && !countedAt(scan, counted, at),
  );
  return index > 0 && counted.size > 0 ? episodeAt(scan, index) : undefined;
}

function joinedDigits(scan: Scan, counted: ReadonlySet<ScanMark>): BareNumber | undefined {
  const isTelevision = scan.marks.some(
    (mark) => counted.has(mark) && mark.property === 'videoSource' && /TV|DSR/u.test(String(mark.value)),
  );
  for (let index = 1; index < scan.tokens.length; index++) {
    const token = scan.tokens[index];
    if (!token || token.bracket >= 0 || countedAt(scan, counted, index)) continue;
    const first = seasonAndEpisode(token.text);
    if (!first || isYearCandidate(scan, index) || countedAt(scan, counted, index + 1)?.property === 'year') continue;
    const behindYear = countedAt(scan, counted, index - 1)?.property === 'year';
    const isCut = scan.name.charAt(token.end) === '.' && !/\s/u.test(scan.name);
    const isPadded = behindYear && token.text.startsWith('0');
    if (
      first.isLong
        ? !isTelevision && !isPadded
        : !isTelevision && !behindYear && !(isCut && countedAt(scan, counted, index + 1))
    )
      continue;
    const second = seasonAndEpisode(scan.tokens[index + 1]?.text ?? '');
    const more =
      second && second.season === first.season && second.episodes[0] === (first.episodes.at(-1) ?? 0) + 1
        ? second
        : undefined;
    const end = more ? (scan.tokens[index + 1]?.end ?? token.end) : token.end;
    const place = { start: token.start, end, strength: 'context' as const, rule: 'layout/digits' };
    const episodes = [...first.episodes, ...(more?.episodes ?? [])];
    return {
      first: index,
      last: more ? index + 2 : index + 1,
      marks: [
        { ...place, property: 'season', value: [first.season] },
        { ...place, property: 'episode', value: episodes },
      ],
    };
  }
  return undefined;
}

/** `1982-1992` in a title is no episode of season 19. */
function isYearCandidate(scan: Scan, index: number): boolean {
  return scan.marks[scan.covers[index] ?? -1]?.property === 'year';
}

interface Digits {
  readonly season: number;
  readonly episodes: readonly number[];
  /** Four and five digits are numbers of other things more often. */
  readonly isLong: boolean;
}

/** `103` is season 1, episode 3; `1203` season 12, episode 3; `10910` season 1, episodes 9 and 10. */
function seasonAndEpisode(text: string): Digits | undefined {
  const match = /^(?<season>\d{1,2})(?<episode>\d\d)$|^(?<single>\d)(?<first>\d\d)(?<second>\d\d)$/u.exec(text);
  if (!match?.groups) return undefined;
  const { season, episode, single, first, second } = match.groups;
  if (single !== undefined && Number(second) !== Number(first) + 1) return undefined;
  const episodes = episode === undefined ? [Number(first), Number(second)] : [Number(episode)];
  const number = Number(season ?? single);
  return number === 0 || episodes[0] === 0 ? undefined : { season: number, episodes, isLong: text.length > 3 };
}

function leadingNumber(scan: Scan, counted: ReadonlySet<ScanMark>): BareNumber | undefined {
  const token = scan.tokens[0];
  if (!token || !/^\d{1,3}$/u.test(token.text) || scan.tokens.length < 2 || countedAt(scan, counted, 0))
    return undefined;
  const second = scan.tokens[1];
  if (
    second &&
    /^\d\d$/u.test(second.text) &&
    token.text.length <= 2 &&
    scan.name.slice(token.end, second.start) === '-' &&
    hasVideoContainer(scan)
  ) {
    const place = { start: token.start, end: second.end, strength: 'context' as const, rule: 'layout/leading' };
    return {
      first: 0,
      last: 2,
      marks: [
        { ...place, property: 'season', value: [Number(token.text)] },
        { ...place, property: 'episode', value: [Number(second.text)] },
      ],
    };
  }
  if (countedAt(scan, counted, 1) || (second?.bracket ?? -1) >= 0) return undefined;
  const gap = scan.name.slice(token.end, token.end + 3);
  const isSetApart = /^(?:\.\s|\s?-)/u.test(gap) || (/^\s/u.test(gap) && token.text.startsWith('0'));
  return /^\s-\s/u.test(gap) || (isSetApart && hasVideoContainer(scan)) ? episodeAt(scan, 0) : undefined;
}

/** A number in the last place of a file name, or the only one behind a title in a script without spaces. */
function trailingNumber(scan: Scan, counted: ReadonlySet<ScanMark>): BareNumber | undefined {
  let last = scan.tokens.length;
  while (last > 1 && countedAt(scan, counted, last - 1)) last--;
  const index = last - 1;
  const token = scan.tokens[index];
  const before = scan.tokens[index - 1];
  if (!token || !before || !/^\d{2,4}$/u.test(token.text) || token.bracket >= 0) return undefined;
  const behindUnspaced = UNSPACED.test(before.text);
  if (!behindUnspaced && !(hasVideoContainer(scan) && last === scan.tokens.length - 1)) return undefined;
  return episodeAt(scan, index);
}

/** `三国演义01.桃园`: a number that hangs on a title in a script without spaces. */
function hangingNumber(scan: Scan, counted: ReadonlySet<ScanMark>): BareNumber | undefined {
  if (counted.size === 0) return undefined;
  for (let index = 1; index < scan.tokens.length; index++) {
    const token = scan.tokens[index];
    const before = scan.tokens[index - 1];
    const next = scan.tokens[index + 1];
    if (
      !token ||
      !before ||
      !/^\d{1,4}$/u.test(token.text) ||
      countedAt(scan, counted, index) ||
      !UNSPACED.test(before.text)
    )
      continue;
    if (next && next.start === token.end) continue;
    if (token.start - before.end <= 2 && token.text !== '0' && (token.text.length > 1 || token.start > before.end))
      return episodeAt(scan, index);
  }
  return undefined;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

/** `Part 2` of a film for television is its second episode, and so is that of a season. */
function partNumber(scan: Scan, counted: ReadonlySet<ScanMark>, season?: ScanMark): BareNumber | undefined {
  const part = scan.marks.find(({ rule }) => rule === 'part/part' || rule === 'part/part-roman');
  if (!part || part.first === 0) return undefined;
  const isTelevision = scan.marks.some(
    (mark) => counted.has(mark) && mark.property === 'videoSource' && /TV|DSR/u.test(String(mark.value)),
  );
  if (season ? part.first !== season.last : !isTelevision && !(hasVideoContainer(scan) && counted.size === 1))
    return undefined;
  const number = PART_WORDS[String(part.value).toLowerCase()] ?? Number.parseInt(String(part.value), 10);
  if (!Number.isInteger(number)) return undefined;
  return {
    first: part.first,
    last: part.last,
    marks: [
      {
        property: 'episode',
        value: [number],
        start: part.start,
        end: part.end,
        strength: 'context',
        rule: 'layout/part',
      },
    ],
  };
}

const PART_WORDS: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  one: 1,
  two: 2,
  three: 3,
};

function hasVideoContainer({ marks }: Scan): boolean {
  return marks.at(-1)?.property === 'container';
}

function episodeAt({ tokens }: Scan, index: number): BareNumber | undefined {
  const token = tokens[index];
  return (
    token && {
      first: index,
      last: index + 1,
      marks: [
        {
          property: 'episode',
          value: [Number(token.text)],
          start: token.start,
          end: token.end,
          strength: 'context',
          rule: 'layout/number',
        },
      ],
    }
  );
}
