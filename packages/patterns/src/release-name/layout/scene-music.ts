import type { Mark } from '../mark.js';
import type { ReleaseKind } from '../release-kind.js';
import type { Scan, ScanMark } from '../scan.js';
import type { Settled } from '../settle.js';
import { type Laid, present, textMark } from './layout.js';
import { titleSpan } from './music-title.js';
import { cutParts, dashOf, type Part } from './parts.js';
import { joinedArtist } from './scene-artist.js';
import type { SceneTail } from './scene-tail.js';
import { workOf } from './work.js';

/** Scene music: `Artist-Title-(CAT001)-WEB-2019-GRP`, `Artist_-_Title_(Edition)-SINGLE-WEB-2019-GRP`. */
export function sceneMusic(scan: Scan, settled: Settled, tail: SceneTail): Laid {
  const isDiscography = scan.marks.some(({ rule, end }) => rule === 'form/discography' && end <= tail.start);
  const work = workOf(scan, sceneParts(scan, tail, isDiscography ? settled.marks : []), {
    counted: false,
    series: false,
  });
  const { maker, title } = work;
  const { dropped, added } = marksOfTail(settled, tail);
  const made = isDiscography
    ? [textMark(scan, 'artist', maker ?? title ?? tail.group)]
    : [maker && textMark(scan, 'artist', maker), title && textMark(scan, 'title', titleSpan(scan, title))];
  return {
    kind: isDiscography ? 'collection' : kindOfTail(tail),
    dropped,
    marks: [...present(made), ...added, tail.group],
  };
}

/** The parts in front of the tail of a scene release; only dashes part them. */
export function sceneParts(scan: Scan, { start }: SceneTail, counting: readonly ScanMark[]): readonly Part[] {
  const dash = dashOf(scan, start);
  const tightFrom = dash === 'spaced' ? lastSpacedDash(scan.name.slice(0, start)) : start;
  const { parts } = cutParts(scan, new Set(counting), { dash, end: start, tightFrom });
  return dash === 'tight' ? joinedArtist(scan, parts, { isScene: true }) : parts;
}

/** `Artist_-_Title-WEB-2019-GRP`: behind the dash that stands apart, the others part title and tail. */
function lastSpacedDash(name: string): number {
  return Math.max(name.lastIndexOf('_-_'), name.lastIndexOf('.-.'), name.lastIndexOf('--'), name.lastIndexOf(' - '));
}

/** What counts in a scene release: what stands in its tail, and nothing else. */
export function marksOfTail(
  { marks }: Settled,
  tail: SceneTail,
): { readonly dropped: ReadonlySet<ScanMark>; readonly added: readonly Mark[] } {
  const kept = new Set(tail.marks);
  const dropped = new Set(marks.filter((mark) => !kept.has(mark) && mark.property !== 'site'));
  const counted = new Set(marks);
  const added = tail.marks
    .filter((mark) => !counted.has(mark) && mark.property !== 'form')
    .map(({ property, value, start, end, strength, rule }) => ({ property, value, start, end, strength, rule }));
  return { dropped, added: [...added, ...tail.years] };
}

function kindOfTail({ marks }: SceneTail): ReleaseKind {
  const kinds = marks.map(({ row }) => row?.kind);
  if (kinds.includes('collection')) return 'collection';
  return kinds.includes('track') ? 'track' : 'album';
}
