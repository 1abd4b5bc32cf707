import { extensionOf, type FileEntry, type FileKind, type FileRole } from '@mimmo/core';
import { baseOf } from '../files/path.js';
import { isPlainCode, type KnownKind, kindOf } from '../files/roles/file-kind.js';
import { createPathRoles } from '../files/roles/path-role.js';
import { archiveStem } from '../files/works/archive-name.js';
import { discNameOf } from '../files/works/disc-name.js';
import { discRootOf } from '../files/works/pieces.js';

/** A file with what is known of it. */
export interface KnownFile extends FileEntry, KnownKind {}

/** A file that may be a release by itself, with the files that are called like it. */
export interface LooseUnit {
  /** What its files' names begin with. */
  readonly stem: string;
  /** The first of its main files. */
  readonly head: KnownFile;
  /** How many main files it has. */
  readonly heads: number;
  /** All its files in their order. */
  readonly files: readonly FileEntry[];
  /** Bytes of its main files. */
  readonly size: number;
}

/** The files of one folder, told apart by their names. */
export interface LooseFiles {
  readonly units: readonly LooseUnit[];
  /** How many files belong to programs without being one: libraries, source code. */
  readonly programParts: number;
  /** How many files are called like no unit: covers, texts, playlists. */
  readonly others: number;
}

interface GrowingUnit {
  readonly stem: string;
  head: KnownFile;
  heads: number;
  readonly files: FileEntry[];
  size: number;
}

/** Kinds of files that are worth an answer of their own. */
const HEADS: ReadonlySet<FileKind> = new Set<FileKind>([
  'audio',
  'video',
  'software',
  'book',
  'archive',
  'disc-image',
  'data',
  'font',
]);
/** Files that only describe others, whatever their kind. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['opf', 'mpls', 'clpi']);
/** Files of programs that nobody gives away alone. */
const PROGRAM_PARTS: ReadonlySet<string> = new Set('dll so dylib ocx sys bat cmd com'.split(' '));
/** A file with an ending that nobody knows, or that proves nothing, is worth an answer from so many bytes on. */
const SMALLEST_UNKNOWN = 1_000_000;

/** What programs for libraries keep beside what they are about. */
const CATALOGUES: ReadonlySet<string> = new Set(['metadata.db']);

/** Where a companion's name goes on after the name of what it accompanies. */
const BOUNDARIES: ReadonlySet<string> = new Set(' .-_([{,+');
const SEPARATORS = /[\s._]+/gu;

/**
 * The files of a folder that may be releases by themselves, each with its companions: `Film.mkv`, `Film.en.srt`,
 * `Film-poster.jpg`; the volumes of an archive; the discs of a film. Linear in the number of files.
 */
export function looseFiles(files: readonly FileEntry[]): LooseFiles {
  const units = new Map<string, GrowingUnit>();
  const companions: FileEntry[] = [];
  let hasCode: boolean | undefined;
  const findCode = (): boolean => (hasCode ??= files.some(isPlainCode));
  const roleOf = createPathRoles();
  let programParts = 0;
  for (const file of files) {
    const { kind, ending, isAmbiguous } = kindOf(file, findCode);
    const known: KnownFile = { path: file.path, size: file.size, kind, ending, isAmbiguous };
    if (kind === 'code' || PROGRAM_PARTS.has(ending)) programParts += 1;
    if (isHead(known, roleOf(file.path, kind))) addHead(file, known, units);
    else companions.push(file);
  }
  let others = 0;
  for (const file of companions) {
    const unit = accompanied(file.path, units);
    if (unit) unit.files.push(file);
    else others += 1;
  }
  return { units: [...units.values()], programParts, others };
}

function addHead(file: FileEntry, known: KnownFile, units: Map<string, GrowingUnit>): void {
  const stem = discRootOf(file.path) ?? stemOf(known);
  const key = keyOf(stem);
  const unit = units.get(key);
  if (!unit) {
    units.set(key, { stem, head: known, heads: 1, files: [file], size: file.size });
    return;
  }
  if (rank(known) > rank(unit.head)) unit.head = known;
  unit.heads += 1;
  unit.files.push(file);
  unit.size += file.size;
}

/** Roles of files that are no release by themselves. */
const NO_RELEASE: ReadonlySet<FileRole | undefined> = new Set<FileRole>(['junk', 'sample', 'proof']);

function isHead({ path, kind, ending, size, isAmbiguous }: KnownFile, role: FileRole | undefined): boolean {
  if (NO_RELEASE.has(role)) return false;
  if (ending === 'torrent') return true;
  if (PROGRAM_PARTS.has(ending) || DESCRIPTIONS.has(ending) || CATALOGUES.has(baseOf(path).toLowerCase())) return false;
  if (kind === undefined || (kind === 'data' && isAmbiguous)) return size >= SMALLEST_UNKNOWN;
  return HEADS.has(kind);
}

/** Of a torrent beside its content, the content; of an archive's volumes, the first. */
function rank({ ending }: KnownFile): number {
  if (ending === 'torrent') return 0;
  return /^(?:[rstz]\d{2,3}|\d{3})$/u.test(ending) && ending !== '001' ? 1 : 2;
}

/** A file's path without its extension, the number of its volume and of its disc. */
function stemOf({ path, ending, kind }: KnownFile): string {
  if (kind === 'archive') return archiveStem(path);
  const stem = ending === '' || (kind === undefined && ending !== 'torrent') ? path : path.slice(0, -ending.length - 1);
  // `Film.mkv.torrent` is a torrent of `Film.mkv`.
  if (ending === 'torrent') return withoutExtension(stem);
  return kind === 'video' || kind === 'disc-image' ? withoutDisc(stem) : stem;
}

/** `Film` of `Film CD1`; a name that begins with its disc stays as it is. */
function withoutDisc(stem: string): string {
  const base = baseOf(stem);
  const disc = discNameOf(base);
  return disc && disc.title === '' && disc.album !== '' ? stem.slice(0, -base.length) + disc.album : stem;
}

function withoutExtension(name: string): string {
  const ending = extensionOf(name);
  return ending === '' || ending.length > 4 ? name : name.slice(0, -ending.length - 1);
}

function keyOf(stem: string): string {
  return stem.toLowerCase().replace(SEPARATORS, ' ').trim();
}

/** The unit whose name a file's name begins with, the longest. */
function accompanied(name: string, units: ReadonlyMap<string, GrowingUnit>): GrowingUnit | undefined {
  for (let at = name; at !== ''; ) {
    const unit = units.get(keyOf(at));
    if (unit) return unit;
    at = withoutLastWord(at);
  }
  return undefined;
}

function withoutLastWord(name: string): string {
  let end = name.length - 1;
  while (end > 0 && !BOUNDARIES.has(name.charAt(end))) end--;
  while (end > 0 && BOUNDARIES.has(name.charAt(end - 1))) end--;
  return name.slice(0, Math.max(0, end));
}
