import type { Mark } from '../mark.js';
import type { Scan } from '../scan.js';
import { authorFirst } from './author.js';
import { bareNumberOf } from './bare-number.js';
import type { Layout } from './layout.js';
import { present, textMark } from './layout.js';
import { cutParts, dashOf } from './parts.js';
import { isSurnameFirst, personMark } from './person.js';
import { joinedArtist } from './scene-artist.js';
import { videoLayout } from './video.js';
import { type Work, workOf } from './work.js';

/**
 * Names without telling marks: `Artist - Title` has its maker in front, `Author - Series 02 - Title` its title behind the
 * number; anything else is all title.
 */
export const bareLayout: Layout = (scan, settled) => {
  const counted = new Set(settled.marks);
  const dash = dashOf(scan);
  const cut = cutParts(scan, counted, { dash, folders: true });
  const parts = dash === 'tight' ? joinedArtist(scan, cut.parts) : cut.parts;
  // A number set apart by dashes is an episode's: `Show - 13`, `Show - 01 - Title`; among more parts it counts a book series.
  const isNumbered = parts.length <= 3 && dash === 'spaced' && bareNumberOf(scan, counted, false) !== undefined;
  if (isNumbered && !/^\d/u.test(scan.name)) return videoLayout(scan, settled);
  const work = workOf(scan, parts, { counted: false, series: true });
  if (!work.title || (parts.length < 2 && work.title.start === parts[0]?.start)) return videoLayout(scan, settled);
  const turned = work.maker && isWordy(scan, work) ? authorFirst(scan, work) : work;
  return { marks: present([makerMark(scan, turned), turned.title && textMark(scan, 'title', turned.title)]) };
};

function makerMark(scan: Scan, { maker }: Work): Mark | undefined {
  if (!maker) return undefined;
  return isSurnameFirst(scan, maker) ? personMark(scan, 'author', maker) : textMark(scan, 'artist', maker);
}

/** Whether the first part has more words than most makers have: it may be the title, with the maker behind. */
function isWordy(_scan: Scan, { maker }: Work): boolean {
  return maker !== undefined && maker.last - maker.first >= 3;
}
