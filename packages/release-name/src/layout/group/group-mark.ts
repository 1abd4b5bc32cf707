import type { Mark } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { readable } from '../../words/text.js';
import { hasText, type Span, trimmed } from '../layout.js';
import { groupAt } from './scene-group.js';

/** A group as it stands in the name, dots and all; `undefined` where the stretch has no letter or digit. */
export function groupMark(scan: Scan, span: Span): Mark | undefined {
  const { start, end } = trimmed(scan.name, span);
  const text = scan.name.slice(start, end);
  return hasText(readable(text)) ? groupAt(text.trim(), start, end) : undefined;
}

/** Properties of marks after which a group stands. */
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
