import type { Mark } from '../../mark.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { markAt } from '../../scan/scan-at.js';
import type { Counted } from '../../settle/counted.js';
import type { Settled } from '../../settle/settle.js';
import { groupOf } from '../group/group.js';
import { sceneGroupOf } from '../group/scene-group.js';
import { type Layout, present, type Span, textMark } from '../layout.js';
import { authorFirst } from '../parts/author.js';
import { byline } from '../parts/byline.js';
import { dottedAuthor } from '../parts/dotted-author.js';
import { cutParts, dashOf, type Part, partOver, titleArea } from '../parts/parts.js';
import { isSurnameFirst, likeness, personMark } from '../parts/person.js';
import { titleYear, without } from '../parts/title-year.js';
import { NO_WORK, type Work, workOf } from '../parts/work.js';
import { promoted } from '../promoted.js';
import { comicLayout, isComic } from './comic.js';
import { isMagazine, magazineLayout } from './magazine.js';

/** Everything to read: comics and magazines by their numbers, books otherwise. */
export const bookLayout: Layout = (scan, settled) => {
  if (isComic(scan, settled)) return comicLayout(scan, settled);
  return isMagazine(scan, settled) ? magazineLayout(scan, settled) : textBookLayout(scan, settled);
};

/** Books: `Author - Title (Year) [EPUB]`, `Author - [Series 04] - Title`, `Title by Author`, `Author/Title.epub`. */
const textBookLayout: Layout = (scan, settled) => {
  const alone = titleYear(scan, settled);
  const { marks: kept, counted } = without(scan, settled, alone);
  const isMarked = settled.marks.some(({ property }) => property === 'form');
  const group = isMarked ? (sceneGroupOf(scan.name) ?? groupBehind(scan, counted)) : undefined;
  const folders = scan.marks.at(-1)?.property === 'container';
  const { parts, asides } = cutParts(scan, counted, { dash: dashOf(scan), end: group?.start, folders });
  const { maker, title } = bookOf(scan, settled, titleArea(scan, { parts: fromAuthor(scan, parts), asides }));
  const made = [maker && personMark(scan, 'author', maker), title && textMark(scan, 'title', withoutForm(scan, title))];
  const found = present([...made, group]);
  const from = Math.max(0, ...found.filter(({ property }) => property !== 'group').map(({ end }) => end));
  return { kept, kind: 'book', marks: [...found, ...promoted(scan, { counted, from, taken: found })] };
};

/** The group at the end of a name; a bracket in front of a book's title holds its series. */
function groupBehind(scan: Scan, counted: Counted): Mark | undefined {
  const group = groupOf(scan, counted);
  return (group?.start ?? 0) > 1 ? group : undefined;
}

/** A title without the words behind it that say that it is a book: `Title PDF`. */
function withoutForm(scan: Scan, title: Span): Span {
  const { first, last } = partOver(scan, title);
  let to = last;
  while (to - 1 > first && markAt(scan, to - 1)?.kind === 'book') to--;
  return to < last ? { start: title.start, end: scan.tokens[to - 1]?.end ?? title.end } : title;
}

/** `Award 2001 - Author - Title`: what stands before a known name that a title follows is neither. */
function fromAuthor(scan: Scan, parts: readonly Part[]): readonly Part[] {
  if (parts.length < 3) return parts;
  const at = parts.findIndex(({ first, last }, index) => index < parts.length - 1 && likeness(scan, first, last) === 2);
  return at > 0 && parts[at + 1]?.join === 'dash' ? parts.slice(at) : parts;
}

function bookOf(scan: Scan, settled: Settled, parts: readonly Part[]): Work {
  const [head, second] = parts;
  const work = workOf(scan, parts, { counted: false, series: true });
  if (!work.maker && work.title) {
    const split =
      byline(scan, work.title) ?? (isSceneBook(scan, settled.marks) ? dottedAuthor(scan, work.title) : undefined);
    return split ? { ...work, maker: partOver(scan, split.maker), title: split.title } : work;
  }
  if (!head || !second || second.join === 'folder' || isBookMarked(settled)) return authorFirst(scan, work);
  const turned = authorFirst(scan, work);
  if (isSurnameFirst(scan, head) || turned !== work || likeness(scan, head.first, head.last) === 2) return turned;
  return { ...NO_WORK, title: { start: head.start, end: parts.at(-1)?.end ?? head.end } };
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
