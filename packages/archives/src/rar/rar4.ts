import { crc32 } from 'node:zlib';
import { ArchiveError, encryptedError } from '../archive-error.js';
import { type Cursor, cursorOf, safe } from '../bytes/cursor.js';
import type { ByteWindow } from '../bytes/window.js';
import type { RarBlocks, RarFileBlock } from './rar-block.js';
import { type ReadBlock, walkBlocks } from './rar-walk.js';
import { rar4Name } from './rar4-name.js';

/*
 * The blocks of RAR 1.5 to 4: checksum (2 bytes), type (1), flags (2), size of the header (2), and where there are bytes
 * after it, how many (4). Source: the technical note that RAR 4 came with ("RAR archive format").
 */

/** What archives of this format begin with, in latin1. */
export const RAR4_SIGNATURE = 'Rar!\u001a\u0007\u0000';

const TYPE = { main: 0x73, file: 0x74, service: 0x7a, end: 0x7b } as const;
/** Flags of any block, of the main one, of files, and of the end. */
const HAS_DATA = 0x8000;
const MAIN = { hasEncryptedHeaders: 0x80 } as const;
const FILE = {
  fromLast: 0x1,
  inNext: 0x2,
  hasComment: 0x8,
  folder: 0xe0,
  hasLargeSizes: 0x100,
  hasUnicode: 0x200,
} as const;
const END = { inNext: 0x1 } as const;
const BASE_BYTES = 7;
/** What stands in place of a size that was not known when the archive was written. */
const UNKNOWN = 0xffffffff;
/** The system whose attributes hold the type of a file, and the type of links in them. */
const UNIX = 3;
const UNIX_TYPE = 0xf000;
const UNIX_LINK = 0xa000;

/** Reads the blocks of RAR 1.5 to 4. */
export const rar4Blocks: RarBlocks = (volume, start, options) =>
  walkBlocks(volume, start, { ...options, readBlock: (position) => readBlock(volume, position, options.what) });

async function readBlock(volume: ByteWindow, position: number, what: string): Promise<ReadBlock> {
  const base = cursorOf(await volume.at(position, BASE_BYTES));
  const checksum = base.uint16();
  const type = base.uint8();
  const flags = base.uint16();
  const headerBytes = base.uint16();
  if (headerBytes < BASE_BYTES) throw new ArchiveError('a header in it is shorter than headers can be');
  const header = await volume.at(position, headerBytes);
  const rest = cursorOf(header);
  rest.skip(BASE_BYTES);
  const end = position + headerBytes;
  switch (type) {
    case TYPE.main:
      if (flags & MAIN.hasEncryptedHeaders) throw encryptedError(what);
      return { end, block: undefined };
    case TYPE.file:
    case TYPE.service: {
      // With a comment inside, as old programs wrote it, the checksum covers a part only.
      if (!(flags & FILE.hasComment) && (crc32(header.subarray(2)) & 0xffff) !== checksum)
        throw new ArchiveError('the checksum of a header does not fit');
      const { packedSize, block } = fileBlock(rest, flags);
      return { end: safe(end + packedSize), block: type === TYPE.file ? block : undefined };
    }
    case TYPE.end:
      return { end, block: { kind: 'end', continuesInNext: (flags & END.inNext) !== 0 } };
    default:
      return { end: end + (flags & HAS_DATA ? rest.uint32() : 0), block: undefined };
  }
}

function fileBlock(rest: Cursor, flags: number): { packedSize: number; block: RarFileBlock } {
  const packedLow = rest.uint32();
  const sizeLow = rest.uint32();
  const system = rest.uint8();
  // Checksum, time, version and method.
  rest.skip(10);
  const nameBytes = rest.uint16();
  const attributes = rest.uint32();
  const isLarge = (flags & FILE.hasLargeSizes) !== 0;
  const packedHigh = isLarge ? rest.uint32() : 0;
  const sizeHigh = isLarge ? rest.uint32() : 0;
  const path = rar4Name(rest.bytes(nameBytes), (flags & FILE.hasUnicode) !== 0);
  const isUnknown = sizeLow === UNKNOWN && (!isLarge || sizeHigh === UNKNOWN);
  const isLink = system === UNIX && (attributes & UNIX_TYPE) === UNIX_LINK;
  const isFile = !isLink && (flags & FILE.folder) !== FILE.folder;
  return {
    packedSize: packedHigh * 2 ** 32 + packedLow,
    block: {
      kind: 'file',
      entry: isFile ? { path, sizeInBytes: isUnknown ? 0 : sizeHigh * 2 ** 32 + sizeLow } : undefined,
      continuesFromLast: (flags & FILE.fromLast) !== 0,
      continuesInNext: (flags & FILE.inNext) !== 0,
    },
  };
}
