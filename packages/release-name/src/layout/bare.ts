import type { Mark } from '../mark.js';
import type { Scan } from '../scan/scan.js';
import { UNSPACED_LETTER } from '../words/script.js';
import { bareNumberOf } from './episode-number/bare-number.js';
import { sceneGroupOf } from './group/scene-group.js';
import type { Layout } from './layout.js';
import { present, textMark } from './layout.js';
import { recordingSpan } from './music/recording.js';
import { joinedArtist } from './music/scene-artist.js';
import { makerFirst } from './parts/author.js';
import { byline } from './parts/byline.js';
import { cutParts, dashOf, type Part, partOver, textOf, titleArea } from './parts/parts.js';
import { type Work, workOf } from './parts/work.js';
import { isSurnameFirst, likeness, personMark } from './person/person.js';
import { isDatedIssue, magazineLayout } from './reading/magazine.js';
import { videoLayout } from './video/video.js';

/**
 * Names without telling marks: `Artist - Title` has its maker in front, `Author - Series 02 - Title` its title after the
 * number; anything else is all title.
 */
export const bareLayout: Layout = (scan, settled) => {
  const { marks: kept, counted } = settled;
  if (COMPOUND.test(scan.name))
    return { kept, kind: undefined, marks: present([textMark(scan, 'title', { start: 0, end: scan.name.length })]) };
  const dash = dashOf(scan);
  if (UNSPACED_LETTER.test(scan.name) && (dash === 'tight' || counted.size > 0)) return videoLayout(scan, settled);
  if (isDatedIssue(scan)) return magazineLayout(scan, settled);
  const scene = sceneGroup(scan);
  if (scene)
    return { kept, kind: undefined, marks: present([textMark(scan, 'title', { start: 0, end: scene.start }), scene]) };
  const area = titleArea(scan, cutParts(scan, counted, { dash, folders: true }));
  const parts = dash === 'tight' ? joinedArtist(scan, area, { isScene: false }) : area;
  // A number set apart by dashes is an episode's: `Show - 13`, `Show - 01 - Title`; among more parts it counts a book series.
  const isNumbered = parts.length <= 3 && dash === 'spaced' && bareNumberOf(scan, counted, false) !== undefined;
  if (isNumbered && !/^\d/u.test(scan.name) && !isBookSeries(scan, parts)) return videoLayout(scan, settled);
  const isSeries = parts[1]?.join === 'bracket';
  const work = withByline(scan, makerFirst(scan, workOf(scan, parts, { counted: false, series: true })));
  if (!work.title || (!work.maker && work.title.start === parts[0]?.start)) return videoLayout(scan, settled);
  const found = [
    isSeries ? undefined : makerMark(scan, work),
    textMark(scan, 'title', recordingSpan(scan, work.title)),
  ];
  return { kept, kind: undefined, marks: present(found) };
};

/** `Lantern-Man`: two words that a dash joins, and nothing else, are one; `Some_Artist-Some_Title` has more. */
const COMPOUND = /^\p{Lu}?[\p{Ll}\p{Lo}]+-\p{Lu}?[\p{Ll}\p{Lo}]+$/u;

/**
 * `Some.Words.Of.Title-GROUP`: one word after a dash, written as groups write theirs, and words that signs join before it.
 * No two of its repetitions can share a stretch, so that it takes time that grows with the length of the name alone.
 */
const SCENE = /^(?:[\p{L}\d.'_!&+()-]*-)?[\p{L}\d'!&+()]*[._][\p{L}\d.'_!&+()]*-[\p{L}\d]{2,16}$/u;
/** `DELiGHT`, `RAZOR`, `6581`, not `Carrie`. */
const GROUP_LIKE = /^(?!\p{Lu}?\p{Ll}+$)/u;

function sceneGroup({ name, marks }: Scan): Mark | undefined {
  if (!SCENE.test(name) || marks.at(-1)?.property === 'container') return undefined;
  const group = sceneGroupOf(name);
  return group && GROUP_LIKE.test(String(group.value)) ? group : undefined;
}

function makerMark(scan: Scan, { maker }: Work): Mark | undefined {
  if (!maker) return undefined;
  return isSurnameFirst(scan, maker) ? personMark(scan, 'author', maker) : textMark(scan, 'artist', maker);
}

/** `Title by Given Family`: a known name after `by`. */
function withByline(scan: Scan, work: Work): Work {
  if (work.maker || !work.title) return work;
  const split = byline(scan, work.title);
  const maker = split && partOver(scan, split.maker);
  return maker && likeness(scan, maker.first, maker.last) === 2 ? { ...work, maker, title: split.title } : work;
}

/** `Series 02 - Title`, `Author - Series 02 - Title`, `A.B. Author - 02 - Title`: a number that counts the books of a series. */
function isBookSeries(scan: Scan, parts: readonly Part[]): boolean {
  const [head, second] = parts;
  if (!head || !second) return false;
  if (likeness(scan, head.first, head.last) === 2 || isSurnameFirst(scan, head)) return true;
  const numbered = parts.length === 2 ? head : parts[parts.length - 2];
  return numbered !== undefined && /\p{L}[\s_]\d\d$/u.test(textOf(scan, numbered));
}
