import type { FileKind } from '@mimmo/core';
import { baseOf, depthOf, folderOf, stemOf } from '../path.js';
import { hasCameraName } from '../roles/camera-name.js';
import { NOTE_NAMES } from '../roles/role-table.js';
import type { RoledFile } from '../roles/roled-file.js';
import { isCounting } from '../works/part-name.js';
import { isVolumeName } from '../works/volume-name.js';
import { type Company, hasBookAboveCode, isAside } from './company.js';
import { type DumpStyle, dumpStyleOf, isFlagged } from './dump-name.js';
import {
  MANIFESTS,
  PROGRAM_DATA_FOLDERS,
  PROGRAM_ENDINGS,
  STRUCTURES,
  type StructureId,
  SYSTEM_FOLDERS,
} from './structure-table.js';

/** What structures are told from. */
export interface Given {
  /** The release's name: a list of what lies in `bin` need not name the folder. */
  readonly name: string;
  readonly files: readonly RoledFile[];
  readonly company: Company;
  /** Lower-case ending of the archive that holds the files. */
  readonly container: string | undefined;
}

/** When files lie as a structure has it. */
const IS_SO: Readonly<Record<StructureId, (given: Given) => boolean>> = {
  'structure/notes': areNotes,
  'structure/subtitles': areSubtitles,
  'structure/epub': isEpub,
  'structure/comic-info': hasComicInfo,
  'structure/pages': arePages,
  'structure/chapters': areChapters,
  'structure/photographs': arePhotographs,
  'structure/rom-chips': areChips,
  'structure/dump-by-maker': (given) => areDumps(given, 'maker'),
  'structure/dump-by-market': (given) => areDumps(given, 'market'),
  'structure/source-tree': isSourceTree,
  'structure/system-tree': isSystemTree,
  'structure/program': isProgram,
};

/** The structure that the files of a release have; `undefined` where their endings say more. Linear in their number. */
export function structureOf(given: Given): StructureId | undefined {
  return given.files.length === 0 ? undefined : STRUCTURES.find(({ id }) => IS_SO[id](given))?.id;
}

function areNotes({ files, company }: Given): boolean {
  return (
    company.count === 0 &&
    files.every(({ kind, path }) => kind === 'text' && NOTE_NAMES.has(stemOf(baseOf(path)).toLowerCase()))
  );
}

/** A pair of `.idx` and `.sub` is one. */
function areSubtitles({ files, company }: Given): boolean {
  if (company.count > 0) return false;
  const stems = new Set<string>();
  for (const { kind, path } of files) if (kind === 'subtitle') stems.add(stemOf(path));
  return stems.size > 1;
}

/** The file of an EPUB that says where its contents begin. */
const EPUB_CONTAINER = 'META-INF/container.xml';

function isEpub({ files }: Given): boolean {
  const roots = new Set<string>();
  for (const { path } of files)
    if (path === EPUB_CONTAINER || path.endsWith(`/${EPUB_CONTAINER}`)) roots.add(folderOf(folderOf(path)));
  if (roots.size === 0) return false;
  return files.some(
    ({ path, ending }) => ending === 'opf' || (baseOf(path) === 'mimetype' && roots.has(folderOf(path))),
  );
}

function hasComicInfo({ files, company }: Given): boolean {
  return company.of('image').count > 0 && files.some(({ path }) => baseOf(path).toLowerCase() === 'comicinfo.xml');
}

const FEWEST_PAGES = 8;

function arePages(given: Given): boolean {
  const images = imagesOf(given);
  return given.container !== undefined && images.length >= FEWEST_PAGES && runOn(images);
}

/** Outside of an archive, pictures are pages where their folders say so; folders of covers and the like aside. */
function areChapters(given: Given): boolean {
  const images = imagesOf(given).filter(({ role }) => role === 'main');
  const folders = new Set(images.map(({ path }) => folderOf(path)));
  if (folders.size < 2 || images.length < FEWEST_PAGES * folders.size || !runOn(images)) return false;
  const named = [...folders].filter((folder) => isVolumeName(baseOf(folder)) || isCounting(baseOf(folder)));
  return named.length >= 0.8 * folders.size && named.some((folder) => isVolumeName(baseOf(folder)));
}

/** The pictures of a release that holds little else, and that no camera named; else none. */
function imagesOf({ files, company }: Given): readonly RoledFile[] {
  const images = files.filter(({ kind, role }) => kind === 'image' && role !== 'junk');
  if (images.length < 0.95 * company.count) return NO_FILES;
  return images.filter(({ path }) => hasCameraName(path)).length * 2 > images.length ? NO_FILES : images;
}

const NO_FILES: readonly RoledFile[] = [];

/** Numbers of pages run on: few are left out, and no two files have the same in one folder. */
function runOn(images: readonly RoledFile[]): boolean {
  const numbered = new Set<string>();
  const highest = new Map<string, number>();
  for (const { path } of images) {
    const number = /(\d{1,4})\D{0,3}$/u.exec(stemOf(baseOf(path)).slice(-24))?.[1];
    if (number === undefined) continue;
    const folder = folderOf(path);
    numbered.add(`${folder}/${Number(number)}`);
    highest.set(folder, Math.max(highest.get(folder) ?? 0, Number(number)));
  }
  const pages = [...highest.values()].reduce((sum, last) => sum + last + 1, 0);
  return numbered.size >= 0.8 * images.length && numbered.size >= 0.5 * pages;
}

const MEDIA: readonly FileKind[] = ['audio', 'video', 'book'];

/** So many photographs, so much heavier than the songs beside them, do not come along with music. */
const FEWEST_OF_ALBUM = 20;
const SONG_SHARE = 4;

/** Pictures that a camera named; clips of the same camera go with them, others where they are outweighed. */
function arePhotographs({ files, company }: Given): boolean {
  const images = company.of('image');
  if (images.count < 2 || company.of('book').count > 0) return false;
  const named = files.filter(({ kind, path }) => kind === 'image' && hasCameraName(path));
  const hasFewSongs = named.length >= FEWEST_OF_ALBUM && images.weight > SONG_SHARE * company.of('audio').weight;
  if (company.of('audio').count > 0 && !hasFewSongs) return false;
  if (named.length * 2 < images.count) return false;
  const clips = files.filter(({ kind, role }) => kind === 'video' && role === 'main');
  const stems = new Set(named.map(({ path }) => stemOf(path).toLowerCase()));
  const areOwn = clips.every(({ path }) => hasCameraName(path) || stems.has(stemOf(path).toLowerCase()));
  return areOwn ? clips.length <= images.count : images.weight > company.of('video').weight;
}

/** Chips hold powers of two. */
function areChips({ files, company }: Given): boolean {
  if (company.count < 2 || MEDIA.some((kind) => company.of(kind).count > 0)) return false;
  const counted = files.filter(({ role, size }) => !isAside(role) && size > 0);
  const chips = counted.filter(
    ({ size, kind }) => size >= 32 && isPowerOfTwo(size) && kind !== 'image' && kind !== 'code',
  );
  return chips.length >= 2 && chips.length >= 0.7 * counted.length;
}

/** What is hidden in files that are called as dumps of programs are: most of them, of what counts. */
function areDumps({ name, files, company }: Given, style: DumpStyle): boolean {
  if (company.count === 0 || MEDIA.some((kind) => company.of(kind).count > 0)) return false;
  const counted = files.filter(({ role }) => !isAside(role));
  const dumps = counted.filter(
    (file) =>
      isHidden(file) &&
      (dumpStyleOf(baseOf(file.path)) ?? (counted.length === 1 ? dumpStyleOf(name) : undefined)) === style,
  );
  if (dumps.length < 0.8 * counted.length) return false;
  return style === 'maker' || !dumps.every(mayBeFilm);
}

/** A market alone, of an archive or an image of a disc: films for consoles are named so, too. */
function mayBeFilm({ path, kind, ending }: RoledFile): boolean {
  return (kind === 'archive' || ending === 'iso') && !isFlagged(baseOf(path));
}

function isHidden({ kind, isAmbiguous }: RoledFile): boolean {
  return isAmbiguous || kind === undefined || kind === 'archive' || kind === 'disc-image';
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size));
}

/** Films of a course are large; those that programs are tested with are not. */
const MOST_MEDIA_BYTES = 200_000_000;

function isSourceTree({ files, company }: Given): boolean {
  const { count } = company.of('code');
  if (count === 0) return false;
  const media = MEDIA.reduce((sum, kind) => sum + company.of(kind).count, 0);
  const isBuilt = files.some(({ path }) => depthOf(path) <= 1 && MANIFESTS.has(baseOf(path).toLowerCase()));
  if (company.of('video').weight + company.of('audio').weight > MOST_MEDIA_BYTES && media > 0) return false;
  if (!isBuilt && company.of('data').weight > company.of('code').weight) return false;
  if (hasBookAboveCode(files)) return false;
  return isBuilt ? count >= media : count > 1 && count > 2 * media && count >= 0.3 * company.count;
}

function isSystemTree({ name, files, company }: Given): boolean {
  const media = MEDIA.reduce((sum, kind) => sum + company.of(kind).count, 0) + company.of('image').count;
  if (company.count < 3 || media * 4 > company.count) return false;
  if (SYSTEM_FOLDERS.has(name.toLowerCase())) return true;
  const known = new Map<string, boolean>();
  let inside = 0;
  for (const { path } of files) {
    const folder = folderOf(path);
    const isSystem = known.get(folder) ?? folder.split('/').some(isSystemFolder);
    known.set(folder, isSystem);
    if (isSystem) inside++;
  }
  return inside * 2 > files.length;
}

/** `bin`, or an application of macOS, which is a folder: `Player.app`. */
function isSystemFolder(name: string): boolean {
  const lower = name.toLowerCase();
  return SYSTEM_FOLDERS.has(lower) || lower.endsWith('.app');
}

/** A program is what its release is about unless films, music or books outweigh it, or lie above it. */
function isProgram({ files, company }: Given): boolean {
  const isOne = ({ role, ending }: RoledFile): boolean =>
    PROGRAM_ENDINGS.has(ending) && (role === 'main' || role === 'installer');
  if (!files.some(isOne)) return false;
  // Where programs are all there is, their extension says so.
  if (files.every(({ kind, role }) => kind === 'software' || isAside(role))) return false;
  const media = MEDIA.map((kind) => company.of(kind));
  const mediaCount = media.reduce((sum, { count }) => sum + count, 0);
  if (mediaCount === 0) return true;
  const mediaWeight = media.reduce((sum, { weight }) => sum + weight, 0);
  const own = (['software', 'archive', 'disc-image', 'data', 'unknown'] as const).reduce(
    (sum, kind) => sum + company.of(kind).weight,
    0,
  );
  const isAbove = company.of('software').depth < Math.min(...media.map(({ depth }) => depth));
  if (isAbove && files.every((file) => !isOfMedia(file) || isProgramData(file))) return true;
  return own >= (isAbove ? 0.25 : 1) * mediaWeight;
}

function isOfMedia({ kind, role }: RoledFile): boolean {
  return kind !== undefined && MEDIA.includes(kind) && !isAside(role);
}

/** Whether a file lies where programs keep their sounds and films: deep, in folders that are called so. */
function isProgramData({ path }: RoledFile): boolean {
  const folders = folderOf(path).split('/');
  return folders.length > 1 && folders.some((folder) => PROGRAM_DATA_FOLDERS.has(folder.toLowerCase()));
}
