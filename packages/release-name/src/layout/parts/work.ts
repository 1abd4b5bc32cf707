import { counterWords } from '../../lexicon/counters.js';
import { anyOf, wordsIn } from '../../lexicon/word-lists.js';
import type { Scan } from '../../scan/scan.js';
import { lazy } from '../../words/lazy.js';
import type { Span } from '../layout.js';
import { personhood, SURELY } from '../person/personhood.js';
import { beginsNumberedName } from './numbered-name.js';
import { type Part, textOf } from './parts.js';

/** Who made a work, what series it is of, and what it is called. */
export interface Work extends Titled {
  readonly maker: Part | undefined;
  /** Whether a number stood in front of all. */
  readonly isNumbered: boolean;
  /** Parts after the title: subtitles, editions, a second maker. */
  readonly rest: readonly Part[];
}

/** What a part of a name can say besides its maker. */
interface Titled {
  readonly series: Span | undefined;
  /** Number in the series, as it stands: `02`, `1.5`. */
  readonly number: Span | undefined;
  readonly title: Span | undefined;
}

/** How parts are read. */
export interface WorkOptions {
  /** Whether a number in front of the first part counts files or volumes: `01 Title`. */
  readonly counted: boolean;
  /** Whether a part that ends with a number names the series of the part after it: `Author - Series 02 - Title`. */
  readonly series: boolean;
}

/** `02`, `#3`, `Book 1`, `04 and 05`: a part that is nothing but a number in a series. */
const NUMBER = lazy(() => {
  const words = anyOf(['cd', ...wordsIn('track', 'books'), ...COUNTERS]);
  const joins = `(?:-| & |, | ${anyOf(wordsIn('and'))} )`;
  return new RegExp(`^(?:#|№|${words}[ ._]{0,2}#?)?\\d{1,4}(?:[.,]\\d{1,2})?(?:${joins}\\d{1,3})?$`, 'iu');
});
/** Words that count in a series. */
const COUNTERS = counterWords(['volume', 'part', 'episode', 'issue', 'disc'], ['before', 'short']);
/** `Tome II`, `Band IV`: numerals count beside a word alone. */
const NUMERAL = lazy(() => {
  const words = anyOf([...wordsIn('books'), ...counterWords(['volume', 'part'], ['before', 'short'])]);
  return new RegExp(`^${words}[ ._]{1,2}[IVX]{1,4}$`, 'iu');
});
/** With what such parts end. */
const MAY_END = /[\divx]/iu;

/** Whether a text is nothing but a number in a series, with its word or without. */
export function isNumber(text: string): boolean {
  const trimmed = text.trim();
  // What ends with neither digit nor numeral needs no pattern.
  return MAY_END.test(trimmed.slice(-1)) && (NUMBER().test(trimmed) || NUMERAL().test(trimmed));
}

/** What a series ends with: `Saxon Chronicles 06`, `SoM01`, `Wheel of Time #1`, `Mistborn, Book 2`. */
const NUMBERED = /(?:[\s_.,]#?|#|\p{L}(?=0))(?<number>\d{1,3}(?:\.\d{1,2})?)$/u;
/** `Symphony No. 9`, `Sonata Op. 27`: numbers of compositions, which no series counts. */
const OPUS = lazy(() => {
  const words = anyOf(['op', 'opus', 'bwv', 'kv', 'rv', 'hob', 'n°', 'nº', ...counterWords(['issue'], ['short'])]);
  return new RegExp(`\\s${words}\\.?\\s?\\d{1,3}$`, 'iu');
});
/** `01 Title`, `15.5 Title`, `07. Title`, `02.-Title`, `06_Title`: a number in front. */
const LEADING =
  /^(?:\d{1,2}[-.]|[A-H](?=\d{1,2}\. |\d[ _]))?(?<number>\d{1,3}(?:\.\d)?)(?<sign>[._\s]*[-.):][_\s]*|[_\s]+)(?=[\p{L}"'(¿¡])/u;
/** `The First Law 01 The Blade Itself`: a padded number between series and title. */
const INSIDE = /^(?<series>.{3,80}?)[\s_](?<number>0\d(?:\.\d)?)[\s_]+(?=\p{Lu})/u;
/** `A1`, `B2`: the place of a recording on a record. */
const SIDE = /^[A-D]\d$/u;

/** Reads the parts of a name as maker, series and title, in this order; any may be missing. */
export function workOf(scan: Scan, parts: readonly Part[], options: WorkOptions): Work {
  const unnumbered = withoutFirstNumber(scan, parts, options);
  const work = unnumberedWorkOf(scan, unnumbered, options);
  return unnumbered === parts ? work : { ...work, isNumbered: true };
}

function unnumberedWorkOf(scan: Scan, parts: readonly Part[], options: WorkOptions): Work {
  const head = parts[0];
  if (!head) return NO_WORK;
  if (parts.length === 1) {
    const { series, number, title } = titleIn(scan, head, options);
    return { maker: undefined, series, number, title, isNumbered: false, rest: [] };
  }
  const later = parts.filter((part, at) => at > 0 && (at === 1 || !isRepeated(scan, part, parts.slice(0, at - 1))));
  const numbers = later.map((part) => isNumber(textOf(scan, part)));
  const series = options.series ? lastSeries(scan, later, numbers) : lastNumber(scan, later, numbers);
  const isHeadSeries = series < 0 && options.series && later.length === 1 && isCountedSeries(scan, head, later[0]);
  const at = Math.min(series + 1, later.length - 1);
  const chosen = numbers[at] && at > 0 && series < at ? later[at - 1] : later[at];
  if (!chosen) return { ...NO_WORK, maker: head };
  const found = titleIn(scan, chosen, { counted: options.counted || options.series, series: options.series });
  const named = series >= 0 ? seriesOf(scan, later, series) : undefined;
  return {
    maker: isHeadSeries ? undefined : head,
    series: found.series ?? named?.series,
    number: found.number ?? named?.number,
    title: found.title,
    isNumbered: false,
    rest: later.slice(at + 1),
  };
}

/** Nothing is known of it. */
export const NO_WORK: Work = {
  maker: undefined,
  series: undefined,
  number: undefined,
  title: undefined,
  isNumbered: false,
  rest: [],
};

/** Parts without a number that stands in front of all: `05 - Title`, `1. Author - Title`. */
function withoutFirstNumber(scan: Scan, parts: readonly Part[], { counted }: WorkOptions): readonly Part[] {
  const first = parts[0];
  if (!first || !mayBeginWithNumber(scan, first)) return parts;
  const rest = parts.slice(1);
  const text = textOf(scan, first).trim();
  if (/^#?\d{1,3}(?:[-.]\d{1,3})?\.?$/u.test(text) && rest.length > (counted ? 0 : 1)) return rest;
  if (counted && rest.length > 1 && SIDE.test(text)) return rest;
  // `2015 - Author - Title`
  if (counted && rest.length > 0 && /^(?:19|20)\d\d$/u.test(text)) return rest;
  const match = LEADING.exec(text);
  if (!match || beginsNumberedName(text)) return parts;
  const { number = '', sign = '' } = match.groups ?? {};
  const isSigned = /[-):]|\.[\s_]/u.test(sign);
  const isPadded = number.startsWith('0') || number.includes('.');
  const isSide = counted && SIDE.test(text.slice(0, 2));
  if (!isSigned && !isPadded && !isSide && !(counted && (rest.length === 0 || number.length === 2))) return parts;
  if (/^\d{3}$/u.test(number) && !isSigned) return parts;
  return [shifted(scan, first, match[0].length), ...rest];
}

/** Whether the first word of a part is a number, or a letter with one: a look that is cheaper than a pattern. */
function mayBeginWithNumber({ tokens }: Scan, { first }: Part): boolean {
  const token = tokens[first];
  return token !== undefined && (token.digits > 0 || token.stem.length === 1);
}

/** A part without its first units; its text is taken without blanks at the ends. */
function shifted(scan: Scan, part: Part, by: number): Part {
  const text = textOf(scan, part);
  return { ...part, start: part.start + (text.length - text.trimStart().length) + by };
}

/** Whether a part says again what an earlier one, or the words with which an earlier one begins, have said. */
function isRepeated(scan: Scan, part: Part, earlier: readonly Part[]): boolean {
  const text = textOf(scan, part).trim().toLowerCase();
  return text.length > 3 && earlier.some((other) => textOf(scan, other).trim().toLowerCase().startsWith(text));
}

function lastSeries(scan: Scan, parts: readonly Part[], numbers: readonly boolean[]): number {
  for (let index = parts.length - 2; index >= 0; index--) {
    const part = parts[index];
    const next = parts[index + 1];
    const text = part ? textOf(scan, part).trim() : '';
    if (numbers[index] || (NUMBERED.test(text) && !OPUS().test(text))) return index;
    if (next && /^0\d[\s_.]/u.test(textOf(scan, next)) && LEADING.test(textOf(scan, next))) return index;
  }
  return -1;
}

/** The last part that is a number, or that one before which a number stands: `Artist - Album - 03 Title`. */
function lastNumber(scan: Scan, parts: readonly Part[], numbers: readonly boolean[]): number {
  const counted = parts.findLastIndex((part, index) => index > 0 && /^\d\d[\s_.]+\p{L}/u.test(textOf(scan, part)));
  return Math.max(numbers.slice(0, -1).lastIndexOf(true), counted - 1);
}

/**
 * `Saga 01 - Title`, `Saga #2 - Title`, `Saga, Book 2 - Title`, `Saga [2.5] - Title`: a number after what is no person makes it a
 * series, unless a person follows: `Title, Volume 1 - Author`.
 */
function isCountedSeries(scan: Scan, part: Part, next: Part | undefined): boolean {
  const text = textOf(scan, part).trim();
  if (!COUNTED().test(text) && !(part.bracket && IN_BRACKET.test(textOf(scan, part.bracket)))) return false;
  const isPerson = (other: Part): boolean => personhood(scan, other.first, other.last) > SURELY.other;
  return /[\s_]0\d$/u.test(text) || !(isPerson(part) || (next !== undefined && isPerson(next)));
}

/** What the words of a series end with. */
const COUNTED = lazy(() => {
  return new RegExp(`(?:[\\s_-]0\\d|#\\d{1,3}|[\\s_,]${anyOf(wordsIn('books'))}[ ._]{0,2}#?\\d{1,3})$`, 'iu');
});
const IN_BRACKET = /^[[(]#?\d{1,3}(?:\.\d)?[\])]$/u;

/** The series that a part names, or the part before it where that one is a number alone. */
function seriesOf(scan: Scan, parts: readonly Part[], index: number): Omit<Titled, 'title'> | undefined {
  const part = parts[index];
  if (!part) return undefined;
  const text = textOf(scan, part);
  const match = /(?<number>\d{1,3}(?:\.\d{1,2})?)\s*$/u.exec(text);
  const number = match ? { start: part.start + match.index, end: part.end } : undefined;
  const isAlone = isNumber(text);
  const series = isAlone ? parts[index - 1] : { start: part.start, end: part.start + (match?.index ?? text.length) };
  return { series, number };
}

/** The title of a part, without a number in front or a series and a number. */
function titleIn(scan: Scan, part: Part, { counted, series }: WorkOptions): Titled {
  const text = textOf(scan, part);
  const leading = counted ? LEADING.exec(text) : null;
  if (leading && /^0\d?[\s_.]|[-)]|\.[\s_]/u.test(leading[0]))
    return { series: undefined, number: undefined, title: { ...part, start: part.start + leading[0].length } };
  const inside = series ? INSIDE.exec(text) : null;
  if (!inside?.groups) return { series: undefined, number: undefined, title: part };
  const { series: name = '', number = '' } = inside.groups;
  const at = part.start + name.length + 1;
  return {
    series: { start: part.start, end: part.start + name.length },
    number: { start: at, end: at + number.length },
    title: { start: part.start + inside[0].length, end: part.end },
  };
}
