import type { ScanMark } from '../../scan/scan.js';
import type { Layout } from '../layout.js';
import { audiobookLayout } from './audiobook.js';
import { musicLayout } from './music.js';

/** Everything to listen to: audiobooks where a mark says so, music otherwise. */
export const audioLayout: Layout = (scan, settled) =>
  settled.marks.some(isSpoken) ? audiobookLayout(scan, settled) : musicLayout(scan, settled);

function isSpoken({ property, value, kind }: ScanMark): boolean {
  return kind === 'audiobook' || (property === 'container' && SPOKEN_ENDINGS.has(String(value)));
}

const SPOKEN_ENDINGS: ReadonlySet<string> = new Set(['m4b', 'aax', 'aaxc']);
