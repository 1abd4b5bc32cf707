import { ModelError, quoted } from '@mimmo/core';
import type { Digest, HubFile } from './repository.js';

const COMMIT = /^[0-9a-f]{40,64}$/u;
const SHA1 = /^[0-9a-f]{40}$/u;
const SHA256 = /^[0-9a-f]{64}$/u;
/** A path's segment that is safe on every system: no separators, no control characters, not `.` or `..`. */
const SAFE_SEGMENT = /^(?!\.{1,2}$)[^\\:*?"<>|\p{Cc}]+$/u;

/**
 * The commit that the hub's record of a revision names.
 *
 * @throws ModelError MODEL_INVALID for a record without one
 */
export function commitOf(record: unknown): string {
  const sha = isRecord(record) ? record.sha : undefined;
  if (typeof sha === 'string' && COMMIT.test(sha)) return sha;
  throw new ModelError('MODEL_INVALID', `The hub names no commit for the revision; it said ${shown(record)}.`);
}

/**
 * The files in the hub's list of a revision; folders are left out.
 *
 * @throws ModelError MODEL_INVALID for a list that is none, a path that leads out of the folder, or a file without size
 *   or digest
 */
export function filesOf(tree: unknown): readonly HubFile[] {
  if (!Array.isArray(tree))
    throw new ModelError('MODEL_INVALID', `The hub gives no list of files; it said ${shown(tree)}.`);
  return tree.filter((entry) => !isRecord(entry) || entry.type !== 'directory').map(fileOf);
}

function fileOf(entry: unknown): HubFile {
  if (isRecord(entry)) {
    const { path, size, oid, lfs } = entry;
    const digest = digestOf(oid, lfs);
    if (typeof path === 'string' && isSafe(path) && typeof size === 'number' && Number.isSafeInteger(size) && digest) {
      if (size >= 0) return { path, sizeInBytes: size, digest };
    }
  }
  throw new ModelError('MODEL_INVALID', `The hub's record of a file cannot be used: ${shown(entry)}.`);
}

function digestOf(oid: unknown, lfs: unknown): Digest | undefined {
  if (isRecord(lfs)) {
    const hex = typeof lfs.oid === 'string' ? lfs.oid.replace(/^sha256:/u, '') : '';
    return SHA256.test(hex) ? { algorithm: 'sha256', hex } : undefined;
  }
  return typeof oid === 'string' && SHA1.test(oid) ? { algorithm: 'git-blob-sha1', hex: oid } : undefined;
}

function isSafe(path: string): boolean {
  return path.length <= 1000 && path.split('/').every((segment) => SAFE_SEGMENT.test(segment));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return quoted(JSON.stringify(value) ?? 'nothing');
}
