import type { Scan } from '../../scan/scan.js';
import { partOver } from '../parts/parts.js';
import { NO_WORK, type Work } from '../parts/work.js';

/**
 * `Artist「Title」`, `[2019.03.06] Artist - 2ndアルバム「Title」`, `Artist『Title』`: Japanese music has its titles in quotes, whatever stands
 * between them and the artist. `undefined` where no such quotes stand.
 */
export function quotedTitle(scan: Scan): Work | undefined {
  const { name } = scan;
  // Few names have one, and a search for a letter costs less than a pattern.
  if (!name.includes('「') && !name.includes('『')) return undefined;
  const quoted = QUOTED.exec(name);
  const { before = '', maker = '', title = '' } = quoted?.groups ?? {};
  if (!quoted) return undefined;
  const start = before.length;
  const from = quoted[0].length - 1 - title.length;
  return {
    ...NO_WORK,
    maker: /\p{L}/u.test(maker) ? partOver(scan, { start, end: start + maker.length }) : undefined,
    title: partOver(scan, { start: from, end: from + title.length }),
  };
}

/**
 * What stands in brackets in front, the artist, what number of his records it is or anything after a dash, and the title. Each
 * stretch has a most, so that the time stays linear.
 */
const QUOTED =
  /^(?<before>(?:[[【(（][^\][()【】（）「『]{1,60}[\])】）]\s{0,4}){0,4})(?<maker>[^\][()【】（）「『」』/]{0,60}?)(?:[\s_]{0,4}(?:[-–]|\d{1,2}(?:st|nd|rd|th))[^\][()【】（）「『」』/]{0,60})?[\s_]{0,4}[「『](?<title>[^「『」』]{1,120})[」』]/u;
