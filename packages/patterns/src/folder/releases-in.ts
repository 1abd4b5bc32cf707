import { plainTitle } from '@mimmo/core';
import { isTelling, parseReleaseName, type ReleaseName, type ReleaseParser } from '@mimmo/release-name';
import { isApartAtSight } from './at-sight.js';
import { bondOf, isProgram } from './bond.js';
import { isProgramFolder, isSystemFolder } from './folder-names.js';
import { type FolderTree, filesBelow } from './folder-tree.js';
import { type GroupReason, joined, looseGroups, type ReleaseGroup, wholeGroup } from './group.js';
import { type LooseFiles, looseFiles } from './loose-files.js';
import { limitedReads, RELEASE_MARKS, type Reads, releaseMarks } from './reads.js';
import { sortFolders } from './sort-folders.js';

/** Options of {@link releasesIn}. */
export interface ReleasesInOptions {
  /**
   * Reads names.
   *
   * @default parseReleaseName
   */
  readonly parse?: ReleaseParser;
  /**
   * How many levels of folders are looked through, at most {@link DEEPEST}; a folder below them is one release, whatever it holds.
   *
   * @default DEEPEST
   */
  readonly depth?: number;
  /**
   * How many names may be read; after that, folders are told by fewer of them.
   *
   * @default as many as there are
   */
  readonly mostReads?: number;
}

/** Levels of folders that are looked through: nobody keeps releases deeper, and each level takes a part of the stack. */
export const DEEPEST = 100;

/** The share of titles that must be the same. */
const ONE_TITLE = 0.8;

/**
 * The releases in a folder: itself, where what lies in it belongs together, or else those in each of its folders, and each of its
 * files with its companions. A function of names and sizes alone.
 *
 * @example
 * releasesIn(folderTree('Downloads', files)).map(({ path }) => path); // ['Some.Film.2019.mkv', 'Some Album (1999)', …]
 */
export function releasesIn(tree: FolderTree, options: ReleasesInOptions = {}): readonly ReleaseGroup[] {
  const { parse = parseReleaseName, depth = DEEPEST, mostReads = Number.POSITIVE_INFINITY } = options;
  return judged(tree, { path: '', depth: Math.min(depth, DEEPEST) }, limitedReads(parse, mostReads));
}

/** Where a folder is. */
interface Place {
  readonly path: string;
  /** Levels that may still be looked through. */
  readonly depth: number;
}

function judged(tree: FolderTree, place: Place, reads: Reads): readonly ReleaseGroup[] {
  if (tree.files.length === 0 && tree.folders.length === 0) return [];
  if (place.depth <= 0) return [wholeGroup(tree, place.path, 'depth')];
  if (isApartAtSight({ ...tree, folders: tree.folders.map(({ name }) => name) }, reads)) {
    return [...looseGroups(tree.files, place.path), ...judgedIn(place, tree.folders, reads)];
  }
  const named = reads.read(tree.name);
  const marks = named ? releaseMarks(named) : 0;
  if (marks >= RELEASE_MARKS.certain) return [wholeGroup(tree, place.path, 'name')];
  const { parts, company, others } = sortFolders(tree.folders, reads);
  const below = judgedIn(place, others, reads);
  const loose = looseFiles([...tree.files, ...parts.flatMap(filesUnder)]);
  const reason = reasonFor({ loose, below, named, marks, reads });
  if (reason !== undefined) return [wholeGroup(tree, place.path, reason)];
  const aside = judgedIn(place, [...parts, ...company], reads).filter((group) => group.reason !== 'rest');
  return [...looseGroups(tree.files, place.path), ...below, ...aside];
}

function judgedIn({ path, depth }: Place, folders: readonly FolderTree[], reads: Reads): readonly ReleaseGroup[] {
  return folders.flatMap((folder) =>
    isSystemFolder(folder.name) ? [] : judged(folder, { path: joined(path, folder.name), depth: depth - 1 }, reads),
  );
}

/** The files of a part, with their paths in the folder that it is a part of. */
function filesUnder(part: FolderTree): FolderTree['files'] {
  return filesBelow(part).map(({ path, size }) => ({ path: `${part.name}/${path}`, size }));
}

/** What was found in a folder. */
interface Found {
  /** Its own files, and those of its parts. */
  readonly loose: LooseFiles;
  /** The releases in its other folders. */
  readonly below: readonly ReleaseGroup[];
  readonly named: ReleaseName | undefined;
  readonly marks: number;
  readonly reads: Reads;
}

/** Why a folder is one release; `undefined` where it is several, or one of its folders is. */
function reasonFor({ loose, below, named, marks, reads }: Found): GroupReason | undefined {
  const media = below.filter(({ reason }) => reason !== 'rest');
  if (media.length === 0) return bondOf({ loose, named, reads });
  const readings = media.flatMap(({ name }) => reads.read(name, 'video') ?? []);
  if (isOneShow(readings, loose, reads)) return 'show';
  if (readings.some((reading) => releaseMarks(reading) >= RELEASE_MARKS.likely)) return undefined;
  const arePartsOfProgram = media.every(({ path }) => path.split('/').some(isProgramFolder));
  if (isProgram(loose, reads) || arePartsOfProgram) return 'program';
  return marks > 0 && !areFilms(media, readings) ? 'name' : undefined;
}

/** Whether folders and files are the episodes or seasons of one show. */
function isOneShow(folders: readonly ReleaseName[], loose: LooseFiles, reads: Reads): boolean {
  const files = loose.units.slice(0, 24).flatMap(({ stem }) => reads.read(stem, 'video') ?? []);
  const readings = [...folders, ...files];
  const numbered = readings.filter(
    ({ seasons, episodes, absoluteEpisodes }) => (seasons ?? episodes ?? absoluteEpisodes) !== undefined,
  );
  if (readings.length < 2 || numbered.length < ONE_TITLE * readings.length) return false;
  const counts = new Map<string, number>();
  for (const { title = '' } of readings) counts.set(plainTitle(title), (counts.get(plainTitle(title)) ?? 0) + 1);
  return Math.max(...counts.values()) >= ONE_TITLE * readings.length;
}

/** Whether releases are different films and shows, which no folder's year makes one. */
function areFilms(media: readonly ReleaseGroup[], readings: readonly ReleaseName[]): boolean {
  if (media.filter(({ reason }) => reason !== 'album').length < 2) return false;
  return new Set(readings.filter(isTelling).map(({ title = '' }) => plainTitle(title))).size > 1;
}
