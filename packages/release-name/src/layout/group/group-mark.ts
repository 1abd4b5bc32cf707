import { anyOf } from '../../lexicon/word-lists.js';
import type { Mark } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { DISC_WORDS } from '../../scan/vocabulary/chinese-form.js';
import { NO_GROUP_WITH, NO_GROUPS } from '../../scan/vocabulary/group-tag.js';
import { lazy } from '../../words/lazy.js';
import { hasText, readable } from '../../words/text.js';
import { type Span, trimmed } from '../layout.js';
import { groupAt } from './scene-group.js';

/** A group as it stands in the name, dots and all; `undefined` where the stretch has no letter or digit. */
export function groupMark(scan: Scan, span: Span): Mark | undefined {
  const { start, end } = trimmed(scan.name, span);
  const text = scan.name.slice(start, end);
  if ((!scan.isAscii && NOISE().test(text)) || isNoName(scan, { start, end })) return undefined;
  return hasText(readable(text)) ? groupAt(text.trim(), start, end) : undefined;
}

/** Whether words in the place of a group name none: one letter, or what describes a release. */
function isNoName({ name, tokens }: Scan, { start, end }: Span): boolean {
  if (end - start === 1 && /[A-Za-z]/u.test(name.charAt(start))) return true;
  const words: string[] = [];
  for (let at = tokens.length - 1; at >= 0 && (tokens[at]?.end ?? 0) > start; at--) {
    const token = tokens[at];
    if (token && token.start >= start && token.end <= end) words.push(token.lower);
  }
  const isPlain = words.length > 0 && words.every((word) => NO_GROUPS.has(word));
  return isPlain || words.some((word) => NO_GROUP_WITH.has(word));
}

/** What Chinese discs say of their own making, which stands where groups do: `简繁中文字幕`, but not `字幕组`. */
const NOISE = lazy(() => new RegExp(`${anyOf(DISC_WORDS)}(?![组組社])`, 'u'));

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
