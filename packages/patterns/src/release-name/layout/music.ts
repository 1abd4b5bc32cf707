import { extensionInfo } from '@mimmo/core';
import type { Mark } from '../mark.js';
import type { ReleaseKind } from '../release-kind.js';
import type { Scan, ScanMark } from '../scan.js';
import type { Settled } from '../settle.js';
import { makerFirst } from './author.js';
import { byline } from './byline.js';
import { groupOf } from './group.js';
import { type Layout, present, type Span, textMark } from './layout.js';
import { cutParts, dashOf, type Part, partOver, textOf } from './parts.js';
import { joinedArtist } from './scene-artist.js';
import { type Work, workOf } from './work.js';

/**
 * Music: `Artist - Album (Year) [FLAC]`, `(2015) Artist - Album`, `Artist-Title-(CAT001)-WEB-2019-GRP`, `01 - Title.mp3`,
 * `Artist/Album/01 - Title.mp3`.
 */
export const musicLayout: Layout = (scan, settled) => {
  const counted = new Set(settled.marks);
  const isScene = SCENE.test(scan.name) || (!/\s/u.test(scan.name) && scan.name.includes('-'));
  const group = isScene || hasDashedTail(scan) ? groupOf(scan, counted) : undefined;
  const parts = partsOf(scan, counted, { isScene, end: group?.start ?? scan.name.length });
  const kind = kindOfMusic(settled, isScene && group !== undefined);
  const work = workOfMusic(scan, parts, kind);
  const isDiscography = settled.marks.some(({ rule }) => rule === 'form/discography');
  return { marks: present([...marksOf(scan, work, { kind, isDiscography }), group]), ...(kind && { kind }) };
};

/** Names that begin as scene releases do, whatever posters append. */
const SCENE = /^\S+-(?:19|20)\d[\dx]-[\p{L}\d_]+/u;

/** `…)-GRP`: names with spaces that end with a dash and a group. */
function hasDashedTail({ name }: Scan): boolean {
  return /[\p{L}\d)]-[\p{L}\d]{2,15}$/u.test(name);
}

interface PartLimits {
  readonly isScene: boolean;
  readonly end: number;
}

function partsOf(scan: Scan, counted: ReadonlySet<ScanMark>, { isScene, end }: PartLimits): readonly Part[] {
  const dash = dashOf(scan);
  const folders = scan.name.includes('/') && scan.marks.at(-1)?.property === 'container';
  const tightFrom = isScene && dash === 'spaced' ? lastSpacedDash(scan) : scan.name.length;
  const { parts } = cutParts(scan, counted, { dash, folders, end, tightFrom });
  return dash === 'tight' ? joinedArtist(scan, parts) : parts;
}

/** `Artist_-_Title-WEB-2019-GRP`: behind the dash that stands apart, the others part title and tail. */
function lastSpacedDash({ name }: Scan): number {
  return Math.max(name.lastIndexOf('_-_'), name.lastIndexOf('.-.'), name.lastIndexOf('--'));
}

/** A recording alone, an album, or several of them. */
function kindOfMusic({ marks }: Settled, isScene: boolean): ReleaseKind | undefined {
  const kinds = new Set(marks.map(({ row }) => row?.kind));
  const isFile = marks.some(
    ({ property, value }) => property === 'container' && extensionInfo(String(value))?.kind === 'audio',
  );
  if (isFile) return 'track';
  for (const kind of ['collection', 'track', 'album'] as const) if (kinds.has(kind)) return kind;
  return isScene || marks.some(({ property }) => property === 'audioCodec' || property === 'bitrate')
    ? 'album'
    : undefined;
}

function workOfMusic(scan: Scan, parts: readonly Part[], kind: ReleaseKind | undefined): Work {
  const options = { counted: kind !== 'album' && kind !== 'collection', series: kind === undefined };
  const folder = parts.findLastIndex(({ join }) => join === 'folder');
  if (folder < 0) {
    const work = splitByline(scan, workOf(scan, titleArea(parts, kind), options), kind);
    return kind === undefined ? makerFirst(scan, work) : work;
  }
  const file = workOf(scan, parts.slice(folder), { counted: true, series: false });
  const last = file.rest.at(-1);
  const title = last ? workOf(scan, [last], { counted: true, series: false }).title : file.title;
  const maker = file.maker ?? folderMaker(scan, parts.slice(0, folder));
  return { ...(maker && { maker }), ...(title && { title }), rest: [] };
}

/** What stands before the first mark behind a title; a track's file goes on. */
function titleArea(parts: readonly Part[], kind: ReleaseKind | undefined): readonly Part[] {
  if (kind === 'track') return parts;
  const end = parts.findIndex(({ join }, index) => index >= 2 && join === 'mark');
  return end < 0 ? parts : parts.slice(0, end);
}

/** `Title by Artist` in one part. */
function splitByline(scan: Scan, work: Work, kind: ReleaseKind | undefined): Work {
  if (work.maker || !work.title || kind === undefined) return work;
  const split = byline(scan, work.title);
  return split ? { ...work, maker: partOver(scan, split.maker), title: split.title } : work;
}

/** The folder of the artist: the one above the album's, or the first part of the only one. */
function folderMaker(scan: Scan, parts: readonly Part[]): Part | undefined {
  const start = parts.findLastIndex(({ join }) => join === 'folder');
  const album = parts.slice(Math.max(start, 0));
  if (start < 0) return album[0];
  const above = parts.slice(0, start);
  const artist = above.slice(
    Math.max(
      above.findLastIndex(({ join }) => join === 'folder'),
      0,
    ),
  );
  return workOf(scan, artist, { counted: false, series: false }).maker ?? artist[0];
}

interface MusicFacts {
  readonly kind: ReleaseKind | undefined;
  readonly isDiscography: boolean;
}

function marksOf(
  scan: Scan,
  { maker, title }: Work,
  { kind, isDiscography }: MusicFacts,
): readonly (Mark | undefined)[] {
  if (isDiscography && !maker) return [title && textMark(scan, 'artist', title)];
  return [maker && textMark(scan, 'artist', maker), title && textMark(scan, 'title', titleSpan(scan, title, kind))];
}

/** `Title feat. Somebody`. */
const FEATURED = /[\s_.]+\(?(?:feat|ft|featuring)(?:[._\s]|$)/iu;
const NO_TITLE_BRACKET = /^[([]?(?:feat|ft|featuring|with|prod|from|bonus|disc|cd)(?![\p{L}])/iu;

/** Rules of the words that say what a release is, behind its title: `Title PROMO single`. */
const FORM_BEHIND: ReadonlySet<string> = new Set(['form/single', 'form/music-source', 'form/album-tail']);

/** A title without its guests and the words of its form; a track's with the bracket that says which version it is. */
function titleSpan(scan: Scan, title: Span & { readonly bracket?: Span }, kind: ReleaseKind | undefined): Span {
  const { bracket } = title;
  const part = partOver(scan, title);
  let { last } = part;
  while (last - 1 > part.first && FORM_BEHIND.has(scan.marks[scan.covers[last - 1] ?? -1]?.rule ?? '')) last--;
  if (last < part.last) return { start: title.start, end: scan.tokens[last - 1]?.end ?? title.end };
  const featured = FEATURED.exec(textOf(scan, title));
  if (featured && featured.index > 0) return { start: title.start, end: title.start + featured.index };
  if (kind !== 'track' || !bracket || NO_TITLE_BRACKET.test(textOf(scan, bracket))) return title;
  return { start: title.start, end: bracket.end };
}
