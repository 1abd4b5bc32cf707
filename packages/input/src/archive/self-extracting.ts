import type { RandomAccess } from '@mimmo/archives';
import { type ContentInfo, extensionInfo, extensionOf, type FileEntry, type FileKind, isMimmoError } from '@mimmo/core';
import { fileAccess } from '../bytes/file-access.js';
import { type ProgramEnd, programEnd } from '../bytes/program-end.js';
import { withFile } from '../bytes/with-file.js';
import { LIMITS } from '../content/limits.js';
import { volumesAfter } from '../disk/volumes.js';
import type { LoadOptions } from '../load-options.js';
import { listArchive } from './listed.js';
import { readZip } from './zip/zip.js';
import { findDirectory } from './zip/zip-directory.js';

/** How the archives begin that programs carry after themselves, in latin1: RAR, 7z, CAB. */
const BEGINNINGS = ['Rar!\u001a\u0007', "7z\u00bc\u00af'\u001c", 'MSCF\0\0\0\0'] as const;
/** Kinds of files that somebody unpacks to have them. */
const MEDIA: ReadonlySet<FileKind | undefined> = new Set<FileKind>(['audio', 'video', 'book', 'image', 'subtitle']);
/** Kinds that make an archive that unpacks itself the setup of a program, whatever music and pictures come along. */
const OF_PROGRAMS: ReadonlySet<FileKind | undefined> = new Set<FileKind>(['software', 'code']);
/** From this share of its bytes on, an archive is of media. */
const MOST = 0.6;

/**
 * What a program carries that is an archive of films, music, books or pictures, which unpacks itself. `undefined` for every other
 * program: setups are archives, too, and are what they set up.
 */
export async function loadSelfExtracting(path: string, options: LoadOptions): Promise<ContentInfo | undefined> {
  try {
    const content = await withFile(path, (file) => carried(path, fileAccess(file), options), options);
    return content && isOfMedia(content.files) ? content : undefined;
  } catch (error) {
    options.signal?.throwIfAborted();
    // What looked like an archive is none, or is damaged: the program stays a program.
    if (isMimmoError(error) && error.code !== 'INPUT_UNREADABLE') return undefined;
    throw error;
  }
}

async function carried(path: string, access: RandomAccess, options: LoadOptions): Promise<ContentInfo | undefined> {
  const program = await programEnd(access);
  if (!program) return undefined;
  const start = await archiveStart(access, program);
  if (start !== undefined) {
    const volumes = volumesAfter(path);
    try {
      return await listArchive(accessFrom(access, start), path, { ...options, nextVolume: volumes.next });
    } finally {
      await volumes.close();
    }
  }
  const directory = await findDirectory(access);
  return typeof directory === 'string' ? undefined : await readZip(access, path, options);
}

/** Where the archive begins: soon after the program, or in its resources. */
async function archiveStart(access: RandomAccess, { end, resources }: ProgramEnd): Promise<number | undefined> {
  const stretches = [{ start: end, end: access.sizeInBytes }, ...(resources ? [resources] : [])];
  for (const stretch of stretches) {
    const length = Math.min(stretch.end - stretch.start, LIMITS.selfExtractingBytes);
    if (length <= 0) continue;
    const bytes = Buffer.alloc(length);
    const found = bytes.subarray(0, await access.read(bytes, stretch.start));
    const places = BEGINNINGS.map((beginning) => found.indexOf(beginning, 0, 'latin1')).filter((place) => place >= 0);
    if (places.length > 0) return stretch.start + Math.min(...places);
  }
  return undefined;
}

/** The bytes from a position on. */
function accessFrom(access: RandomAccess, start: number): RandomAccess {
  return {
    sizeInBytes: access.sizeInBytes - start,
    read: (target, position) => access.read(target, start + position),
  };
}

function isOfMedia(files: readonly FileEntry[]): boolean {
  let media = 0;
  let total = 0;
  for (const { path, size } of files) {
    const kind = extensionInfo(extensionOf(path))?.kind;
    if (OF_PROGRAMS.has(kind)) return false;
    total += size;
    if (MEDIA.has(kind)) media += size;
  }
  return media > 0 && media >= MOST * total;
}
