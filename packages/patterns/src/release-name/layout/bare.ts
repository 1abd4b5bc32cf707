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
  if (parts.length < 2 || !first || !last) return videoLayout(scan, settled);
  return { marks: present([textMark(scan, 'artist', first), textMark(scan, 'title', last)]) };
};
