import type { FileEntry } from '@mimmo/core';
import type { Bond } from './bond.js';
import { type FolderTree, filesBelow } from './folder-tree.js';
import { looseFiles } from './loose-files.js';

/**
 * Why something is one release: it is a file by itself (`file`), its folder is called like a release (`name`) or lies as deep as
 * was asked for (`depth`), or what its files have in common.
 */
export type GroupReason = 'file' | 'name' | 'depth' | Bond;

/** A release among the folders and files of a folder. */
export interface ReleaseGroup {
  /** Of its folder or its main file, below the folder that was looked into; empty for that folder itself. */
  readonly path: string;
  /** What it is called: its folder, its main file, or what its main files' names begin with. */
  readonly name: string;
  readonly reason: GroupReason;
  /** Its files, with their paths below its folder; of a file by itself, the names of it and of its companions. */
  files(): readonly FileEntry[];
}

/** A folder that is one release. */
export function wholeGroup(tree: FolderTree, path: string, reason: GroupReason): ReleaseGroup {
  return { path, name: tree.name, reason, files: () => filesBelow(tree) };
}

/**
 * The releases among the files of a folder that holds several: each file that is worth an answer, with those that are called like
 * it. Texts and pictures that belong to none are passed over.
 *
 * @param path of the folder
 */
export function looseGroups(files: readonly FileEntry[], path = ''): readonly ReleaseGroup[] {
  return looseFiles(files).units.map(({ stem, head, heads, files: own }) => ({
    path: joined(path, head.path),
    name: heads > 1 && head.kind !== 'archive' ? stem : head.path,
    reason: 'file',
    files: () => own,
  }));
}

/** A path in a folder. */
export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
