import { groupOf } from './group.js';
import type { Layout } from './layout.js';
import { present, textMark } from './layout.js';
import { stretchesOf } from './stretches.js';

/** Games and programs: `Title v1.2.3 [platform] - GROUP`. */
export const softwareLayout: Layout = (scan, { marks: settled }) => {
  const counted = new Set(settled);
  const [first] = stretchesOf(scan, counted);
  return { marks: present([first && textMark(scan, 'title', first), groupOf(scan, counted)]) };
};
