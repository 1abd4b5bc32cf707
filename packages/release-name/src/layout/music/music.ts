import { extensionInfo } from '@mimmo/core';
import { wordsIn } from '../../lexicon/word-lists.js';
import { type Mark, plainMark } from '../../mark.js';
import type { ReleaseKind } from '../../release-kind.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { type Counted, countedOf } from '../../settle/counted.js';
import type { Settled } from '../../settle/settle.js';
import { hasTrait } from '../../trait.js';
import { wordSet } from '../../words/word-table.js';
import { groupOf } from '../group/group.js';
import { type Layout, present, type Span, textMark } from '../layout.js';
import { makerFirst } from '../parts/author.js';
import { byline } from '../parts/byline.js';
import { type Cut, cutParts, dashOf, type Part, partOver, textOf, titleArea } from '../parts/parts.js';
import { titleYear } from '../parts/title-year.js';
import { NO_WORK, type Work, workOf } from '../parts/work.js';
import { splitColon } from './colon-artist.js';
import { quotedTitle } from './quoted-title.js';
import { withVersion } from './recording.js';
import { joinedArtist } from './scene-artist.js';
import { sceneMusic } from './scene-music.js';
import { sceneTail } from './scene-tail.js';

/**
 * Music: `Artist - Album (Year) [FLAC]`, `(2015) Artist - Album`, `Artist-Title-(CAT001)-WEB-2019-GRP`, `01 - Title.mp3`,
 * `Artist/Album/01 - Title.mp3`.
 */
export const musicLayout: Layout = (scan, settled) => {
  const tail = sceneTail(scan);
  if (tail) return sceneMusic(scan, settled, tail);
  const alone = titleYear(scan, settled);
  const kept = settled.marks.filter((mark) => mark !== alone && !isTitleWord(scan, mark));
  const leading = leadingYear(scan, settled);
  const counting = leading ? [leading, ...kept] : kept;
  const counted = countedOf(scan, counting);
  const group = DASHED_TAIL.test(scan.name) ? groupOf(scan, counted) : undefined;
  const cut = cutOf(scan, counted, group?.start ?? scan.name.length);
  const kind = kindOfMusic(counting);
  const work = workOfMusic(scan, cut, kind);
  const isDiscography = settled.marks.some((mark) => hasTrait(mark, 'gathersWorks'));
  return {
    marks: present([leading && yearMark(leading), ...marksOf(scan, work, { kind, isDiscography }), group]),
    kept,
    kind,
  };
};

/** `2014 - Artist - Single Steps`: a word that may say what a release is, in the middle of others or after an article. */
function isTitleWord(
  { name, tokens, covers }: Scan,
  { strength, property, first, last, start, end }: ScanMark,
): boolean {
  if (strength !== 'weak' || property !== 'form' || (tokens[first]?.bracket ?? -1) >= 0) return false;
  const before = first > 0 ? tokens[first - 1] : undefined;
  const next = tokens[last];
  if (next && next.bracket < 0 && (covers[last] ?? -1) < 0 && /^[\s_.]$/u.test(name.slice(end, next.start)))
    return true;
  return before !== undefined && isArticle(before) && /^[\s_.]$/u.test(name.slice(before.end, start));
}

/** Words after which a word goes on with the title: `The Single`, `My Demo`. */
const isArticle = wordSet(wordsIn('articles', 'small'));

/** `2002.Artist.-.Title`: a year in front of everything, where no other is. */
function leadingYear(scan: Scan, { marks }: Settled): ScanMark | undefined {
  const [year] = scan.marks;
  if (year?.property !== 'year' || year.first > 0 || marks.some(({ property }) => property === 'year'))
    return undefined;
  const next = scan.tokens[year.last];
  const isApart = next !== undefined && /^[\s._]+$/u.test(scan.name.slice(year.end, next.start));
  return isApart && dashOf(scan) === 'spaced' ? year : undefined;
}

function yearMark(mark: ScanMark): Mark {
  return { ...plainMark(mark), strength: 'context' };
}

/** `…)-GRP`: names that end with a dash and a group. */
const DASHED_TAIL = /[\p{L}\d)]-[\p{L}\d]{2,15}$/u;

function cutOf(scan: Scan, counted: Counted, end: number): Cut {
  const dash = dashOf(scan, end);
  const folders = scan.name.includes('/') && scan.marks.at(-1)?.property === 'container';
  const cut = cutParts(scan, counted, { dash, folders, end });
  if (dash !== 'tight') return cut;
  const count = COUNTED.test(scan.name) ? 1 : 0;
  const [artist, ...titles] = joinedArtist(scan, cut.parts.slice(count), { isScene: false });
  // `09-Artist-Album-Title.wav`
  const named = count > 0 && /\s/u.test(scan.name) ? titles.slice(-1) : titles;
  return { ...cut, parts: [...cut.parts.slice(0, count), ...present([artist]), ...named] };
}

/** `09-Artist`: a number in front that only a dash parts from a name. */
const COUNTED = /^\d{1,3}-\p{L}/u;

/** A recording alone, an album, or several of them. */
function kindOfMusic(marks: readonly ScanMark[]): ReleaseKind | undefined {
  const kinds = new Set(marks.map(({ kind }) => kind));
  const isFile = marks.some(
    ({ property, value }) => property === 'container' && extensionInfo(String(value))?.kind === 'audio',
  );
  if (isFile) return 'track';
  for (const kind of ['collection', 'track', 'album'] as const) if (kinds.has(kind)) return kind;
  return marks.some(({ property }) => property === 'audioCodec' || property === 'bitrate') ? 'album' : undefined;
}

function workOfMusic(scan: Scan, cut: Cut, kind: ReleaseKind | undefined): Work {
  const parts = withoutForm(scan, cut.parts);
  const options = { counted: kind !== 'album' && kind !== 'collection', series: kind === undefined };
  const folder = parts.findLastIndex(({ join }) => join === 'folder');
  const quoted = folder < 0 ? quotedTitle(scan) : undefined;
  if (quoted) return quoted;
  if (folder >= 0) return workOfFile(scan, parts, folder);
  const area = kind === 'track' ? (ofCompilation(scan, parts) ?? parts) : areaOf(scan, { ...cut, parts });
  const work = splitQuoted(scan, splitByline(scan, workOf(scan, area, options), kind));
  return kind === undefined ? makerFirst(scan, work) : splitColon(scan, work);
}

/** `Title - Single`, `Artist - Title - EP`: the last part says what a record is where another stands in front. */
function withoutForm(scan: Scan, parts: readonly Part[]): readonly Part[] {
  const last = parts.at(-1);
  return last && parts.length > 1 && FORM.test(textOf(scan, last).trim()) ? parts.slice(0, -1) : parts;
}

const FORM = /^(?:single|ep)$/iu;

/** `VA - Album - 09 Artist - Title`, `Artist - Album - 09 Artist - Title`: artist and title of a recording follow its number. */
function ofCompilation(scan: Scan, parts: readonly Part[]): readonly Part[] | undefined {
  const [first] = parts;
  const at = parts.findLastIndex((part, index) => index > 1 && TRACK.test(textOf(scan, part).trim()));
  const part = parts[at];
  if (!first || !part) return undefined;
  const number = TRACK.exec(textOf(scan, part))?.[0].length ?? 0;
  const isAlone = number >= textOf(scan, part).trim().length;
  const [artist, title, ...others] = isAlone
    ? parts.slice(at + 1)
    : [partOver(scan, { start: part.start + number, end: part.end }), ...parts.slice(at + 1)];
  if (!artist || !title || others.length > 0) return undefined;
  const [one, two] = [first, artist].map((other) => textOf(scan, other).trim().toLowerCase());
  return one === two || VARIOUS.has(one ?? '') ? [artist, { ...title, join: 'dash' }] : undefined;
}

/** `09`, `09 Artist`, `09. Artist`. */
const TRACK = /^\d{1,3}(?:$|[\s_.]+(?=\p{L}))/u;
/** What stands for the artist of a record of several. */
const VARIOUS: ReadonlySet<string> = new Set(['va', 'v.a', 'v.a.', ...wordsIn('various')]);

/** The parts that may be artist and album; `Artist (2014) Title [MP3]` has them on both sides of the year. */
function areaOf(scan: Scan, cut: Cut): readonly Part[] {
  const area = titleArea(scan, cut);
  const [artist, title, ...others] = cut.parts;
  if (area.length !== 1 || !artist || !title || others.length > 0) return area;
  const isYear = /^\s[([](?:19|20)\d\d[)\]]\s$/u.test(scan.name.slice(artist.end, title.start));
  return isYear ? [artist, { ...title, join: 'dash' }] : area;
}

/** `Artist/Album/01 - Title.mp3`: the file has the title, the artist too or the folders do. */
function workOfFile(scan: Scan, parts: readonly Part[], folder: number): Work {
  const file = workOf(scan, parts.slice(folder), { counted: true, series: false });
  const last = file.rest.at(-1);
  const title = last ? workOf(scan, [last], { counted: true, series: false }).title : file.title;
  const maker = file.maker ?? folderMaker(scan, parts.slice(0, folder));
  return { ...NO_WORK, maker, title };
}

/** `Title by Artist` in one part. */
function splitByline(scan: Scan, work: Work, kind: ReleaseKind | undefined): Work {
  if (work.maker || !work.title || kind === undefined) return work;
  const split = byline(scan, work.title);
  return split ? { ...work, maker: partOver(scan, split.maker), title: split.title } : work;
}

/** `Artist "Title"` in one part. */
function splitQuoted(scan: Scan, work: Work): Work {
  if (work.maker || !work.title) return work;
  const match = /^(?<maker>.{2,80}?)[\s_]["“„«](?<title>[^"”“»]{2,})/u.exec(textOf(scan, work.title));
  const { maker = '', title = '' } = match?.groups ?? {};
  const { start } = work.title;
  if (!match) return work;
  const from = start + match[0].length - title.length;
  return {
    ...work,
    maker: partOver(scan, { start, end: start + maker.length }),
    title: { start: from, end: from + title.length },
  };
}

/** The folder of the artist: the one above the album's, or the first part of the only one. */
function folderMaker(scan: Scan, parts: readonly Part[]): Part | undefined {
  const album = lastFolder(parts);
  if (album === 0) return parts[0];
  const above = parts.slice(0, album);
  const artist = above.slice(lastFolder(above));
  return workOf(scan, artist, { counted: false, series: false }).maker ?? artist[0];
}

/** Index of the part with which the last folder begins. */
function lastFolder(parts: readonly Part[]): number {
  return Math.max(
    parts.findLastIndex(({ join }) => join === 'folder'),
    0,
  );
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
  if (isDiscography) return [textMark(scan, 'artist', maker ?? title ?? NOWHERE)];
  const span = title && withVersion(scan, title, kind);
  return [maker && textMark(scan, 'artist', maker), span && textMark(scan, 'title', span)];
}

const NOWHERE: Span = { start: 0, end: 0 };
