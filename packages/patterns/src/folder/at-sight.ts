import { type FileEntry, plainTitle } from '@mimmo/core';
import { isShelf, parseReleaseName, type ReleaseParser } from '@mimmo/release-name';
import { isSystemFolder } from './folder-names.js';
import { looseFiles } from './loose-files.js';
import { RELEASE_MARKS, type Reads, releaseMarks, unlimitedReads } from './reads.js';

/** What is seen of a folder before the folders in it are entered. */
export interface FolderSight {
  readonly name: string;
  readonly files: readonly FileEntry[];
  /** The names of the folders in it. */
  readonly folders: readonly string[];
}

/** So many folders that are called like different releases show that the one above keeps them apart. */
const SEVERAL = 3;
/** Names of folders that are read for that. */
const GLANCE = 40;

/**
 * Whether names alone show that a folder keeps several releases, so that each may be answered before the others are seen: it is
 * called `Downloads`, it holds `Movies` and nothing to watch, or folders that are called like different releases.
 */
export function isShelfAtSight(sight: FolderSight, parse: ReleaseParser = parseReleaseName): boolean {
  return isApartAtSight(sight, unlimitedReads(parse));
}

/** As {@link isShelfAtSight}, with readings that may end. */
export function isApartAtSight({ name, files, folders }: FolderSight, reads: Reads): boolean {
  if (isShelf(name)) return true;
  const named = reads.read(name);
  if (named && releaseMarks(named) >= RELEASE_MARKS.certain) return false;
  const entered = folders.filter((folder) => !isSystemFolder(folder));
  if (entered.length === 0 || looseFiles(files).units.length > 0) return false;
  return entered.some(isShelf) || areDifferentReleases(entered.slice(0, GLANCE), reads);
}

function areDifferentReleases(folders: readonly string[], reads: Reads): boolean {
  const titles = new Set<string>();
  for (const folder of folders) {
    const reading = reads.read(folder);
    if (reading?.title === undefined || releaseMarks(reading) < RELEASE_MARKS.likely) continue;
    titles.add(plainTitle(reading.title));
  }
  return titles.size >= SEVERAL;
}
