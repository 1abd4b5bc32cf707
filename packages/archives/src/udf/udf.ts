import { ArchiveError, tooLargeError } from '../archive-error.js';
import type { ArchiveEntry, ReaderOptions } from '../archive-format.js';
import { cursorOf } from '../bytes/cursor.js';
import type { ByteWindow } from '../bytes/window.js';
import { LIMITS } from '../limits.js';
import { takeTurn } from '../turn.js';
import { BLOCK, type Place, placeIn, TAG, TAG_BYTES, tagOf, textOf } from './descriptor.js';
import { type FileEntry, readFileEntry } from './file-entry.js';
import type { UdfVolume } from './volume.js';

/*
 * Lists a volume of UDF (ECMA-167; UDF 1.02 to 2.60), as DVDs, Blu-rays and images of Windows have it: each file has an entry in a
 * block of its own, which says its size.
 */

/** Bits of what a name stands for. */
const FLAG = { folder: 2, deleted: 4, above: 8 } as const;

/** What a folder says of a file in it. */
interface Named {
  readonly name: string;
  readonly isFolder: boolean;
  readonly place: Place;
}

/** The files of a volume. */
export async function* udfEntries(
  window: ByteWindow,
  volume: UdfVolume,
  options: ReaderOptions,
): AsyncGenerator<ArchiveEntry> {
  const folders: { readonly path: string; readonly place: Place }[] = [{ path: '', place: volume.root }];
  // Folders of a lying image may hold themselves.
  const seen = new Set<string>([keyOf(volume.root)]);
  let bytes = 0;
  let entries = 0;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const entry = await entryAt(window, volume, folder.place);
    bytes += entry.sizeInBytes;
    if (bytes > LIMITS.isoFoldersBytes) throw tooLargeError(options.what, `${LIMITS.isoFoldersBytes} bytes of folders`);
    for (const { name, isFolder, place } of namesIn(await bytesOf(window, volume, { entry, place: folder.place }))) {
      entries += 1;
      await takeTurn(entries, options.signal);
      if (entries > LIMITS.udfEntries) throw tooLargeError(options.what, `${LIMITS.udfEntries} files`);
      const path = `${folder.path}${name}`;
      if (isFolder) {
        if (seen.has(keyOf(place))) continue;
        seen.add(keyOf(place));
        folders.push({ path: `${path}/`, place });
        continue;
      }
      const { type, sizeInBytes } = await entryAt(window, volume, place);
      if (type === 'file') yield { path, sizeInBytes };
    }
  }
}

function keyOf({ block, partition }: Place): string {
  return `${partition}:${block}`;
}

async function entryAt(window: ByteWindow, { byteOf }: UdfVolume, { block, partition }: Place): Promise<FileEntry> {
  const at = byteOf(block, partition);
  if (at === undefined) throw new ArchiveError('a file in it lies in no partition');
  return readFileEntry((await window.at(at, BLOCK)).slice());
}

/** The bytes of a folder. */
async function bytesOf(
  window: ByteWindow,
  { byteOf }: UdfVolume,
  { entry, place }: { readonly entry: FileEntry; readonly place: Place },
): Promise<Uint8Array> {
  const { own, sizeInBytes, stretches, isContinued } = entry;
  if (own) return own.subarray(0, sizeInBytes);
  if (sizeInBytes > LIMITS.isoFolderBytes || isContinued)
    throw new ArchiveError(`a folder in it claims ${sizeInBytes} bytes of names`);
  const parts: Uint8Array[] = [];
  let left = sizeInBytes;
  for (const { block, partition = place.partition, sizeInBytes: length, isRecorded } of stretches) {
    const at = isRecorded ? byteOf(block, partition) : undefined;
    if (at === undefined) throw new ArchiveError('a folder in it lies nowhere');
    const part = (await window.at(at, Math.min(left, length))).slice();
    if (part.length < Math.min(left, length)) throw new ArchiveError('it ends before a folder that it claims to have');
    parts.push(part);
    left -= part.length;
    if (left === 0) break;
  }
  return Buffer.concat(parts);
}

/** The names in a folder (ECMA-167 4/14.4), without that of the folder above. */
function* namesIn(folder: Uint8Array): Generator<Named> {
  for (let at = 0; at + FIXED_BYTES <= folder.length; ) {
    const record = folder.subarray(at);
    if (tagOf(record) !== TAG.fileName) throw new ArchiveError('a folder in it holds what is no name');
    const cursor = cursorOf(record);
    cursor.skip(TAG_BYTES + 2);
    const flags = cursor.uint8();
    const nameBytes = cursor.uint8();
    const place = placeIn(cursor.bytes(16));
    cursor.skip(cursor.uint16());
    const name = cursor.bytes(nameBytes);
    at += Math.ceil(cursor.position / 4) * 4;
    if ((flags & (FLAG.deleted | FLAG.above)) !== 0) continue;
    yield { name: textOf(name), isFolder: (flags & FLAG.folder) !== 0, place };
  }
}

/** Bytes of a record before its name. */
const FIXED_BYTES = 38;
