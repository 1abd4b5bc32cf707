import type { Mark, Property } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { placedMark } from '../placed-mark.js';

/** `3` of a disc, `A1` of a side. */
const TRACK = /^(?:\d{1,3}|[a-h]\d{1,2})$/u;
const DISC = /^\d{1,2}$/u;
/** What may stand between a number and the text that it counts. */
const GAP = /^[\s._\-–—)\]:]*$/u;

/** Marks with the number of a recording, and of its disc, right before what its file is called: `1-03 Title`, `Artist - 04 - Title`. */
export function withTrack(scan: Scan, laid: readonly Mark[]): readonly Mark[] {
  for (const { property, start } of laid) {
    if (property !== 'title' && property !== 'artist') continue;
    const at = scan.tokens.findIndex((token) => token.start >= start) - 1;
    const found = at < 0 ? [] : numbersAt(scan, at, start);
    // `2-11 - Title`: two numbers are nobody's name.
    const others = laid.filter((mark) => !(mark.property === 'artist' && found.length > 1 && overlapsAny(mark, found)));
    if (found.length > 0 && !others.some((mark) => overlapsAny(mark, found))) return [...others, ...found];
  }
  return laid;
}

/** The marks of a number that ends right before a text, if one does that begins its part of the name. */
function numbersAt({ name, tokens }: Scan, at: number, end: number): readonly Mark[] {
  const token = tokens[at];
  if (!token || !TRACK.test(token.lower) || !GAP.test(name.slice(token.end, end))) return [];
  const before = at > 0 ? tokens[at - 1] : undefined;
  const gap = name.slice(before?.end ?? 0, token.start);
  const track = markOf('track', token.text.toUpperCase(), token);
  if (before && DISC.test(before.lower) && (gap === '-' || gap === '.') && isStart(name, before.start))
    return [markOf('disc', before.text, before), track];
  return isStart(name, token.start) ? [track] : [];
}

/** Whether a name, a folder's file, or a part that a dash sets apart begins at an offset. */
function isStart(name: string, at: number): boolean {
  return /(?:^|\/|\s[-–—]\s|_-_|-)[[(#]?$/u.test(name.slice(Math.max(0, at - 4), at));
}

function markOf(property: Extract<Property, 'disc' | 'track'>, text: string, { start, end }: Place): Mark {
  const value = text.replace(/^0+(?=\d)/u, '');
  return placedMark({ property, value, start, end, rule: RULES[property] });
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const RULES = { disc: 'layout/disc', track: 'layout/track' } as const;

function overlapsAny(mark: Mark, others: readonly Mark[]): boolean {
  return others.some(({ start, end }) => mark.start < end && mark.end > start);
}
