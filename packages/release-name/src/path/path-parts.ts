import { extensionInfo, extensionOf } from '@mimmo/core';
import { holdsHomes, isShelf } from './shelf.js';

/** Part of a path between two separators, by its place in the name. */
export interface PathPart {
  readonly start: number;
  readonly end: number;
}

/** `/x`, `./x`, `~/x`, `C:\x`, `\\server\x`. */
const ROOTED = /^(?:\.{0,2}\/|~\/|[a-z]:\/)/iu;
/**
 * The parts of a name that is a path of a file, shelves (`Movies`, `/media/tv`) left out; the last is the file.
 * `undefined` for a name that is none: ` / ` stands between titles, `[2016/CD/FLAC]` in brackets, and without a root or
 * the extension of a file nothing tells folders from `AC/DC`.
 *
 * @param name - with `/` between its parts
 */
export function pathParts(name: string): readonly PathPart[] | undefined {
  if (!name.includes('/')) return undefined;
  if (!ROOTED.test(name) && !extensionInfo(extensionOf(name))) return undefined;
  const parts = partsOf(name);
  const shelf = parts.slice(0, -1).findLastIndex((part) => isShelf(textOf(name, part)));
  const isHome = shelf >= 0 && shelf < parts.length - 2 && holdsHomes(textOf(name, parts[shelf]));
  const kept = parts.slice(shelf + (isHome ? 2 : 1));
  return kept.length > 1 || shelf >= 0 ? kept : undefined;
}

function textOf(name: string, part: PathPart | undefined): string {
  return part ? name.slice(part.start, part.end) : '';
}

/** Cuts at separators outside of brackets that no blank stands beside. */
function partsOf(name: string): readonly PathPart[] {
  const ends: number[] = [];
  let depth = 0;
  for (const [at, unit] of name.split('').entries()) {
    if (OPENING.includes(unit)) depth++;
    else if (CLOSING.includes(unit)) depth = Math.max(0, depth - 1);
    else if (unit === '/' && depth === 0 && !isBlankAround(name, at)) ends.push(at);
  }
  return [...ends, name.length]
    .map((end, index) => ({ start: (ends[index - 1] ?? -1) + 1, end }))
    .filter(({ start, end }) => end > start);
}

const OPENING = '[({【';
const CLOSING = '])}】';

function isBlankAround(name: string, at: number): boolean {
  return name.charAt(at - 1) === ' ' || name.charAt(at + 1) === ' ';
}
