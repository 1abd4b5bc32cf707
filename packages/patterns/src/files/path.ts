/** Folders above a file that are looked at: deeper ones are of programs, and a path of nothing but separators costs no time. */
const DEEPEST = 24;

/** The folders of a path, joined by `/`; empty at the top. Of very deep ones, the nearest. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  if (end <= 0) return '';
  let start = end;
  for (let depth = 0; depth < DEEPEST; depth++) {
    start = path.lastIndexOf('/', start - 1);
    if (start <= 0) return path.slice(0, end);
  }
  return path.slice(start + 1, end);
}

/** The last part of a path. */
export function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path without the extension of its file. */
export function stemOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? path.slice(0, dot) : path;
}

/** How many folders a file lies in. */
export function depthOf(path: string): number {
  let depth = 0;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) depth++;
  return depth;
}
