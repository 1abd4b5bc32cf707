import type { TimedMedium } from '@mimmo/core';
import { baseOf, folderOf, stemOf } from '../path.js';
import type { RoledFile } from '../roles/roled-file.js';
import { archiveStem } from './archive-name.js';
import { discNameOf } from './disc-name.js';
import { partNameOf } from './part-name.js';

/** A film, an episode or a recording of a release: what is left when samples, extras and parts of one are put aside. */
export interface Piece {
  /** Name of its file without the extension; of a disc, the name of the folder that holds the disc. */
  readonly name: string;
  /** Folders above it, without those of discs; empty at the top. */
  readonly folder: string;
  /** Bytes, of all its files; 0 where unknown. */
  readonly size: number;
  /** Lower-case extension of its file; empty for a disc, and for an archive that nobody looked into. */
  readonly ending: string;
  /** Its files, in their order. */
  readonly files: readonly RoledFile[];
}

/** Folders of which each holds one disc: `Film/BDMV/STREAM/00001.m2ts`. */
const DISC_STRUCTURES: ReadonlySet<string> = new Set(['bdmv', 'video_ts', 'hvdvd_ts', 'mpegav']);
const DISC_STRUCTURE = new RegExp(`(?:^|/)(?:${[...DISC_STRUCTURES].join('|')})/`, 'iu');
/** Films come in a few parts; what has more parts is a series. */
const MOST_PARTS = 4;
/** Of what is this much smaller than the largest, nobody speaks in a release's name. */
const SMALLEST_SHARE = 0.1;

/** The pieces of a medium among files, in their order. Linear in their number. */
export function piecesOf(files: readonly RoledFile[], medium: TimedMedium): readonly Piece[] {
  const own = files.filter((file) => isOf(file, medium));
  const mains = own.filter(({ role }) => role === 'main');
  const counted = mains.length > 0 ? mains : own.filter(({ role }) => role === 'extra');
  if (counted.length === 0) return medium === 'video' ? archivesOf(files) : [];
  return joinParts(joinDiscs(medium === 'audio' ? counted : withoutTrifles(counted)));
}

/** Whether a file is one of a medium, taken together with what stands beside it. */
function isOf({ kind, path, ending }: RoledFile, medium: TimedMedium): boolean {
  if (kind === medium) return true;
  return medium === 'video' && (kind === 'disc-image' || (ending === 'dat' && DISC_STRUCTURE.test(path)));
}

function withoutTrifles(files: readonly RoledFile[]): readonly RoledFile[] {
  let largest = 0;
  for (const { size } of files) largest = Math.max(largest, size);
  return files.filter(
    ({ size, path }) => size === 0 || size >= SMALLEST_SHARE * largest || discRootOf(path) !== undefined,
  );
}

/** Archives that nobody looked into, each with all its parts: what a release of them holds, its name tells. */
function archivesOf(files: readonly RoledFile[]): readonly Piece[] {
  const archives = files.filter(({ kind, role }) => kind === 'archive' && (role === 'main' || role === 'archive-part'));
  return joined(archives, (file) => ({ place: archiveStem(file.path), ending: '' }));
}

/** All files of one disc as one piece. */
function joinDiscs(files: readonly RoledFile[]): readonly Piece[] {
  return joined(files, (file) => {
    const root = discRootOf(file.path);
    return root === undefined ? { place: file.path, ending: file.ending } : { place: root, ending: '' };
  });
}

/** The folder that holds the disc that a file is a part of, where it lies as files on discs do. */
export function discRootOf(path: string): string | undefined {
  const found = path.includes('/') ? DISC_STRUCTURE.exec(path) : null;
  return found ? path.slice(0, found.index) : undefined;
}

interface Place {
  readonly place: string;
  readonly ending: string;
}

function joined(files: readonly RoledFile[], placeOf: (file: RoledFile) => Place): readonly Piece[] {
  const groups = new Map<string, { readonly ending: string; readonly files: RoledFile[] }>();
  for (const file of files) {
    const { place, ending } = placeOf(file);
    const group = groups.get(place);
    if (group) group.files.push(file);
    else groups.set(place, { ending, files: [file] });
  }
  const folders = new Map<string, string>();
  return [...groups].map(([place, { ending, files: own }]) => {
    const base = baseOf(ending === '' ? place : stemOf(place));
    const folder = withoutDiscs(folderOf(place), folders);
    const size = own.reduce((sum, file) => sum + file.size, 0);
    return { name: isDisc(base) ? '' : base, folder, size, ending, files: own };
  });
}

/** The folders of a path without those of discs; each is read once, however many files it holds. */
function withoutDiscs(folder: string, known: Map<string, string>): string {
  const found = known.get(folder);
  if (found !== undefined) return found;
  const others = folder
    .split('/')
    .filter((name) => !isDisc(name))
    .join('/');
  known.set(folder, others);
  return others;
}

/** Whether a name says which disc it is and nothing else. */
function isDisc(name: string): boolean {
  const disc = discNameOf(name);
  return disc !== undefined && disc.album === '' && disc.title === '';
}

/** `Film CD1`, `Film CD2` as one piece; `Film Part 1` … where there are few of them. */
function joinParts(pieces: readonly Piece[]): readonly Piece[] {
  const byDisc = pieces.some(isOfDisc) ? joinBy(pieces, withoutDisc) : pieces;
  const byPart = byDisc.some(({ name }) => partNameOf(name) !== undefined)
    ? joinBy(byDisc, (name) => partNameOf(name)?.whole ?? name)
    : byDisc;
  return byDisc.length - byPart.length < MOST_PARTS ? byPart : byDisc;
}

/** Whether a piece may be a part of another by its disc: by its name, or by folders that were left out of its place. */
function isOfDisc({ name, folder, files: [file] }: Piece): boolean {
  const depth = Math.max(0, file?.path.lastIndexOf('/') ?? 0);
  return name === '' || folder.length !== depth || withoutDisc(name) !== name;
}

/** A name without the disc at its end; what only begins with a disc is called something else by what follows. */
function withoutDisc(name: string): string {
  const disc = discNameOf(name);
  return disc?.title === '' ? disc.album : name;
}

function joinBy(pieces: readonly Piece[], wholeOf: (name: string) => string): readonly Piece[] {
  const found = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const name = wholeOf(piece.name);
    const isPart = name !== piece.name || piece.name === '';
    const key = isPart ? `${piece.folder}/${name}\u0000part` : `${piece.folder}/${piece.name}.${piece.ending}`;
    const group = found.get(key);
    const renamed = isPart ? { ...piece, name } : piece;
    if (group) group.push(renamed);
    else found.set(key, [renamed]);
  }
  return [...found.values()].flatMap(merged);
}

function merged(group: readonly Piece[]): readonly Piece[] {
  const [first] = group;
  if (!first || group.length === 1) return group;
  const size = group.reduce((sum, piece) => sum + piece.size, 0);
  return [{ ...first, size, files: group.flatMap(({ files }) => files) }];
}
