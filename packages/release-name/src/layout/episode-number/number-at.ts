import { anyOf, wordsIn } from '../../lexicon/word-lists.js';
import type { Mark } from '../../mark.js';
import { range } from '../../scan/readers/reader.js';
import type { Scan } from '../../scan/scan.js';
import { bracketAt } from '../../scan/scan-at.js';
import { type Counted, countedAt } from '../../settle/counted.js';
import { lazy } from '../../words/lazy.js';
import type { Token } from '../../words/token.js';
import type { Span } from '../layout.js';
import { placedMark } from '../placed-mark.js';
import { isVolumeOfArchive } from './number-evidence.js';
import { plainPairAt } from './plain-pair.js';

/** An episode number that stands by itself, with the token at which the title must end. */
export interface BareNumber {
  readonly marks: readonly Mark[];
  /** Index of the first token of the number. */
  readonly first: number;
  readonly last: number;
}

/** A number of an episode with what may hang on it. */
export const GLUED = lazy(() => {
  const ends = anyOf(wordsIn('ends').filter((word) => !word.includes(' ')));
  return new RegExp(`^(?<from>\\d{1,4}(?:\\.5)?)(?:${ends}|tv|f|(?<=\\d\\d)[ab])?(?<version>v\\d)?${ends}?$`, 'iu');
});

/** The number or range of numbers that begins with a token; `undefined` where there is none. */
export function numberAt(scan: Scan, counted: Counted, index: number): BareNumber | undefined {
  const token = scan.tokens[index];
  const match = token && token.digits > 0 ? GLUED().exec(token.text) : undefined;
  if (!token || !match?.groups || isThousands(scan, index) || isVolumeOfArchive(scan, index)) return undefined;
  const half = halfAt(scan, index);
  const from = Number.parseFloat(match.groups.from ?? '0') + (half ? 0.5 : 0);
  const joined = half ? undefined : lastOf(scan, counted, index);
  const to = joined === undefined ? from : Number.parseInt(joined.text, 10);
  const episodes = to > from ? range(from, to) : [from];
  if (episodes.length === 0) return undefined;
  const last = half ? index + 2 : joined === undefined ? index + 1 : scan.tokens.indexOf(joined) + 1;
  const overall = overallAt(scan, counted, { index: last, least: to });
  const end = scan.tokens[last - 1]?.end ?? token.end;
  const version = to > from ? GLUED().exec(joined?.text ?? '')?.groups?.version : match.groups.version;
  const versionStart = version === undefined ? end : end - version.length;
  const marks: Mark[] = [
    placedMark({
      property: 'episode',
      value: episodes,
      start: token.start,
      end: versionStart,
      rule: 'layout/absolute',
    }),
  ];
  if (version !== undefined)
    marks.push(
      placedMark({
        property: 'version',
        value: Number(version.slice(1)),
        start: versionStart,
        end,
        rule: 'layout/version',
      }),
    );
  if (overall) marks.push(overall);
  return { marks, first: index, last: overall ? last + 1 : last };
}

interface OverallPlace {
  /** Index of the first token after the number within a season. */
  readonly index: number;
  /** The number within its season: the one over all seasons is larger. */
  readonly least: number;
}

/** `03(15)`, `03 (15)`: after the number within a season, the one over all seasons, alone in a round bracket. */
function overallAt(scan: Scan, counted: Counted, { index, least }: OverallPlace): Mark | undefined {
  const token = scan.tokens[index];
  const bracket = bracketAt(scan, index);
  if (!token || bracket?.opening !== '(' || bracket.first !== index || bracket.last !== index + 1) return undefined;
  if (!/^\d{2,3}$/u.test(token.text) || Number(token.text) <= least || countedAt(scan, counted, index))
    return undefined;
  if (!/^ ?\($/u.test(gapBefore(scan, index))) return undefined;
  const value = [Number(token.text)];
  const { start, end } = token;
  return placedMark({ property: 'absoluteEpisode', value, start, end, rule: 'layout/absolute' });
}

/** The number that ends what begins with the one at an index: `01-12`, `01+02`, `09 & 10`; `undefined` where it stands alone. */
function lastOf(scan: Scan, counted: Counted, index: number): Token | undefined {
  const [token, next, third] = scan.tokens.slice(index, index + 3);
  if (!token || !next || next.bracket !== token.bracket || countedAt(scan, counted, index + 1)) return undefined;
  if (isRange(scan, counted, index)) return next;
  const isSign = next.text === '&' && third?.bracket === token.bracket;
  const second = isSign ? third : next;
  if (!isSign && !/^ ?[+&] ?$/u.test(gapBefore(scan, index + 1))) return undefined;
  const isNext = GLUED().test(second.text) && Number.parseInt(second.text, 10) === Number(token.text) + 1;
  return isNext ? second : undefined;
}

/** `20.000`: three zeros after a number belong to it. */
export function isThousands({ name, tokens }: Scan, index: number): boolean {
  const start = tokens[index]?.start ?? 0;
  return tokens[index]?.text === '000' && /\d[.,]$/u.test(name.slice(Math.max(0, start - 2), start));
}

/** `12.5`: an episode between two. */
function halfAt(scan: Scan, index: number): boolean {
  const next = scan.tokens[index + 1];
  return next?.text === '5' && gapBefore(scan, index + 1) === '.' && /^\d+$/u.test(scan.tokens[index]?.text ?? '');
}

/** `01-12`, `091-123`, and `009 - 030` of one width: the second number ends a range. */
function isRange(scan: Scan, counted: Counted, index: number): boolean {
  const token = scan.tokens[index];
  const next = scan.tokens[index + 1];
  if (!token || !next || next.bracket !== token.bracket || !GLUED().test(next.text)) return false;
  const gap = gapBefore(scan, index + 1);
  const [from = 0, to = 0] = [token, next].map(({ text }) => Number.parseInt(text, 10));
  if (to <= from || to - from > 2000 || plainPairAt(scan, counted, index)) return false;
  return (
    /^[-~～–]$/u.test(gap) ||
    (/^\s-\s$/u.test(gap) && /^0*1$/u.test(token.text) && endsRange(scan, index + 2)) ||
    (/^\s[-~～–]\s$/u.test(gap) &&
      token.text.length === next.text.length &&
      token.text.length > 1 &&
      endsRange(scan, index + 2))
  );
}

/** A range with spaces is followed by a bracket, a mark with digits or nothing; ` - 360 Degrees` is a title. */
function endsRange(scan: Scan, index: number): boolean {
  const next = scan.tokens[index];
  return next === undefined || /[([{【]|\s-\s/u.test(gapBefore(scan, index)) || /\d/u.test(next.text);
}

/** A season and its episodes that the layout has found in one stretch of a name. */
export function seasonAndEpisode(
  { start, end }: Span,
  rule: string,
  numbers: { readonly season: number; readonly episodes: readonly number[] },
): readonly Mark[] {
  return [
    placedMark({ property: 'season', value: [numbers.season], start, end, rule }),
    placedMark({ property: 'episode', value: numbers.episodes, start, end, rule }),
  ];
}

/** What stands between a token and the one before it. */
export function gapBefore(scan: Scan, index: number): string {
  return scan.name.slice(scan.tokens[index - 1]?.end ?? 0, scan.tokens[index]?.start ?? 0);
}
