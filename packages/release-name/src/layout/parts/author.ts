import type { Scan } from '../../scan/scan.js';
import type { Span } from '../layout.js';
import { personhood, SURELY } from '../person/personhood.js';
import { type Part, partOver, textOf } from './parts.js';
import { isNumber, NO_WORK, type Work } from './work.js';

/** How much the place of a part speaks for its being the author, in the unit of {@link personhood}. */
const PLACES = {
  /** `Author - Title`, the commonest order. */
  first: 0.5,
  /** `Title - Author`, `Title - Subtitle - Author`. */
  last: 0,
  /** `Award - Author - Title`, `Title - Author - Narrator`. */
  middle: 0,
  /** Where custom has the author in front: `Author/Title.epub`, `Author.-.Title.eBook-GRP`. */
  front: 5,
} as const;

/** Which part is the author, where none may be. */
export interface AuthorOptions {
  /** How surely a part must be a person to be one, in the unit of {@link personhood}. @default the surest is, whatever it is */
  readonly least?: number;
  /** How surely another part than the first must be, lest the first is taken. @default 1 */
  readonly leastTurned?: number;
  /** Whether custom has the author in front, as folders and scene releases do. @default false */
  readonly isFirst?: boolean;
}

/**
 * A work with its author where the author belongs. Of all parts the one that most looks like a person, at a place where authors
 * stand, is the author; what it leaves over in front of it or after it is the title.
 */
export function authorFirst(scan: Scan, work: Work, options: AuthorOptions = {}): Work {
  const { maker, title, rest, series, number } = work;
  if (!maker || !title) return work;
  if (series || number) return withLaterAuthor(scan, work);
  const { least = Number.NEGATIVE_INFINITY, leastTurned = 1, isFirst = false } = options;
  const parts = [maker, partOver(scan, title), ...rest];
  const scores = parts.map(({ first, last }, index) => {
    const place = index > 0 ? (index < parts.length - 1 ? 'middle' : 'last') : isFirst ? 'front' : 'first';
    const score = personhood(scan, first, last);
    // Of several persons the first is the author, how sure they all are: `Award - Author - Title`, `Title - Author - Narrator`.
    return (parts.length > 2 ? Math.min(score, SURELY.person) : score) + PLACES[place];
  });
  const surest = scores.indexOf(Math.max(...scores));
  const author = (scores[surest] ?? 0) < leastTurned ? 0 : surest;
  const isNone = (scores[author] ?? 0) < least || (author === 0 && isCounter(scan, parts.slice(1)));
  if (isNone) return { ...NO_WORK, title: spanOver(parts) };
  return author === 0 ? work : withAuthorAt(scan, work, { parts, author });
}

/**
 * `Library of the Harbour - Author - A Longer Title`, `Award - Novels - Author - Title`, not `Title - Author - Publisher`: what is at
 * least as long as a single part in front, and nobody.
 */
function isTitleRather(scan: Scan, part: Part, before: readonly Part[]): boolean {
  const count = before.reduce((sum, { first, last }) => sum + last - first, 0);
  return (
    (before.length > 1 || part.last - part.first >= count) && personhood(scan, part.first, part.last) <= SURELY.other
  );
}

/** `Trivia - Volume 3`: what follows counts volumes, and is no title. */
function isCounter(scan: Scan, parts: readonly Span[]): boolean {
  const [only] = parts;
  return only !== undefined && parts.length === 1 && /^\p{L}/u.test(textOf(scan, only)) && isNumber(textOf(scan, only));
}

/** `Series - 03 - Title - Author`, `Title - Series 03 - Author`: a person after the number of a series, where none stands in front. */
function withLaterAuthor(scan: Scan, work: Work): Work {
  const { maker, title, rest } = work;
  if (!maker || !title || personhood(scan, maker.first, maker.last) >= SURELY.person) return work;
  const part = partOver(scan, title);
  if (personhood(scan, part.first, part.last) >= SURELY.person) return { ...work, maker: part, title: maker };
  const at = rest.findIndex(({ first, last }) => personhood(scan, first, last) >= SURELY.person);
  return at < 0 ? work : { ...work, maker: rest[at], rest: rest.slice(at + 1) };
}

interface Authored {
  readonly parts: readonly Part[];
  /** Index of the part that is the author, not the first. */
  readonly author: number;
}

/** `Title - Author`, `Title - Subtitle - Author`, `Series 02 - Title - Author`, `Award 2001 - Author - Title`. */
function withAuthorAt(scan: Scan, work: Work, { parts, author }: Authored): Work {
  const before = parts.slice(0, author);
  const after = parts.slice(author + 1);
  const maker = parts[author];
  const isCounted = COUNTED.test(scan.name.slice(parts[0]?.start, parts[1]?.start).slice(-LONGEST_COUNT));
  if (isCounted && before.length > 1) return { ...work, maker, title: spanOver(before.slice(1)), rest: after };
  const [next, ...others] = after;
  if (next && (isCounted || isTitleRather(scan, next, before))) return { ...work, maker, title: next, rest: others };
  return { ...work, maker, title: spanOver(before), rest: after };
}

/** A series or an award: words that a number follows. */
const COUNTED = /\p{L}.*[\s_.,#]\d{1,4}[\s_.)\]]*[-–—][\s_.]*$/u;
/** How much of the end of a part is looked at for its number, in UTF-16 units. */
const LONGEST_COUNT = 24;

function spanOver(parts: readonly Span[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

/** Words of the longest names of makers. */
const LONGEST_MAKER = 3;

/**
 * A work of which nothing tells what it is: its maker stands last only where a number or many words stand in front, which are
 * surely a title, and a person surely stands last.
 */
export function makerFirst(scan: Scan, work: Work): Work {
  const { maker, isNumbered } = work;
  if (!maker || (!isNumbered && maker.last - maker.first < LONGEST_MAKER)) return work;
  if (personhood(scan, maker.first, maker.last) > SURELY.title) return work;
  const author = authorFirst(scan, work).maker;
  return author && personhood(scan, author.first, author.last) >= SURELY.person ? authorFirst(scan, work) : work;
}

/** Whether the words before the first dash with spaces or those after the last one, up to a mark or a bracket, are surely a person. */
export function besidesPerson(scan: Scan): boolean {
  const first = scan.tokens.findIndex((_, index) => index > 0 && isDashed(scan, index));
  return first > 0 && (personhood(scan, 0, first) >= SURELY.person || authorAtEnd(scan) !== undefined);
}

/** The words after the last dash with spaces, up to a mark or a bracket, where they are surely a person: `Title (Series) Title - Author`. */
export function authorAtEnd(scan: Scan): Part | undefined {
  const { tokens, marks, brackets } = scan;
  const first = tokens.findLastIndex((_, index) => index > 0 && isDashed(scan, index));
  if (first < 0) return undefined;
  const last = Math.min(
    marks.find((mark) => mark.first > first && mark.strength === 'strong')?.first ?? tokens.length,
    brackets.find((bracket) => bracket.first > first)?.first ?? tokens.length,
  );
  if (personhood(scan, first, last) < SURELY.person) return undefined;
  return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, join: 'dash' };
}

function isDashed({ name, tokens }: Scan, index: number): boolean {
  const from = tokens[index - 1]?.end ?? 0;
  const to = tokens[index]?.start ?? 0;
  return to - from > 2 && /[\s_.][-–—]+[\s_.]/u.test(name.slice(from, to));
}
