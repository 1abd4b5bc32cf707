import { extensionInfo } from '@mimmo/core';
import type { Mark } from '../../mark.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { type Counted, countedAt } from '../../settle/counted.js';
import { hasTrait } from '../../trait.js';
import { type Laid, type Layout, present, textMark } from '../layout.js';
import { likeness } from '../person/person.js';
import { audiobookLayout } from './audiobook.js';
import { catalogueNumberOf } from './catalogue-number.js';
import { musicLayout } from './music.js';
import { withTrack } from './track-number.js';

/** Everything to listen to: audiobooks where a mark says so, music otherwise. */
export const audioLayout: Layout = (scan, settled) => {
  if (settled.marks.some(isSpoken) || hasNarratorInBracket(scan, settled.counted))
    return audiobookLayout(scan, settled);
  const laid = musicLayout(scan, settled);
  const number = catalogueNumberOf(scan, settled.counted);
  const named = number ? present(laid.marks.map((mark) => beforeBracket(scan, mark, number))) : laid.marks;
  const marks = isRecording(laid) ? withTrack(scan, named) : named;
  return { ...laid, marks: number ? [...marks, number] : marks };
};

function isSpoken(mark: ScanMark): boolean {
  const { property, value, kind } = mark;
  if (hasTrait(mark, 'namesNarrator')) return true;
  return kind === 'audiobook' || (property === 'container' && extensionInfo(String(value))?.spoken === true);
}

/** `[Somebody, 2010, 64 kbps, MP3]`: a person before the year and how the sound was made reads a book. */
function hasNarratorInBracket(scan: Scan, counted: Counted): boolean {
  return scan.brackets.some(({ first, last }) => {
    const year = first + NARRATOR_WORDS;
    if (first === 0 || last < year + 2 || countedAt(scan, counted, year)?.property !== 'year') return false;
    return countedAt(scan, counted, year + 1)?.property === 'bitrate' && likeness(scan, first, year) > 0;
  });
}

/** Who reads a book is named by a given name and a family name. */
const NARRATOR_WORDS = 2;

/** Whether a name is that of a file with one recording. */
function isRecording({ kept }: Laid): boolean {
  return kept.some(({ property, value }) => property === 'container' && extensionInfo(String(value))?.kind === 'audio');
}

/** A title without the bracket with which it ends, where that holds the number of the record: `Title (CAT001).mp3`. */
function beforeBracket(scan: Scan, mark: Mark, { start, end }: Mark): Mark | undefined {
  if (mark.start >= end || mark.end <= start) return mark;
  return mark.property === 'title' ? textMark(scan, 'title', { start: mark.start, end: start - 1 }) : undefined;
}
