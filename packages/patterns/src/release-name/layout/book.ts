import { groupOf } from './group.js';
import type { Layout } from './layout.js';
import { present, textMark } from './layout.js';
import { stretchesOf } from './stretches.js';

/** Books, comics and magazines: `Author - Title (Year) [EPUB]`, `Series 012 (2015) (digital) (Group)`. */
export const bookLayout: Layout = (scan, { marks: settled }) => {
  const counted = new Set(settled);
  const isComic = settled.some(
    ({ property, row }) =>
      property === 'chapter' || property === 'issue' || row?.kind === 'comic' || row?.kind === 'magazine',
  );
  const parts = stretchesOf(scan, counted);
  const [first, second] = parts;
  const group = groupOf(scan, counted);
  if (!first) return { marks: present([group]) };
  const author = !isComic && second ? textMark(scan, 'author', first) : undefined;
  const title = textMark(scan, 'title', author ? (parts.at(-1) ?? first) : first);
  return { marks: present([author, title, group]) };
};
