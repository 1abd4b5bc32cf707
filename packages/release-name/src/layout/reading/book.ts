import type { Mark } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { markAt } from '../../scan/scan-at.js';
import type { Counted } from '../../settle/counted.js';
import { groupOf } from '../group/group.js';
import { sceneGroupOf } from '../group/scene-group.js';
import { type Layout, present, type Span, textMark } from '../layout.js';
import { cutParts, dashOf, partOver } from '../parts/parts.js';
import { leadingTitleYear, titleYear, without } from '../parts/title-year.js';
import { personMark } from '../person/person.js';
import { promoted } from '../promoted.js';
import { bookOf } from './book-work.js';
import { comicLayout, isComic } from './comic.js';
import { isMagazine, magazineLayout } from './magazine.js';

/** Everything to read: comics and magazines by their numbers, books otherwise. */
export const bookLayout: Layout = (scan, settled) => {
  if (isComic(scan, settled)) return comicLayout(scan, settled);
  return isMagazine(scan, settled) ? magazineLayout(scan, settled) : textBookLayout(scan, settled);
};

/** Books: `Author - Title (Year) [EPUB]`, `Author - [Series 04] - Title`, `Title by Author`, `Author/Title.epub`. */
const textBookLayout: Layout = (scan, settled) => {
  const alone = titleYear(scan, settled) ?? leadingTitleYear(scan, settled);
  const { marks: kept, counted } = without(scan, settled, alone);
  const isMarked = settled.marks.some(({ property }) => property === 'form');
  const group = isMarked ? (sceneGroupOf(scan.name) ?? groupBehind(scan, counted)) : undefined;
  const folders = scan.marks.at(-1)?.property === 'container';
  const cut = cutParts(scan, counted, { dash: dashOf(scan), end: group?.start, folders, quotes: true });
  const { maker, title } = bookOf(scan, settled, cut);
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

/** A title without the words after it that say that it is a book: `Title PDF`. */
function withoutForm(scan: Scan, title: Span): Span {
  const { first, last } = partOver(scan, title);
  let to = last;
  while (to - 1 > first && markAt(scan, to - 1)?.kind === 'book') to--;
  return to < last ? { start: title.start, end: scan.tokens[to - 1]?.end ?? title.end } : title;
}
