import { toReleaseName } from '../fields/fields.js';
import { LANGUAGES } from '../languages/index.js';
import { anyOf } from '../lexicon/word-lists.js';
import { type Mark, type Property, rereadAs } from '../mark.js';
import type { ReleaseName } from '../release-name.js';
import { artistIn } from './artist-folder.js';
import { isTelling } from './is-telling.js';
import type { PathPart } from './path-parts.js';

/** A part of a path with its text. */
export interface NamedPart extends PathPart {
  readonly text: string;
}

/** What a recording takes from the folder of its album, where its own name does not say it. */
const OF_ALBUM: ReadonlySet<Property> = new Set([
  'artist',
  'year',
  'date',
  'videoSource',
  'audioCodec',
  'bitrate',
  'bitDepth',
  'group',
  'edition',
  'catalogueNumber',
]);
/** A folder that holds a disc of an album: `CD1`, `Disc 2 - Live`, `[CD 3]`. */
const DISC = new RegExp(
  `^\\P{L}*(?:cd|dvd|lp|vinyl|${anyOf(LANGUAGES.flatMap(({ disc }) => [...disc.before, ...disc.short]))})[ ._-]*(?<disc>\\d{1,2})(?!\\d)`,
  'iu',
);
/** `1-05 - Song`: the disc, and the track on it. */
const DISC_AND_TRACK = /^(?<disc>\d{1,2})[-.](?<track>\d{2,3})(?=\D)/u;

/**
 * Reads the path of a recording: its own name, and from the folders above it the album and who made it, as players lay music out
 * (`Artist/1997 - Album/CD1/03 - Song.flac`). A single folder is an album where the file has a number in it, and else tells nothing.
 *
 * @param parts - of the path, shelves left out, the file last
 * @param readPart - reads one of them, with marks in their places in the whole name
 */
export function readMusicPath(
  name: string,
  parts: readonly NamedPart[],
  readPart: (part: PathPart) => ReleaseName,
): ReleaseName {
  const file = parts.at(-1);
  if (!file) return readPart({ start: 0, end: name.length });
  const own = withDisc(file, readPart(file));
  const folders = parts.slice(0, -1);
  const disc = folders.at(-1);
  const discMark = disc && discIn(disc);
  if (discMark) folders.pop();
  const album = folders.pop();
  const above = album && readPart(album);
  if (!above || !isTelling(above)) return completed(name, own, discMark ? [discMark] : []);
  if (folders.length === 0 && own.track === undefined && above.artist === undefined) return own;
  const artist = folders.pop();
  return completed(name, own, [
    ...(discMark ? [discMark] : []),
    ...above.marks.flatMap((mark) => ofAlbum(mark)),
    ...(artist && above.artist === undefined ? ofArtist(artist, readPart) : []),
  ]);
}

function ofAlbum(mark: Mark): readonly Mark[] {
  if (mark.property === 'title') return [rereadAs('album', mark, 'path/album')];
  return OF_ALBUM.has(mark.property) ? [mark] : [];
}

/** Who the folder above an album is called after. */
function ofArtist({ text, start, end }: NamedPart, readPart: (part: PathPart) => ReleaseName): readonly Mark[] {
  const artist = artistIn(text, { ...readPart({ start, end }), name: text });
  if (artist === undefined) return [];
  return [{ property: 'artist', value: artist, start, end, strength: 'context', rule: 'path/artist' }];
}

function discIn({ text, start }: NamedPart): Mark | undefined {
  const found = DISC.exec(text);
  const disc = found?.groups?.disc;
  if (disc === undefined) return undefined;
  return numberMark('disc', disc, { start, end: start + (found?.[0].length ?? 0) });
}

/** A file's reading with its disc and track where its name begins with both. */
function withDisc({ text, start }: NamedPart, own: ReleaseName): ReleaseName {
  const { disc, track } = DISC_AND_TRACK.exec(text)?.groups ?? {};
  if (disc === undefined || track === undefined) return own;
  const end = start + disc.length + 1 + track.length;
  const kept = own.marks.filter((mark) => mark.start >= end);
  const marks = [
    numberMark('disc', disc, { start, end: start + disc.length }),
    numberMark('track', track, { start: end - track.length, end }),
  ];
  return toReleaseName(own.name, [...marks, ...kept], 'track');
}

function numberMark(property: 'disc' | 'track', digits: string, place: PathPart): Mark {
  return { property, value: String(Number(digits)), ...place, strength: 'context', rule: `path/${property}` };
}

/** A reading with marks of folders for what it lacks. */
function completed(name: string, own: ReleaseName, folders: readonly Mark[]): ReleaseName {
  const said = new Set(own.marks.map(({ property }) => property));
  const taken = folders.filter(({ property }) => !said.has(property));
  if (taken.length === 0) return own;
  const marks = [...taken, ...own.marks].sort((left, right) => left.start - right.start);
  return toReleaseName(name, marks, own.kind ?? 'track');
}
