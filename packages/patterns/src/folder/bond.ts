import { type FileKind, type Medium, plainTitle } from '@mimmo/core';
import { isTelling, type ReleaseName } from '@mimmo/release-name';
import { holdsBook } from '../files/works/albums.js';
import type { LooseFiles, LooseUnit } from './loose-files.js';
import { type Reads, releaseMarks } from './reads.js';

/** What makes the files of a folder one release. */
export type Bond = 'work' | 'show' | 'album' | 'series' | 'program' | 'rest';

/** What a folder holds, by files that can be told apart, and the reading of its own name. */
export interface Held {
  readonly loose: LooseFiles;
  readonly named: ReleaseName | undefined;
  readonly reads: Reads;
}

/** Names of one folder that are read, spread over all of them: more do not change what they agree on. */
const SAMPLED = 24;
/** The share of names that must agree. */
const MOST = 0.6;
/** The share of units that must be of one kind for the others to be company. */
const MAIN_SHARE = 0.75;
/** The share of bytes from which on one film is what a folder is for, and the others its extras. */
const DOMINANT = 0.7;
/** Endings of what is started on a computer: together they are one program. Other software is one file each: `.apk`, `.nes`. */
const STARTED: ReadonlySet<string> = new Set('exe msi msix appx run app jar'.split(' '));
/** A number in front: `01 - Words`, `1-03 Words`, `003.`; not a year. */
const NUMBER_IN_FRONT = /^(?:[a-d]?\d{1,3}|\d{1,2}[-.]\d{1,3})(?!\d)/iu;

/** What units are, as far as their bond depends on it. */
type UnitKind = 'video' | 'audio' | 'book' | 'packed' | 'software' | 'rest';
const UNIT_KINDS: Readonly<Partial<Record<FileKind, UnitKind>>> = {
  video: 'video',
  audio: 'audio',
  book: 'book',
  archive: 'packed',
  'disc-image': 'packed',
  software: 'software',
};
const MEDIUM_OF: Readonly<Partial<Record<UnitKind, Medium>>> = { video: 'video', audio: 'audio', book: 'book' };

/** What makes units one release; `undefined` where each is one of its own. */
export function bondOf({ loose, named, reads }: Held): Bond | undefined {
  const units = withoutManuals(loose.units);
  if (units.length === 0) return 'rest';
  if (units.length === 1) return 'work';
  if (isProgram({ ...loose, units }, reads)) return 'program';
  const kind = mainKind(units);
  if (kind === undefined) return undefined;
  const main = units.filter((unit) => kindOf(unit) === kind);
  if (main.length === 1) return 'work';
  return BONDS[kind]({ main, named, readings: readingsOf(main, kind, reads) });
}

function kindOf({ head }: LooseUnit): UnitKind {
  if (head.ending === 'torrent') return 'packed';
  return (head.kind && UNIT_KINDS[head.kind]) ?? 'rest';
}

/** Units without documents that come along with something else. */
function withoutManuals(units: readonly LooseUnit[]): readonly LooseUnit[] {
  const others = units.filter(({ head }) => !(head.kind === 'book' && head.isAmbiguous));
  return others.length > 0 ? others : units;
}

/** Whether files are parts of one program: it lies open, and no two of the others are called like releases. */
export function isProgram({ units, programParts }: LooseFiles, reads: Reads): boolean {
  if (programParts === 0 && !units.some(({ head }) => STARTED.has(head.ending))) return false;
  const strangers = units.filter((unit) => kindOf(unit) === 'video' || kindOf(unit) === 'packed');
  return strangers.slice(0, SAMPLED).filter(({ stem }) => marksOf(stem, reads) >= 2).length < 2;
}

function marksOf(name: string, reads: Reads): number {
  const reading = reads.read(baseOf(name));
  return reading ? releaseMarks(reading) : 0;
}

/** The kind that most units are of. */
function mainKind(units: readonly LooseUnit[]): UnitKind | undefined {
  const counts = new Map<UnitKind, number>();
  for (const unit of units) counts.set(kindOf(unit), (counts.get(kindOf(unit)) ?? 0) + 1);
  return [...counts].find(([, count]) => count >= MAIN_SHARE * units.length)?.[0];
}

/** What the bond of one kind is told by. */
interface Main {
  readonly main: readonly LooseUnit[];
  readonly readings: readonly ReleaseName[];
  readonly named: ReleaseName | undefined;
}

const BONDS: Readonly<Record<UnitKind, (main: Main) => Bond | undefined>> = {
  video: (main) => {
    if (isRun(main)) return 'show';
    if (hasOneTitle(main) || hasDominant(main)) return 'work';
    return isCalledLikeFolder(main) ? 'show' : undefined;
  },
  audio: (main) => {
    if (isCounted(main)) return 'album';
    if (main.main.every(({ head }) => holdsBook(head.ending))) return hasOneTitle(main) ? 'album' : undefined;
    return hasManyArtists(main) ? undefined : 'album';
  },
  book: (main) => (isRun(main) || hasOneTitle(main) || isCalledLikeFolder(main) ? 'series' : undefined),
  packed: (main) => (isRun(main) || hasOneTitle(main) ? 'work' : undefined),
  software: () => undefined,
  rest: () => 'rest',
};

function readingsOf(units: readonly LooseUnit[], kind: UnitKind, reads: Reads): readonly ReleaseName[] {
  return spread(units).flatMap(({ stem }) => reads.read(baseOf(stem), MEDIUM_OF[kind]) ?? []);
}

/** Some of a list, spread over all of it. */
function spread<T>(list: readonly T[]): readonly T[] {
  if (list.length <= SAMPLED) return list;
  return list.filter(
    (_item, index) => Math.floor((index * SAMPLED) / list.length) !== Math.floor(((index - 1) * SAMPLED) / list.length),
  );
}

/** Whether names count one thing on: the same title, or none, with numbers; or a number in front of each. */
function isRun(main: Main): boolean {
  const { readings } = main;
  if (isCounted(main)) return true;
  const untold = readings.filter((reading) => !isTelling(reading)).length;
  if (untold >= MOST * readings.length) return true;
  return hasOneTitle(main) && readings.filter(isNumbered).length >= MOST * readings.length;
}

function isNumbered({ episodes, absoluteEpisodes, date, issue, volume, chapter, part, disc }: ReleaseName): boolean {
  return [episodes, absoluteEpisodes, date, issue, volume, chapter, part, disc].some((number) => number !== undefined);
}

/** Whether most names have a number in front, and not the same. */
function isCounted({ main }: Main): boolean {
  const numbers = main
    .map(({ stem }) => NUMBER_IN_FRONT.exec(baseOf(stem))?.[0])
    .filter((number) => number !== undefined);
  return numbers.length >= MOST * main.length && new Set(numbers).size > 1;
}

function hasOneTitle({ readings }: Main): boolean {
  const counts = new Map<string, number>();
  for (const reading of readings) {
    if (reading.title === undefined || !isTelling(reading)) continue;
    const title = plainTitle(reading.title);
    counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) >= MOST * readings.length;
}

/** Whether the names of most files begin with the title of the folder. */
function isCalledLikeFolder({ main, named }: Main): boolean {
  if (named?.title === undefined || !isTelling(named)) return false;
  const title = plainTitle(named.title);
  return main.filter(({ stem }) => plainTitle(baseOf(stem)).startsWith(title)).length >= MAIN_SHARE * main.length;
}

/** Whether one film is nearly all that the folder holds, and the folder is called like it or after a year. */
function hasDominant({ main, readings, named }: Main): boolean {
  const sizes = main.map(({ size }) => size);
  const largest = Math.max(0, ...sizes);
  if (largest === 0 || largest < DOMINANT * sizes.reduce((sum, size) => sum + size, 0)) return false;
  const title = readings[main.findIndex(({ size }) => size === largest)]?.title;
  return named?.year !== undefined || (title !== undefined && plainTitle(title) === plainTitle(named?.title ?? ''));
}

/** Whether names are of artists who have nothing to do with one another, in a folder that says nothing of them. */
function hasManyArtists({ readings, named }: Main): boolean {
  if (named && releaseMarks(named) > 0) return false;
  const artists = readings.flatMap(({ artist }) => (artist === undefined ? [] : [plainTitle(artist)]));
  if (artists.length < MOST * readings.length) return false;
  const counts = new Map<string, number>();
  for (const artist of artists) counts.set(artist, (counts.get(artist) ?? 0) + 1);
  return Math.max(0, ...counts.values()) < 0.5 * artists.length;
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
