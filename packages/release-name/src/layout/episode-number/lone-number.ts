import { spelledNumber } from '../../lexicon/number-words.js';
import { range } from '../../scan/readers/reader.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import { BY_PLACE, hasTrait } from '../../trait.js';
import { ENDS_UNSPACED } from '../../words/script.js';
import { placedMark } from '../placed-mark.js';
import { type BareNumber, isThousands, seasonAndEpisode } from './number-at.js';
import { hasVideoContainer, isGroupNumber, isOfFilm, isTelevision, isVolumeOfArchive } from './number-evidence.js';

/** `Show.001.Words.480p`: three digits that begin with a zero, but for the agent's. */
export function paddedNumber(scan: Scan, counted: Counted): BareNumber | undefined {
  const index = scan.tokens.findIndex(
    ({ text, bracket, start, digits }, at) =>
      digits === 3 &&
      at > 0 &&
      bracket < 0 &&
      /^0\d\d$/u.test(text) &&
      text !== '007' &&
      !isThousands(scan, at) &&
      !isVolumeOfArchive(scan, at) &&
      scan.name.charAt(start - 1) !== '#' &&
      !countedAt(scan, counted, at),
  );
  return index > 0 && counted.size > 0 ? episodeAt(scan, index) : undefined;
}

/** `Show.13.HDTV`: two digits right before what says that television has shown it, in a name of dots alone. */
export function shownNumber(scan: Scan, counted: Counted): BareNumber | undefined {
  if (!isTelevision(scan, counted) || /\s/u.test(scan.name)) return undefined;
  const source = scan.marks.find((mark) => mark.property === 'videoSource' && isCounted(counted, mark));
  const index = (source?.first ?? 0) - 1;
  const token = scan.tokens[index];
  if (!token || index < 1 || !/^\d\d$/u.test(token.text) || countedAt(scan, counted, index)) return undefined;
  return scan.name.charAt(token.start - 1) === '.' && scan.name.charAt(token.end) === '.'
    ? episodeAt(scan, index)
    : undefined;
}

/** `02 - Title.mkv`, `01-02 - Title.mkv`: a number, or season and episode, in front of a file's name. */
export function leadingNumber(scan: Scan, counted: Counted): BareNumber | undefined {
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
    const numbers = { season: Number(token.text), episodes: [Number(second.text)] };
    return {
      first: 0,
      last: 2,
      marks: seasonAndEpisode({ start: token.start, end: second.end }, 'layout/leading', numbers),
    };
  }
  if (countedAt(scan, counted, 1) || (second?.bracket ?? -1) >= 0) return undefined;
  const gap = scan.name.slice(token.end, token.end + 3);
  // `28-Nights-Later.2025`: what a year says is a film has its number in the title.
  const isFilm =
    !token.text.startsWith('0') && scan.marks.some((mark) => mark.property === 'year' && isCounted(counted, mark));
  const isSetApart =
    (isFilm ? /^(?:\.\s|\s-)/u : /^(?:\.\s|\s?-(?!\p{Ll}))/u).test(gap) ||
    (/^\s/u.test(gap) && token.text.startsWith('0'));
  return /^\s-\s/u.test(gap) || (isSetApart && hasVideoContainer(scan)) ? episodeAt(scan, 0) : undefined;
}

/** A number in the last place of a file name, or the only one after a title in a script without spaces. */
export function trailingNumber(scan: Scan, counted: Counted): BareNumber | undefined {
  let last = scan.tokens.length;
  while (last > 1 && countedAt(scan, counted, last - 1)) last--;
  const index = last - 1;
  if (index < 1) return undefined;
  const token = scan.tokens[index];
  const before = scan.tokens[index - 1];
  if (!token || !before || !/^\d{2,4}$/u.test(token.text) || token.bracket >= 0 || isGroupNumber(scan, counted, index))
    return undefined;
  if (isVolumeOfArchive(scan, index)) return undefined;
  const behindUnspaced = ENDS_UNSPACED.test(before.text);
  if (!behindUnspaced && !(hasVideoContainer(scan) && last === scan.tokens.length - 1)) return undefined;
  return episodeAt(scan, index);
}

/** `三国演义01.桃园`: a number that hangs on a title in a script without spaces. */
export function hangingNumber(scan: Scan, counted: Counted): BareNumber | undefined {
  if (counted.size === 0) return undefined;
  for (let index = 1; index < scan.tokens.length; index++) {
    const token = scan.tokens[index];
    const before = scan.tokens[index - 1];
    const next = scan.tokens[index + 1];
    if (
      !token ||
      !before ||
      token.digits === 0 ||
      !/^\d{1,4}$/u.test(token.text) ||
      countedAt(scan, counted, index) ||
      isOfFilm(scan, index) ||
      !ENDS_UNSPACED.test(before.text)
    )
      continue;
    if (next && next.start === token.end) continue;
    if (token.start - before.end <= 2 && token.text !== '0' && (token.text.length > 1 || token.start > before.end))
      return episodeAt(scan, index);
  }
  return undefined;
}

/** `Part 2` of what television shows is its second episode, after a season too; of a film or a season it is none. */
export function partNumber(scan: Scan, counted: Counted, season?: ScanMark): BareNumber | undefined {
  const part = scan.marks.find((mark) => hasTrait(mark, 'countsParts'));
  if (!part || part.first === 0) return undefined;
  const value = partsOf(String(part.value));
  if (value.length === 0) return undefined;
  // Nobody cuts a film into more than two parts.
  const isShown = value.length > 2 || isTelevision(scan, counted);
  if (season ? part.first !== season.last || !isShown : !isShown && !(hasVideoContainer(scan) && counted.size === 1))
    return undefined;
  return {
    first: part.first,
    last: part.last,
    marks: [
      placedMark({
        property: 'episode',
        value,
        start: part.start,
        end: part.end,
        rule: 'layout/part',
        traits: [...BY_PLACE, 'countsParts'],
      }),
    ],
  };
}

/** The episodes that the value of a part stands for; `Parts 1-2` are as often two halves of a film. */
function partsOf(value: string): readonly number[] {
  const [from = '', to] = value.split('-');
  const first = spelledNumber({ lower: from.toLowerCase() }) ?? Number.parseInt(from, 10);
  if (!Number.isInteger(first)) return [];
  if (to === undefined) return [first];
  const parts = range(first, Number.parseInt(to, 10));
  return parts.length > 2 ? parts : [];
}

function episodeAt({ tokens }: Scan, index: number): BareNumber | undefined {
  const token = tokens[index];
  return (
    token && {
      first: index,
      last: index + 1,
      marks: [
        placedMark({
          property: 'episode',
          value: [Number(token.text)],
          start: token.start,
          end: token.end,
          rule: 'layout/number',
        }),
      ],
    }
  );
}
