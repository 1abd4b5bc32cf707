import { extensionInfo } from '@mimmo/core';
import { wordsIn } from '../../lexicon/word-lists.js';
import type { Scan } from '../../scan/scan.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import { wordSet } from '../../words/word-table.js';
import { TECHNICAL } from '../group/group-mark.js';

/** Whether a name says that it was recorded from television. */
export function isTelevision({ marks }: Scan, counted: Counted): boolean {
  return marks.some(
    (mark) => mark.property === 'videoSource' && isCounted(counted, mark) && /TV|DSR/u.test(String(mark.value)),
  );
}

/** Whether a name was taken from where nobody numbers episodes as `103`. */
export function isModern({ marks }: Scan, counted: Counted): boolean {
  return marks.some(
    (mark) => mark.property === 'videoSource' && isCounted(counted, mark) && /WEB|Blu|BD/u.test(String(mark.value)),
  );
}

/** Whether a name is that of a file. */
export function hasVideoContainer({ marks }: Scan): boolean {
  return marks.at(-1)?.property === 'container';
}

/** `x264-821`: digits that hang on a technical mark are a group. */
export function isGroupNumber(scan: Scan, counted: Counted, index: number): boolean {
  const before = countedAt(scan, counted, index - 1);
  return (
    before !== undefined &&
    TECHNICAL.has(before.property) &&
    scan.name.slice(before.end, scan.tokens[index]?.start) === '-'
  );
}

/** `film.avi.001`, `film.mkv.7z.002`: three digits after the extension of a file, at the end, count its parts. */
export function isVolumeOfArchive({ name, tokens }: Scan, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return (
    index === tokens.length - 1 &&
    token?.digits === 3 &&
    before?.end === token.start - 1 &&
    name.charAt(before.end) === '.' &&
    extensionInfo(before.lower) !== undefined
  );
}

/** `Some Show Movie 2 - Subtitle`: one digit right after the word counts films. */
export function isOfFilm({ tokens }: Scan, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!before || !token || token.text.length > 1 || token.start - before.end > 1) return false;
  return isFilm(before);
}

/** What a film is called, before its number. */
const isFilm = wordSet(wordsIn('films'));
