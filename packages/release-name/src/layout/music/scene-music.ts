import { anyOf, wordsIn } from '../../lexicon/word-lists.js';
import type { Mark } from '../../mark.js';
import type { ReleaseKind } from '../../release-kind.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { countedOf, isCounted } from '../../settle/counted.js';
import type { Settled } from '../../settle/settle.js';
import { hasTrait } from '../../trait.js';
import { lazy } from '../../words/lazy.js';
import { type Laid, present, textMark } from '../layout.js';
import { cutParts, dashOf, type Part } from '../parts/parts.js';
import { workOf } from '../parts/work.js';
import { titleSpan } from './music-title.js';
import { joinedArtist } from './scene-artist.js';
import type { SceneTail } from './scene-tail.js';

/** Scene music: `Artist-Title-(CAT001)-WEB-2019-GRP`, `Artist_-_Title_(Edition)-SINGLE-WEB-2019-GRP`. */
export function sceneMusic(scan: Scan, settled: Settled, tail: SceneTail): Laid {
  const isDiscography = scan.marks.some((mark) => mark.end <= tail.start && hasTrait(mark, 'gathersWorks'));
  const work = workOf(scan, sceneParts(scan, tail, isDiscography ? settled.marks : []), {
    counted: false,
    series: false,
  });
  const { maker, title } = work;
  const { kept, added } = marksOfTail(scan, settled, tail);
  const made = isDiscography
    ? [textMark(scan, 'artist', maker ?? title ?? tail.group)]
    : [
        maker && textMark(scan, 'artist', maker),
        title && textMark(scan, 'title', titleSpan(scan, title, { isScene: true })),
      ];
  return {
    marks: [...present(made), ...added, tail.group],
    kept,
    kind: isDiscography ? 'collection' : kindOfTail(tail),
  };
}

/** The parts in front of the tail of a scene release; only dashes part them. */
export function sceneParts(scan: Scan, { start, marks }: SceneTail, counting: readonly ScanMark[]): readonly Part[] {
  const counted = countedOf(scan, counting);
  const dash = dashOf(scan, start);
  const isSpoken = marks.some(({ kind }) => kind === 'audiobook');
  if (dash === 'spaced' && isTightFirst(scan.name.slice(0, start), isSpoken)) {
    const [artist, ...title] = cutParts(scan, counted, { dash: 'tight', end: start }).parts;
    return [artist, joinedTitle(scan, title)].filter((part) => part !== undefined);
  }
  const tightFrom = dash === 'spaced' ? lastSpacedDash(scan.name.slice(0, start)) : start;
  const { parts } = cutParts(scan, counted, { dash, end: start, tightFrom });
  return dash === 'tight' ? joinedArtist(scan, withBracketed(parts), { isScene: true }) : parts;
}

/**
 * `Some_Artist-Some_Title_-_Subtitle`, `Some_Artist-Title_-_EP`: where words stand on both sides of a dash without spaces, it parts
 * artist and title, and the one with spaces belongs to the title. `Jay-Z_-_Title`, `Anna-Maria_Winter_-_Title`, `One_and_Re-Do_-_Title`
 * and authors (`Anna_Winter-Kramer_-_Title`) have theirs in a word.
 */
function isTightFirst(name: string, isSpoken: boolean): boolean {
  const [head = ''] = name.split('_-_', 1);
  const [artist = '', title, ...more] = head.split('-');
  if (title === undefined || more.length > 0) return false;
  if (/^va$/iu.test(artist)) return true;
  const [before, after] = [artist, title].map((text) => text.split('_'));
  if (!before || !after || before.length < 2) return false;
  if (after.length > 1) return true;
  return !isSpoken && !CONNECTED().test(artist) && (before.at(-1) ?? '').length > 2 && title.length > 2;
}

/** Artists that several share. */
const CONNECTED = lazy(
  () => new RegExp(`_${anyOf(['vs', 'x', ...wordsIn('and', 'aka', 'featuring', 'guests')])}_`, 'iu'),
);

/** The parts of a title as one, up to a dash without spaces. */
function joinedTitle({ name }: Scan, [first, ...rest]: readonly Part[]): Part | undefined {
  if (!first) return undefined;
  let title = first;
  for (const part of rest) {
    if (!name.slice(title.end, part.start).includes('_-_')) break;
    title = { ...title, last: part.last, end: part.end };
  }
  return title;
}

/** `Some_One_(CA)_and_Others-Title`: what follows a bracket in front of the first dash is the artist's name as well. */
function withBracketed([first, second, ...rest]: readonly Part[]): readonly Part[] {
  const parts = [first, second, ...rest].filter((part) => part !== undefined);
  if (!first || second?.join !== 'bracket' || rest[0]?.join !== 'dash') return parts;
  return [{ ...first, last: second.last, end: second.end }, ...rest];
}

/** `Artist_-_Title-WEB-2019-GRP`: after the dash that stands apart, the others part title and tail. */
function lastSpacedDash(name: string): number {
  return Math.max(name.lastIndexOf('_-_'), name.lastIndexOf('.-.'), name.lastIndexOf('--'), name.lastIndexOf(' - '));
}

/** What counts in a scene release: what stands in its tail, and nothing else. */
export function marksOfTail(
  scan: Scan,
  { marks, counted }: Settled,
  tail: SceneTail,
): { readonly kept: readonly ScanMark[]; readonly added: readonly Mark[] } {
  const inTail = countedOf(scan, tail.marks);
  const kept = marks.filter((mark) => isCounted(inTail, mark) || mark.property === 'site');
  const added = tail.marks
    .filter((mark) => !isCounted(counted, mark) && mark.property !== 'form')
    .map(({ property, value, start, end, strength, rule }) => ({ property, value, start, end, strength, rule }));
  return { kept, added: [...added, ...tail.years] };
}

function kindOfTail({ marks }: SceneTail): ReleaseKind {
  const kinds = marks.map(({ kind }) => kind);
  if (kinds.includes('collection')) return 'collection';
  return kinds.includes('track') ? 'track' : 'album';
}
