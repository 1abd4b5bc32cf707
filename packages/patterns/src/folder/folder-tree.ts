import type { FileEntry } from '@mimmo/core';

/** A folder with all that lies in it. */
export interface FolderTree {
  readonly name: string;
  /** The files in the folder itself; their paths are their names. */
  readonly files: readonly FileEntry[];
  readonly folders: readonly FolderTree[];
}

interface GrowingTree {
  readonly name: string;
  readonly files: FileEntry[];
  readonly folders: GrowingTree[];
}

/** The tree that a list of files is of. Linear in the length of its paths. */
export function folderTree(name: string, files: readonly FileEntry[]): FolderTree {
  const top: GrowingTree = { name, files: [], folders: [] };
  const byPath = new Map<string, GrowingTree>([['', top]]);
  for (const { path, size } of files) {
    const cut = path.lastIndexOf('/');
    folderAt(path.slice(0, Math.max(0, cut)), byPath, top).files.push({ path: path.slice(cut + 1), size });
  }
  return top;
}

/** The folder at a path, made with those above it where it is not there yet. */
function folderAt(path: string, byPath: Map<string, GrowingTree>, top: GrowingTree): GrowingTree {
  const known = byPath.get(path);
  if (known) return known;
  let at = top;
  for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const above = end < 0 ? path : path.slice(0, end);
    let next = byPath.get(above);
    if (!next) {
      next = { name: above.slice(above.lastIndexOf('/') + 1), files: [], folders: [] };
      at.folders.push(next);
      byPath.set(above, next);
    }
    at = next;
    if (end < 0) return at;
  }
}

/** All files of a folder, with their paths in it. */
export function filesBelow(tree: FolderTree): readonly FileEntry[] {
  const files: FileEntry[] = [];
  const open: { readonly folder: FolderTree; readonly path: string }[] = [{ folder: tree, path: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { folder, path } = next;
    for (const file of folder.files) files.push(path === '' ? file : { path: path + file.path, size: file.size });
    for (const below of folder.folders) open.push({ folder: below, path: `${path}${below.name}/` });
  }
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}
