import type { FolderListing, WalkedFolder } from '@mimmo/input';
import { LIMITS } from '@mimmo/input';
import { type FolderTree, isSystemFolder } from '@mimmo/patterns';

/** All that lies in a folder, or as much of it as may be held. */
export interface LoadedTree {
  readonly tree: FolderTree;
  /** Whether there is more than may be held. */
  readonly isCut: boolean;
}

/** The folders of a listing that are worth entering. */
export function enterableFolders({ folders }: FolderListing): readonly WalkedFolder[] {
  return folders.filter(({ name }) => !isSystemFolder(name));
}

interface GrowingTree extends FolderTree {
  readonly folders: GrowingTree[];
}

/** Reads all folders below one, until their files are as many as a content may keep. */
export async function loadedTree(
  folder: WalkedFolder,
  listing: FolderListing,
  onFolder: (path: string) => void,
): Promise<LoadedTree> {
  const tree: GrowingTree = { name: folder.name, files: listing.files, folders: [] };
  const open = enterableFolders(listing)
    .map((below) => ({ below, above: tree }))
    .reverse();
  let files = listing.files.length;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (files > LIMITS.keptFiles) return { tree, isCut: true };
    const { below, above } = next;
    const found = await below.list();
    onFolder(below.path);
    files += found.files.length + 1;
    const here: GrowingTree = { name: below.name, files: found.files, folders: [] };
    above.folders.push(here);
    open.push(
      ...enterableFolders(found)
        .map((deeper) => ({ below: deeper, above: here }))
        .reverse(),
    );
  }
  return { tree, isCut: false };
}
