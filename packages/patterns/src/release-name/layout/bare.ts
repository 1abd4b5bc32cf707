import { bareNumberOf } from './bare-number.js';
import type { Layout } from './layout.js';
import { present, textMark } from './layout.js';
import { stretchesOf } from './stretches.js';
import { videoLayout } from './video.js';

/** Names without telling marks: `Artist - Title` has its maker in front; anything else is all title. */
export const bareLayout: Layout = (scan, settled) => {
  const counted = new Set(settled.marks);
  const parts = stretchesOf(scan, counted);
  const [first] = parts;
  const last = parts.at(-1);
  // A number set apart by dashes is an episode's: `Show - 13`, `Show - 01 - Title`; among more parts it counts a book series.
  const isNumbered = parts.length <= 3 && bareNumberOf(scan, counted, false) !== undefined;
  if (parts.length < 2 || !first || !last || isNumbered) return videoLayout(scan, settled);
  return { marks: present([textMark(scan, 'artist', first), textMark(scan, 'title', last)]) };
};
