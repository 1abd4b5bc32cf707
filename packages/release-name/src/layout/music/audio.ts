import { extensionInfo } from '@mimmo/core';
import type { Mark } from '../../mark.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { type Laid, type Layout, present, textMark } from '../layout.js';
import { audiobookLayout } from './audiobook.js';
import { catalogueNumberOf } from './catalogue-number.js';
import { musicLayout } from './music.js';
import { withTrack } from './track-number.js';

/** Everything to listen to: audiobooks where a mark says so, music otherwise. */
export const audioLayout: Layout = (scan, settled) => {
  if (settled.marks.some(isSpoken)) return audiobookLayout(scan, settled);
  const laid = musicLayout(scan, settled);
  const number = catalogueNumberOf(scan, settled.counted);
  const named = number ? present(laid.marks.map((mark) => beforeBracket(scan, mark, number))) : laid.marks;
  const marks = isRecording(laid) ? withTrack(scan, named) : named;
  return { ...laid, marks: number ? [...marks, number] : marks };
};

function isSpoken({ property, value, kind }: ScanMark): boolean {
  return kind === 'audiobook' || (property === 'container' && SPOKEN_ENDINGS.has(String(value)));
}

const SPOKEN_ENDINGS: ReadonlySet<string> = new Set(['m4b', 'aax', 'aaxc']);

/** Whether a name is that of a file with one recording. */
function isRecording({ kept }: Laid): boolean {
  return kept.some(({ property, value }) => property === 'container' && extensionInfo(String(value))?.kind === 'audio');
}

/** A title without the bracket with which it ends, where that holds the number of the record: `Title (CAT001).mp3`. */
function beforeBracket(scan: Scan, mark: Mark, { start, end }: Mark): Mark | undefined {
  if (mark.start >= end || mark.end <= start) return mark;
  return mark.property === 'title' ? textMark(scan, 'title', { start: mark.start, end: start - 1 }) : undefined;
}
