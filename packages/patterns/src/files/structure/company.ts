import type { FileKind, FileRole } from '@mimmo/core';
import { depthOf } from '../path.js';
import type { RoledFile } from '../roles/roled-file.js';

/** What there is of one kind of files. */
export interface Share {
  readonly count: number;
  /** Bytes; where no size is known, what such files have most often. */
  readonly weight: number;
  /** How many folders the least deep one lies in; infinite where there is none. */
  readonly depth: number;
}

/**
 * What stands beside a file: the files of each kind that are not put aside by their path. Those whose extensions prove nothing
 * (`.pdf`, `.iso`) are of no kind here.
 */
export interface Company {
  /** How many files count. */
  readonly count: number;
  of(kind: FileKind | 'unknown'): Share;
}

/** Bytes that a file has most often where sizes are unknown, so that a clip is not outweighed by a few pictures. */
const COMMON_SIZES: Readonly<Partial<Record<FileKind, number>>> = {
  video: 100_000_000,
  audio: 8_000_000,
  software: 20_000_000,
  'disc-image': 700_000_000,
  archive: 50_000_000,
  book: 3_000_000,
  image: 2_000_000,
  font: 100_000,
  code: 10_000,
};
const COMMON_SIZE = 100_000;

/** Roles of what says nothing about the medium. */
const ASIDE: ReadonlySet<FileRole> = new Set([
  'sample',
  'proof',
  'subtitle',
  'playlist',
  'checksum',
  'note',
  'junk',
  'crack',
]);

/** Whether a role is that of a file which says nothing about the medium. */
export function isAside(role: FileRole): boolean {
  return ASIDE.has(role);
}

/** Roles of what comes along with something else, and counts where there is nothing else. */
const ALONG: ReadonlySet<FileRole> = new Set(['artwork', 'booklet', 'extra']);

/** Whether a role is that of a file which the release is about. */
export function isSubstance(role: FileRole): boolean {
  return !isAside(role) && !ALONG.has(role);
}

/** What a file weighs: its bytes, or what such a file has most often where the release has no sizes. */
export function weigher(files: readonly RoledFile[]): (file: RoledFile) => number {
  const isSized = files.some(({ role, size }) => size > 0 && !isAside(role));
  return ({ size, kind }) => (isSized ? size : ((kind && COMMON_SIZES[kind]) ?? COMMON_SIZE));
}

/** Counts what stands together. Extras count for little else than themselves: only main files keep company. */
export function companyOf(files: readonly RoledFile[]): Company {
  const weightOf = weigher(files);
  const shares = new Map<FileKind | 'unknown', { count: number; weight: number; depth: number }>();
  let count = 0;
  for (const file of files) {
    const { role, path } = file;
    const kind = file.isAmbiguous ? 'unknown' : (file.kind ?? 'unknown');
    if (!isSubstance(role)) continue;
    count++;
    const share = shares.get(kind);
    if (!share) {
      shares.set(kind, { count: 1, weight: weightOf(file), depth: depthOf(path) });
      continue;
    }
    share.count++;
    share.weight += weightOf(file);
    share.depth = Math.min(share.depth, depthOf(path));
  }
  return { count, of: (kind) => shares.get(kind) ?? NONE };
}

/**
 * Whether a book lies above all source code and weighs more: the code is that of its examples, and does not come with its manual.
 */
export function hasBookAboveCode(files: readonly RoledFile[]): boolean {
  let book = Number.POSITIVE_INFINITY;
  let code = Number.POSITIVE_INFINITY;
  let balance = 0;
  for (const { kind, role, path, size } of files) {
    if (kind === 'book' && role === 'main') {
      book = Math.min(book, depthOf(path));
      balance += size;
    } else if (kind === 'code') {
      code = Math.min(code, depthOf(path));
      balance -= size;
    }
  }
  return code < Number.POSITIVE_INFINITY && book < code && balance >= 0;
}

const NONE: Share = { count: 0, weight: 0, depth: Number.POSITIVE_INFINITY };
