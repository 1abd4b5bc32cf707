import { decodeText, quoted } from '@mimmo/core';
import type { ByteReader } from '../../bytes/byte-reader.js';
import { LIMITS } from '../../content/limits.js';
import { type PaxRecords, readPaxRecords } from './pax-records.js';
import { beforeNul, continuesSparseMap, isZeroBlock, readTarHeader, TAR_BLOCK, type TarHeader } from './tar-header.js';

/*
 * A reader of our own rather than a streaming unpacker from the registry: it jumps over contents instead of reading them,
 * knows sparse files, and bounds the headers that are data (long names, pax records), which others hold in memory whole.
 */

/** An ordinary file in a tar archive. */
export interface TarEntry {
  readonly path: string;
  readonly sizeInBytes: number;
}

/** A tar archive that breaks the format; the message ends a sentence. */
export class TarError extends Error {
  override readonly name = 'TarError';
}

/** Files: as POSIX and v7 write them, contiguous ones, and GNU's with holes. */
const FILES = '07S';
/** Links, devices, folders, pipes, GNU volume labels: their size field, if any, counts no content. */
const WITHOUT_CONTENT = '123456V';

/**
 * The ordinary files of a tar archive, as its headers name them, in order. Links, folders and devices are left out.
 * An archive may end without the blocks of zeros that should close it.
 *
 * @throws TarError where a header is damaged or a content is cut off
 */
export async function* tarEntries(reader: ByteReader): AsyncGenerator<TarEntry> {
  let pax: PaxRecords = {};
  let longName: Uint8Array | undefined;
  for (let count = 1; ; count += 1) {
    const block = await reader.read(TAR_BLOCK);
    if (block.length === 0 || isZeroBlock(block)) return;
    const header = readTarHeader(block);
    if (!header) throw new TarError(`header ${count} is ${block.length < TAR_BLOCK ? 'cut off' : 'no tar header'}`);
    if (header.type === 'L' || header.type === 'x' || header.type === 'X') {
      const data = await readContent(reader, header);
      if (header.type === 'L') longName = beforeNul(data);
      else pax = { ...pax, ...checked(readPaxRecords(data)) };
      continue;
    }
    if (header.hasMoreSparseMap) await skipSparseMap(reader);
    const path = decodeText(pax.name ?? longName ?? header.name);
    await skipContent(reader, contentSize(header, pax), path);
    // A v7 archive has no type for folders: their names end with a slash.
    if (FILES.includes(header.type) && !path.endsWith('/')) {
      yield {
        path,
        sizeInBytes: pax.realSize ?? (header.type === 'S' ? header.realSize : (pax.storedSize ?? header.storedSize)),
      };
    }
    if (header.type !== 'g' && header.type !== 'K') {
      pax = {};
      longName = undefined;
    }
  }
}

function contentSize(header: TarHeader, pax: PaxRecords): number {
  if (header.type === 'g' || header.type === 'K') return header.storedSize;
  if (!WITHOUT_CONTENT.includes(header.type)) return pax.storedSize ?? header.storedSize;
  // A pax archive may store the content with a hard link, and then says so in a record.
  return header.type === '1' ? (pax.storedSize ?? 0) : 0;
}

async function readContent(reader: ByteReader, { storedSize }: TarHeader): Promise<Uint8Array> {
  if (storedSize > LIMITS.tarHeaderBytes) throw new TarError(`a name or record of ${storedSize} bytes is in it`);
  // Copied, since the reader may reuse the bytes at the next call.
  const data = (await reader.read(storedSize)).slice();
  if (data.length < storedSize) throw new TarError('it ends within a header');
  await reader.skip(padding(storedSize));
  return data;
}

async function skipContent(reader: ByteReader, size: number, path: string): Promise<void> {
  const filled = size + padding(size);
  const skipped = await reader.skip(filled);
  if (skipped < filled) throw new TarError(`it ends ${filled - skipped} bytes before the end of ${quoted(path)}`);
}

async function skipSparseMap(reader: ByteReader): Promise<void> {
  let block: Uint8Array;
  do {
    block = await reader.read(TAR_BLOCK);
    if (block.length < TAR_BLOCK) throw new TarError('it ends within the map of a sparse file');
  } while (continuesSparseMap(block));
}

function padding(size: number): number {
  return (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK;
}

function checked(records: PaxRecords | undefined): PaxRecords {
  if (!records) throw new TarError('a pax record breaks its format');
  return records;
}
