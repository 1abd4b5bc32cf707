import { ArchiveError, tooLargeError } from '../archive-error.js';
import type { ArchiveEntry, RandomAccess, ReaderOptions } from '../archive-format.js';
import { type ByteWindow, windowOf } from '../bytes/window.js';
import { LIMITS } from '../limits.js';
import { takeTurn } from '../turn.js';
import { udfEntries } from '../udf/udf.js';
import { findUdf, type UdfVolume } from '../udf/volume.js';
import { type DirectoryRecord, readRecords } from './directory-record.js';
import { hasRockRidge, rockRidgeOf } from './rock-ridge.js';
import { findVolume, marksOf, SECTOR, unreadImageError, type Volume } from './volume.js';

/*
 * Lists images of discs: in UDF where there is such a volume (`udf/`), else in ISO 9660 (ECMA-119), with the names of Rock Ridge,
 * else of Joliet, else its own in capitals, which is bsdtar's order of preference.
 */

/** A folder that is still to be listed. */
interface Folder {
  readonly path: string;
  readonly sector: number;
  readonly sizeInBytes: number;
}

/** The files of an ISO image. */
export async function* isoEntries(access: RandomAccess, options: ReaderOptions): AsyncGenerator<ArchiveEntry> {
  const window = windowOf(access);
  const udf = await udfOf(window, options.what);
  if (udf) {
    yield* udfEntries(window, udf, options);
    return;
  }
  const volume = await volumeOf(window, options.what);
  const folders: Folder[] = [{ path: '', sector: volume.rootSector, sizeInBytes: volume.rootBytes }];
  // Folders of a lying image may hold themselves.
  const seen = new Set<number>([volume.rootSector]);
  let bytes = 0;
  let records = 0;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    bytes += folder.sizeInBytes;
    if (bytes > LIMITS.isoFoldersBytes) throw tooLargeError(options.what, `${LIMITS.isoFoldersBytes} bytes of folders`);
    let earlierParts = 0;
    for (const record of readRecords(await folderBytes(window, folder))) {
      records += 1;
      await takeTurn(records, options.signal);
      if (records > LIMITS.headers) throw tooLargeError(options.what, `${LIMITS.headers} files`);
      const { name, type, sector, areas } = await described(window, record, volume);
      records += areas;
      const path = `${folder.path}${name}`;
      if (type === 'folder') {
        if (seen.has(sector)) continue;
        seen.add(sector);
        folders.push({ path: `${path}/`, sector, sizeInBytes: record.sizeInBytes || SECTOR });
      } else if (record.isContinued) earlierParts += record.sizeInBytes;
      else {
        if (type === 'file') yield { path, sizeInBytes: earlierParts + record.sizeInBytes };
        earlierParts = 0;
      }
    }
  }
}

/**
 * The volume in UDF, which discs have beside a smaller one in ISO 9660, or alone; as 7-Zip does, it is preferred.
 *
 * @throws ArchiveError for a damaged one, where there is no other
 */
async function udfOf(window: ByteWindow, what: string): Promise<UdfVolume | undefined> {
  const marks = await marksOf(window);
  if (!marks.includes('NSR')) return undefined;
  const hasOther = marks.includes('CD001');
  try {
    const found = await findUdf(window);
    if (found || hasOther) return found;
  } catch (error) {
    if (!hasOther) throw error;
    return undefined;
  }
  throw unreadImageError(what);
}

/** The volume that is read: where the first has no names of Rock Ridge, the one of Joliet, if there is one. */
async function volumeOf(window: ByteWindow, what: string): Promise<Volume> {
  const { primary, joliet } = await findVolume(window, what);
  const root = await window.at(primary.rootSector * SECTOR, SECTOR);
  const skip = hasRockRidge(readRecords(root, 'with itself').next().value?.systemUse);
  if (skip !== undefined) return { ...primary, names: 'rock ridge', systemUseSkip: skip };
  return joliet ?? primary;
}

async function folderBytes(window: ByteWindow, { sector, sizeInBytes }: Folder): Promise<Uint8Array> {
  if (sizeInBytes > LIMITS.isoFolderBytes)
    throw new ArchiveError(`a folder in it claims ${sizeInBytes} bytes of names`);
  const bytes = await window.at(sector * SECTOR, sizeInBytes);
  if (bytes.length === 0) throw new ArchiveError('it ends before a folder that it claims to have');
  // Copied, for continued names of Rock Ridge are read by way of the same window.
  return bytes.slice();
}

/** A record with its name in the charset of the volume, and what it stands for. */
async function described(
  window: ByteWindow,
  record: DirectoryRecord,
  volume: Volume,
): Promise<{ name: string; type: 'file' | 'folder' | 'neither'; sector: number; areas: number }> {
  const type = record.isFolder ? 'folder' : 'file';
  if (volume.names !== 'rock ridge') return { name: plainName(record, volume), type, sector: record.sector, areas: 0 };
  const more = await rockRidgeOf(record.systemUse.subarray(volume.systemUseSkip), (position, length) =>
    window.at(position, length),
  );
  return {
    name: more.name ?? plainName(record, volume),
    type: more.childSector === undefined ? (more.type ?? type) : 'folder',
    sector: more.childSector ?? record.sector,
    areas: more.areas,
  };
}

/** A name without its version (`;1`), and without the dot of one that has no extension. */
function plainName({ name }: DirectoryRecord, { names }: Volume): string {
  if (names === 'joliet') return new TextDecoder('utf-16be').decode(name).replace(/;\d+$/u, '');
  return new TextDecoder('latin1').decode(name).replace(/\.?(?:;\d+)?$/u, '');
}
