import { extensionInfo } from '@mimmo/core';
import { baseOf, folderOf, stemOf } from '../path.js';
import type { RoledFile } from '../roles/roled-file.js';
import { type DiscName, discNameOf } from './disc-name.js';
import { isCounting, namesCut } from './part-name.js';

/** A recording, with the disc that its folders name. */
export interface Recording {
  readonly file: RoledFile;
  readonly disc?: number;
}

/** Recordings that belong together: an album with all its discs, or an audiobook. */
export interface Album {
  /** Name of the folder that holds it, or of its only file; empty where it lies at the top of the release. */
  readonly name: string;
  /** Folders above that one, joined by `/`; empty where there are none. */
  readonly folder: string;
  readonly recordings: readonly Recording[];
  /** A recording that is whole by itself, beside others of its folder that are, too. */
  readonly isWhole?: true;
}

/** Whether a file is a recording that holds a whole book, by its ending. */
export function holdsBook(ending: string): boolean {
  return extensionInfo(ending)?.spoken === true;
}

/**
 * Groups recordings into albums: those of one folder belong together, and so do folders that only count (`CD1`, `[Disc One]`,
 * `Side A`, `Album CD2`, `Part 3`). Recordings with a cue sheet of their own, and books in one file each, are albums by themselves, as are recordings of many
 * hours.
 *
 * @param files all files of a release; of them the main recordings are grouped, or extras where there is nothing else
 */
export function albumsOf(files: readonly RoledFile[]): readonly Album[] {
  const own = files.filter(({ kind }) => kind === 'audio');
  const mains = own.filter(({ role }) => role === 'main');
  const recordings = mains.length > 0 ? mains : own.filter(({ role }) => role === 'extra');
  const places = new Map<string, Place>();
  const groups = new Map<string, { name: string; folder: string; recordings: Recording[] }>();
  for (const file of recordings) {
    const place = placeOf(folderOf(file.path), places);
    const key = `${place.folder}/${place.name}`.toLowerCase();
    const group = groups.get(key) ?? { name: place.name, folder: place.folder, recordings: [] };
    group.recordings.push(place.disc === undefined ? { file } : { file, disc: place.disc });
    groups.set(key, group);
  }
  const sheets = new Set(files.filter(({ ending }) => ending === 'cue').map(({ path }) => stemOf(path).toLowerCase()));
  return [...groups.values()].flatMap((group) => apart(group, sheets));
}

/** Where an album lies, and which of its discs a folder is. */
interface Place extends Pick<Album, 'name' | 'folder'> {
  readonly disc?: number;
}

/** The album that a folder belongs to; folders that only count belong to the one above. */
function placeOf(folder: string, known: Map<string, Place>): Place {
  const found = known.get(folder);
  if (found) return found;
  const place = readPlace(folder, known);
  known.set(folder, place);
  return place;
}

function readPlace(folder: string, known: Map<string, Place>): Place {
  if (folder === '') return { name: '', folder: '' };
  const above = folderOf(folder);
  const name = folder.slice(above === '' ? 0 : above.length + 1);
  const disc = discNameOf(name);
  if (disc?.album === '') return { ...placeOf(above, known), disc: disc.disc };
  if (isCounting(name)) return placeOf(above, known);
  return disc ? { name: disc.album, folder: above, disc: disc.disc } : { name, folder: above };
}

/** Splits what lies in one folder where each file is a whole by itself. */
function apart(album: Album, sheets: ReadonlySet<string>): readonly Album[] {
  const { recordings, folder, name } = album;
  if (recordings.length < 2) return [album];
  const areBooks = recordings.every(
    ({ file, disc }) => holdsBook(file.ending) || (disc === undefined && isHours(file)),
  );
  const haveSheets = recordings.every(({ file }) => sheets.has(stemOf(file.path).toLowerCase()));
  if (!areBooks && !haveSheets) return [album];
  const stems = recordings.map(({ file }) => wholeName(stemOf(file.path)));
  if (new Set(stems.map(({ album: own }) => own.toLowerCase())).size < 2) return [album];
  if (stems.filter(({ isPart }) => isPart).length * 2 > stems.length) return [album];
  const within = folder === '' ? name : `${folder}/${name}`;
  return recordings.map((recording) => ({
    name: baseOf(stemOf(recording.file.path)),
    folder: within,
    recordings: [recording],
    isWhole: true,
  }));
}

/** So many bytes of a compressed recording are hours of it: a whole book or set, unless it is of a disc. */
const HOURS_BYTES = 150_000_000;
const COMPRESSED: ReadonlySet<string> = new Set(['mp3', 'm4a', 'ogg', 'opus', 'aac', 'wma']);

function isHours({ ending, size }: RoledFile): boolean {
  return size >= HOURS_BYTES && COMPRESSED.has(ending);
}

/** A file's name without the numbers that tell parts of one work apart, and whether it says that it is a part. */
function wholeName(stem: string): Pick<DiscName, 'album'> & { readonly isPart: boolean } {
  const base = baseOf(stem);
  const disc = discNameOf(base);
  const named = disc ? disc.album || disc.title : base;
  return { album: named.replace(/\d+/gu, '').trim(), isPart: namesCut(base) };
}
