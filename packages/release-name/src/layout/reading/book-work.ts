import { wordsIn } from '../../lexicon/word-lists.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { PUBLISHERS } from '../../scan/vocabulary/publisher.js';
import type { Settled } from '../../settle/settle.js';
import type { Span } from '../layout.js';
import { authorAtEnd, authorFirst } from '../parts/author.js';
import { bracketedAuthor, titleInBracket } from '../parts/bracketed-author.js';
import { byline, isBy } from '../parts/byline.js';
import { dottedAuthor } from '../parts/dotted-author.js';
import { type Cut, type Part, partOver, textOf } from '../parts/parts.js';
import { signedAuthor } from '../parts/signed-author.js';
import { isNumber, NO_WORK, type Work, workOf } from '../parts/work.js';
import { personWord } from '../person/person-word.js';
import { personhood, SURELY } from '../person/personhood.js';

/**
 * How surely a part is a person to be the author, with its place, in the unit of `personhood`: where a mark tells that it is a
 * book, where none does, and where no spaces tell its dashes from those of a group either.
 */
const LEAST = { marked: -4, unmarked: -1, unspaced: 9 } as const;

/**
 * Author and title of a book. `by` and the brackets of titles tell them; then the parts of the name, by which of them is a
 * person; then, in a name of one part, a bracket or a sign with a person on one side.
 */
export function bookOf(scan: Scan, settled: Settled, cut: Cut): Work {
  return withoutPublisher(scan, workOfBook(scan, settled, cut));
}

function workOfBook(scan: Scan, settled: Settled, cut: Cut): Work {
  const quoted = titleInBracket(scan);
  if (quoted) return { ...NO_WORK, maker: quoted.maker && partOver(scan, quoted.maker), title: quoted.title };
  const known = withoutUnknown(scan, cut.parts);
  const parts = bookArea(scan, { ...cut, parts: fromAuthor(scan, known) });
  // `Title - Unknown`: nothing is left to tell apart.
  if (known.length < cut.parts.length && parts.length > 0) return { ...NO_WORK, title: spanOver(parts) };
  const told = archived(scan, cut.parts) ?? afterBy(scan, parts);
  if (told) return told;
  const work = workOf(scan, parts, { counted: false, series: true });
  if (work.maker || !work.title) {
    const isSpaced = /\s/u.test(scan.name);
    const least = isBookMarked(settled) ? LEAST.marked : isSpaced ? LEAST.unmarked : LEAST.unspaced;
    // Folders and scene releases (`Author.-.Title`, `Publisher.-.Title`) have the author first.
    return authorFirst(scan, work, { least, leastTurned: least, isFirst: !isSpaced || parts[1]?.join === 'folder' });
  }
  const author = authorAtEnd(scan);
  if (author) {
    const start = work.title.start < author.start ? work.title.start : (parts[0]?.start ?? 0);
    return { ...work, maker: author, title: { start, end: scan.tokens[author.first - 1]?.end ?? author.start } };
  }
  const split =
    byline(scan, work.title) ??
    (isSceneBook(scan, settled.marks) ? dottedAuthor(scan, work.title) : undefined) ??
    bracketedAuthor(scan, cut, work.title) ??
    signedAuthor(scan, work.title);
  return split ? { ...work, maker: partOver(scan, split.maker), title: split.title } : work;
}

/** `Author - Title-Publisher (2011)`: libraries hang the house on the title, and the year on the house. */
function withoutPublisher(scan: Scan, work: Work): Work {
  const { title } = work;
  if (!title || !HOUSE_YEAR.test(scan.name.slice(title.end))) return work;
  const { first, last } = partOver(scan, title);
  for (let index = first + 1; index < last; index++) {
    const [before, token] = [scan.tokens[index - 1], scan.tokens[index]];
    if (!before || !token || scan.name.slice(before.end, token.start) !== '-') continue;
    const house = scan.tokens.slice(index, last);
    const isHouse = PUBLISHERS.has(token.lower) || house.some((word) => personWord(word)?.role === 'organisation');
    if (isHouse) return { ...work, title: { start: title.start, end: before.end } };
  }
  return work;
}

/** The year after a house. */
const HOUSE_YEAR = /^\s?\((?:19|20)\d\d\)/u;

/** The parts of a name, but for a last one that says that nobody knows the author: `Title - Unknown`. */
function withoutUnknown(scan: Scan, parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  if (!last || parts.length < 2) return parts;
  const words = scan.name.slice(scan.tokens[last.first]?.start, scan.tokens[last.last - 1]?.end);
  return UNKNOWN.has(words.toLowerCase()) ? parts.slice(0, -1) : parts;
}

const UNKNOWN: ReadonlySet<string> = new Set(wordsIn('unknown'));

function spanOver(parts: readonly Part[]): Span {
  return { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 };
}

/** `[Series 02]`, `(Series, #3)`, `[02]`: a bracket that says which book of a series it is. */
const SERIES = /^[([](?:[^\d].*[\s#.])?#?\d{1,3}(?:\.\d)?[\])]$/u;
const YEAR = /^[\s_.-]*[([]?(?:1[5-9]|20)\d\d[\])]?[\s_.-]*$/u;

/**
 * The parts that may be author and title: those before the first that stands after a mark or a bracket, and after the bracket
 * of a series (`Author [Series 02] Title`) or the year after a person (`Author (2011) Title`).
 */
function bookArea(scan: Scan, { parts, asides }: Cut): readonly Part[] {
  const end = parts.findIndex((part, index) => {
    const before = parts[index - 1];
    if (!before || (part.join !== 'bracket' && part.join !== 'mark')) return false;
    const isSeries = asides.some(
      ({ start, end: to }) => start >= before.end - 1 && to <= part.start && SERIES.test(scan.name.slice(start, to)),
    );
    return !(isSeries || (index === 1 && isYearAfterPerson(scan, before, part)));
  });
  return end < 0 ? parts : parts.slice(0, end);
}

function isYearAfterPerson(scan: Scan, before: Part, part: Part): boolean {
  return (
    YEAR.test(scan.name.slice(before.end, part.start)) &&
    personhood(scan, before.first, before.last) >= SURELY.person &&
    personhood(scan, part.first, part.last) <= SURELY.other
  );
}

/** `Title -- Author -- 2012 -- Publisher -- 978… -- digest`: how shadow libraries name their files. */
function archived(scan: Scan, [title, author]: readonly Part[]): Work | undefined {
  if (!title || !author || scan.name.split(' -- ', 4).length < 4 || !DIGEST.test(scan.name)) return undefined;
  const isTurned =
    personhood(scan, title.first, title.last) - personhood(scan, author.first, author.last) > SURELY.person;
  return { ...NO_WORK, maker: isTurned ? title : author, title: isTurned ? author : title };
}

/** The digest of a file, which stands near the end of such a name. */
const DIGEST = / -- [\da-f]{32}(?![\da-f])/u;

/**
 * `Series - 03 - Author - Title`, `Award 2001 - Author - Series 03 - Title`, `Best (Award) Novel - Author - Title`: what stands
 * before a person is neither, where a number or a mark is among it or a series follows.
 */
function fromAuthor(scan: Scan, parts: readonly Part[]): readonly Part[] {
  if (parts.length < 3) return parts;
  const at = parts.findIndex(({ first, last }) => personhood(scan, first, last) >= SURELY.person);
  const [author, next] = parts.slice(Math.max(at, 0));
  if (at < 1 || !author || next?.join !== 'dash') return parts;
  const isApart = parts.slice(1, at + 1).some(({ join }) => join === 'mark' || join === 'bracket');
  const isCounted = parts.some((part, index) => index > 0 && index !== at && isCounter(scan, part));
  return isApart || isCounted ? parts.slice(at) : parts;
}

/** Whether a part ends with a number of a series, begins with one or is one. */
function isCounter(scan: Scan, part: Part): boolean {
  const text = textOf(scan, part).trim();
  return isNumber(text) || /\D\d{1,3}(?:\.\d)?$|^0\d[\s_.]/u.test(text);
}

/** `Title (Series, #3) by Author`: a part that begins with `by`. */
function afterBy(scan: Scan, parts: readonly Part[]): Work | undefined {
  const at = parts.findIndex(({ first, last }, index) => index > 0 && last - first > 1 && isBy(scan, first, last - 1));
  const part = parts[at];
  const [head] = parts;
  if (!part || !head) return undefined;
  const maker = { ...part, first: part.first + 1, start: scan.tokens[part.first + 1]?.start ?? part.start };
  return { ...NO_WORK, maker, title: { start: head.start, end: parts[at - 1]?.end ?? head.end } };
}

/** Whether a mark says that the release is a book. */
function isBookMarked({ marks }: Settled): boolean {
  return marks.some(
    ({ kind, property, value }) =>
      kind === 'book' || property === 'isbn' || (property === 'container' && value !== 'pdf'),
  );
}

/** `….ePub.eBook-GRP`. */
function isSceneBook({ name }: Scan, marks: readonly ScanMark[]): boolean {
  return /-[\p{L}\d_]+$/u.test(name) && !/\s/u.test(name) && marks.some(({ kind }) => kind === 'book');
}
