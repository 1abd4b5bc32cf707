import { crc32 } from 'node:zlib';
import { decodeText } from '@mimmo/core';
import { ArchiveError, encryptedError } from '../archive-error.js';
import { type Cursor, cursorOf, safe } from '../bytes/cursor.js';
import type { ByteWindow } from '../bytes/window.js';
import { LIMITS } from '../limits.js';
import type { RarBlocks, RarFileBlock } from './rar-block.js';
import { type ReadBlock, walkBlocks } from './rar-walk.js';

/*
 * The blocks of RAR 5 to 7: checksum (4 bytes), size of what follows in the header, type, flags, and where the flags say so,
 * the sizes of the extra area and of the data after the header; most numbers are of variable length.
 * Source: "RAR 5.0 archive format", https://www.rarlab.com/technote.htm
 */

/** What archives of this format begin with, in latin1. */
export const RAR5_SIGNATURE = 'Rar!\u001a\u0007\u0001\u0000';

const TYPE = { file: 2, encryption: 4, end: 5 } as const;
const FLAG = { hasExtra: 0x1, hasData: 0x2, fromLast: 0x8, inNext: 0x10 } as const;
const FILE = { isFolder: 0x1, hasTime: 0x2, hasChecksum: 0x4, isOfUnknownSize: 0x8 } as const;
const END = { inNext: 0x1 } as const;
/** The record of the extra area that tells links, and the kinds of links that hold no content: to files or folders by name. */
const REDIRECTION = 5;
const LINKS: ReadonlySet<number> = new Set([1, 2, 3]);
/** Bytes of the checksum, and of the longest size of a header. */
const CHECKSUM_BYTES = 4;
const SIZE_BYTES = 3;

/** Reads the blocks of RAR 5 to 7. */
export const rar5Blocks: RarBlocks = (volume, start, options) =>
  walkBlocks(volume, start, { ...options, readBlock: (position) => readBlock(volume, position, options.what) });

async function readBlock(volume: ByteWindow, position: number, what: string): Promise<ReadBlock> {
  const base = cursorOf(await volume.at(position, CHECKSUM_BYTES + SIZE_BYTES));
  const checksum = base.uint32();
  const headerBytes = variable(base);
  const start = base.position;
  if (headerBytes > LIMITS.rarHeaderBytes) throw new ArchiveError('a header in it is longer than headers can be');
  const header = await volume.at(position, start + headerBytes);
  const rest = cursorOf(header);
  rest.skip(start + headerBytes);
  if (crc32(header.subarray(CHECKSUM_BYTES)) !== checksum)
    throw new ArchiveError('the checksum of a header does not fit');
  return blockOf(cursorOf(header.subarray(start)), position + start + headerBytes, what);
}

function blockOf(header: Cursor, headerEnd: number, what: string): ReadBlock {
  const type = variable(header);
  const flags = variable(header);
  const extraBytes = flags & FLAG.hasExtra ? variable(header) : 0;
  const end = safe(headerEnd + (flags & FLAG.hasData ? variable(header) : 0));
  switch (type) {
    case TYPE.encryption:
      throw encryptedError(what);
    case TYPE.file:
      return { end, block: { ...fileBlock(header, extraBytes), ...continuing(flags) } };
    case TYPE.end:
      return { end, block: { kind: 'end', continuesInNext: (variable(header) & END.inNext) !== 0 } };
    default:
      return { end, block: undefined };
  }
}

function continuing(flags: number): Pick<RarFileBlock, 'continuesFromLast' | 'continuesInNext'> {
  return { continuesFromLast: (flags & FLAG.fromLast) !== 0, continuesInNext: (flags & FLAG.inNext) !== 0 };
}

function fileBlock(header: Cursor, extraBytes: number): Pick<RarFileBlock, 'kind' | 'entry'> {
  const flags = variable(header);
  const size = variable(header);
  variable(header); // attributes
  if (flags & FILE.hasTime) header.skip(4);
  if (flags & FILE.hasChecksum) header.skip(4);
  variable(header); // compression
  variable(header); // system
  const path = decodeText(header.bytes(variable(header)));
  header.skip(header.remaining - extraBytes);
  const isFile = !(flags & FILE.isFolder) && !isLink(header);
  return {
    kind: 'file',
    entry: isFile ? { path, sizeInBytes: flags & FILE.isOfUnknownSize ? 0 : size } : undefined,
  };
}

/** Whether the extra area, which is what is left of the header, says that a file is a link. */
function isLink(extra: Cursor): boolean {
  while (extra.remaining > 0) {
    const record = cursorOf(extra.bytes(variable(extra)));
    if (variable(record) !== REDIRECTION) continue;
    variable(record); // flags
    return LINKS.has(variable(record));
  }
  return false;
}

/** A number of up to ten bytes, seven bits in each, the lowest first; the highest bit says that another follows. */
function variable(cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    const byte = cursor.uint8();
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return safe(value);
  }
  throw new ArchiveError('a number in a header has no end');
}
