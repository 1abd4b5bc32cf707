import type { TimedMedium } from '@mimmo/core';
import type { RoledFile } from './file-role.js';

/** A film, an episode or a recording of a release: what is left when samples, extras and parts of one are put aside. */
export interface Work {
  /** Name of its file without the extension; of a disc, the name of the folder that holds the disc. */
  readonly name: string;
  /** Folders above it, without those of discs; empty at the top. */
  readonly folder: string;
  /** Bytes, of all its parts; 0 where unknown. */
  readonly size: number;
  /** Lower-case extension of its file; empty for a disc. */
  readonly ending: string;
}

/** Folders of which each holds one disc: `Film/BDMV/STREAM/00001.m2ts`. */
const DISC_STRUCTURES: ReadonlySet<string> = new Set(['bdmv', 'video_ts', 'hvdvd_ts', 'mpegav']);
/** A folder or the end of a name that only counts discs: `CD1`, `Disc 2`, `(Part 1)`. */
const DISC_FOLDER =
  /^(?:cd|dvd|dis[ck]|disque|диск|vinyl|lp|side|bd|blu-?ray)[\s._-]*(?:\d{1,2}|[a-d]|one|two|three)$/iu;
const DISC_AT_END = /[\s._([-]+(?:cd|dvd|dis[ck]|диск)[\s._-]?(\d{1,2}|[a-d])[)\]]?$/iu;
const PART_AT_END = /[\s._([-]+(?:part|pt|часть|teil|parte|partie)[\s._-]?(\d{1,2}|i{1,3}|iv)[)\]]?$/iu;
/** Films come in a few parts; what has more parts is a series. */
const MOST_PARTS = 4;
/** Of what is this much smaller than the largest, nobody speaks in a release's name. */
const SMALLEST_SHARE = 0.1;

/** The works of a medium among files, in their order. Linear in their number. */
export function worksOf(files: readonly RoledFile[], medium: TimedMedium): readonly Work[] {
  const roled = files.filter((file) => isOf(file, medium));
  const mains = roled.filter(({ role }) => role === 'main');
  const counted = withoutTrifles(mains.length > 0 ? mains : roled.filter(({ role }) => role === 'extra'), medium);
  return joinParts(joinDiscs(counted));
}

/** Whether a file is one of a medium, taken together with what stands beside it. */
function isOf({ kind, path, ending }: RoledFile, medium: TimedMedium): boolean {
  if (kind === medium) return true;
  return (
    medium === 'video' && ((kind === 'disc-image' && ending !== 'cue') || (ending === 'dat' && /mpegav/iu.test(path)))
  );
}

function withoutTrifles(files: readonly RoledFile[], medium: TimedMedium): readonly RoledFile[] {
  if (medium === 'audio') return files;
  const largest = Math.max(0, ...files.map(({ size }) => size));
  return files.filter(
    ({ size, path }) => size === 0 || size >= SMALLEST_SHARE * largest || discRootOf(path) !== undefined,
  );
}

/** All files of one disc as one work. */
function joinDiscs(files: readonly RoledFile[]): readonly Work[] {
  const works = new Map<string, Work>();
  for (const { path, size, ending } of files) {
    const root = discRootOf(path);
    const place = root ?? path;
    const before = works.get(place);
    works.set(
      place,
      before
        ? { ...before, size: before.size + size }
        : workAt(place, { size, ending: root === undefined ? ending : '' }),
    );
  }
  return [...works.values()];
}

/** The folder that holds the disc that a file is a part of. */
function discRootOf(path: string): string | undefined {
  const folders = path.split('/');
  const at = folders.findIndex((folder) => DISC_STRUCTURES.has(folder.toLowerCase()));
  return at < 0 ? undefined : folders.slice(0, at).join('/');
}

function workAt(place: string, { size, ending }: Pick<Work, 'size' | 'ending'>): Work {
  const folders = place
    .split('/')
    .filter((folder, index, all) => index === all.length - 1 || !DISC_FOLDER.test(folder));
  const base = folders.pop() ?? '';
  const name = ending === '' ? base : base.slice(0, -ending.length - 1);
  return { name: DISC_FOLDER.test(name) ? '' : name, folder: folders.join('/'), size, ending };
}

/** `Film CD1`, `Film CD2` as one work; `Film Part 1` … where there are few of them. */
function joinParts(works: readonly Work[]): readonly Work[] {
  const byDisc = joinBy(works, DISC_AT_END);
  const byPart = joinBy(byDisc, PART_AT_END);
  return byDisc.length - byPart.length < MOST_PARTS ? byPart : byDisc;
}

function joinBy(works: readonly Work[], ending: RegExp): readonly Work[] {
  const joined = new Map<string, Work>();
  for (const work of works) {
    const name = work.name.replace(ending, '');
    const isPart = name !== work.name || work.name === '';
    const key = isPart ? `${work.folder}/${name}\u0000part` : `${work.folder}/${name}.${work.ending}`;
    const before = joined.get(key);
    joined.set(key, before ? { ...before, size: before.size + work.size } : { ...work, name });
  }
  return [...joined.values()];
}
