import { EXTENSIONS, extensionOf, plainTitle } from '@mimmo/core';
import { toReleaseName } from '../fields/fields.js';
import { oneNumbering } from '../fields/numbering.js';
import type { Mark, Property } from '../mark.js';
import type { ReleaseName } from '../release-name.js';
import { isTelling } from './is-telling.js';
import { readMusicPath } from './music-path.js';
import { type PathPart, pathParts } from './path-parts.js';

/** How many folders above a file are read. */
const FOLDERS_READ = 4;

/** What a file takes from a folder of the same title, where its own name does not say it. */
const SHARED: ReadonlySet<Property> = new Set([
  'year',
  'season',
  'resolution',
  'videoSource',
  'videoCodec',
  'bitDepth',
  'hdr',
  'audioCodec',
  'audioChannels',
  'language',
  'subtitleLanguage',
  'group',
  'network',
  'edition',
]);

/**
 * Reads a name that is a path. A video's own name counts where it says what it is; from folders of the same title it
 * takes the year, the season and how it was made. A file that does not say it (`Season 1/02 - The Pilot.mkv`, `E02.mkv`) is
 * read with its folders, from the nearest on that tells something. `undefined` for a name that is no path.
 */
export function readPath(given: string, read: (text: string) => ReleaseName): ReleaseName | undefined {
  const name = given.includes('\\') ? given.replaceAll('\\', '/') : given;
  const parts = pathParts(name) ?? [];
  const [first] = parts;
  const file = parts.at(-1);
  if (!first || !file) return undefined;
  const readPart = ({ start, end }: PathPart): ReleaseName => moved(given, read(name.slice(start, end)), start);
  const readFrom = ({ start }: PathPart): ReleaseName => moved(given, read(name.slice(start)), start);
  if (isRecording(name))
    return readMusicPath(
      given,
      parts.map((part) => ({ text: name.slice(part.start, part.end), ...part })),
      readPart,
    );
  if (!isVideoLike(name)) return readFrom(first);
  const own = readPart(file);
  const folders = parts.slice(0, -1).slice(-FOLDERS_READ).reverse();
  const above = folders.map(readPart);
  const isTold = isTelling(own);
  const kin = isTold ? above.find(({ title }) => isSame(title, own.title)) : undefined;
  if (kin || (isTold && saysWhatItIs(own))) return completed(given, own, [kin, ...above.filter(isSeason)]);
  const nearest = above.findIndex(isTelling);
  if (isTold && !isNumbered(own) && !isMarked(above[nearest])) return own;
  return readFrom(folders[nearest] ?? first);
}

/** The reading of a part as one of the whole name. */
function moved(name: string, { marks, ...fields }: ReleaseName, by: number): ReleaseName {
  return { ...fields, name, marks: marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by })) };
}

/** Music: what is read to a listener is called by its author and title, as books are, and read as a whole. */
function isRecording(name: string): boolean {
  const info = EXTENSIONS.get(extensionOf(name));
  return info?.kind === 'audio' && !info.spoken;
}

/** Moving pictures, subtitles, which are called like them, and folders. */
function isVideoLike(name: string): boolean {
  const kind = EXTENSIONS.get(extensionOf(name))?.kind;
  return kind === undefined || kind === 'video' || kind === 'subtitle';
}

function isNumbered({ seasons, episodes }: ReleaseName): boolean {
  return seasons !== undefined || episodes !== undefined;
}

/** Whether a folder is called like a release, by more than a title: its files may be called anything. */
function isMarked(folder: ReleaseName | undefined): boolean {
  return folder?.marks.some(({ property }) => SHARED.has(property)) === true;
}

/** Whether a reading needs no folders: it has a title, and says what it is the title of. */
export function standsAlone(reading: ReleaseName): boolean {
  return isTelling(reading) && saysWhatItIs(reading);
}

/** A year, or a number of an episode after the title; before it, the title may be the episode's. */
function saysWhatItIs({ marks, year }: ReleaseName): boolean {
  if (year !== undefined) return true;
  const title = marks.findIndex(({ property }) => property === 'title');
  return marks.some(({ property }, index) => index > title && (property === 'season' || property === 'episode'));
}

/** A folder that is called by its season alone. */
function isSeason({ seasons, title }: ReleaseName): boolean {
  return seasons?.length === 1 && title === undefined;
}

/** A reading with marks of folders for what it lacks; a season only for an episode. */
function completed(name: string, own: ReleaseName, folders: readonly (ReleaseName | undefined)[]): ReleaseName {
  const said = new Set(own.marks.map(({ property }) => property));
  const isSeries = said.has('episode') || said.has('season');
  if (!said.has('episode')) said.add('season');
  const taken: Mark[] = [];
  for (const folder of folders) {
    const added = folder?.marks.filter(({ property }) => SHARED.has(property) && !said.has(property)) ?? [];
    taken.push(...added);
    for (const { property } of added) said.add(property);
  }
  if (taken.length === 0) return own;
  const marks = [...taken, ...own.marks].sort((left, right) => left.start - right.start);
  const kind = own.kind ?? folders[0]?.kind;
  return toReleaseName(name, oneNumbering(marks), kind ?? (said.has('year') && !isSeries ? 'movie' : undefined));
}

function isSame(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && plainTitle(left) === plainTitle(right ?? '');
}
