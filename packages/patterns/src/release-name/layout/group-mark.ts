import type { Mark } from '../mark.js';
import type { Scan } from '../scan.js';
import { type Span, textMark } from './layout.js';

/** A group as it stands in the name, dots and all; `undefined` where the stretch has no letter or digit. */
export function groupMark(scan: Scan, span: Span): Mark | undefined {
  const mark = textMark(scan, 'group', span);
  return mark && { ...mark, value: scan.name.slice(mark.start, mark.end).trim() };
}

/** Properties of marks behind which a group stands. */
export const TECHNICAL: ReadonlySet<string> = new Set([
  'resolution',
  'videoSource',
  'videoCodec',
  'audioCodec',
  'audioChannels',
  'bitDepth',
  'hdr',
  'size',
  'language',
  'subtitleLanguage',
]);
