import type { InflateRaw } from 'node:zlib';
import { InputError, messageOf } from '@mimmo/core';
import { LIMITS } from '../content/limits.js';
import type { ByteChunks } from './byte-chunks.js';
import { type ChunkReader, chunkReader } from './byte-reader.js';

/*
 * The frame of gzip (RFC 1952) around Node's inflate. Node's own gunzip loses what it has expanded where other bytes follow
 * the last member; gzip and tar pass over such bytes, which tapes and downloads leave.
 */

/** The two bytes that every member begins with, and the one compression that there is. */
const MAGIC = [0x1f, 0x8b, 0x08];
const HEADER_BYTES = 10;
const TRAILER_BYTES = 8;
/** What expands to less is a small member: less than a block of tar. */
const SMALL_BYTES = 512;
/** Flags of the optional fields of a header. */
const FLAG = { checksum: 2, extra: 4, name: 8, comment: 16 } as const;

/**
 * Expands gzip, all members as one; what follows the last is passed over.
 *
 * @param what the archive as it begins a message
 * @throws InputError INPUT_TOO_LARGE past `LIMITS.smallGzipMembers`, each of which costs far more than it holds; anything else
 * thrown is a damaged stream
 */
export async function* gunzip(compressed: ByteChunks, what: string): AsyncGenerator<Uint8Array> {
  const { crc32, createInflateRaw } = await import('node:zlib');
  const source = chunkReader(compressed);
  let smallMembers = 0;
  for (let isFirst = true; ; isFirst = false) {
    if (!(await passHeader(source))) {
      if (isFirst) throw new Error('it does not begin as gzip does');
      return;
    }
    const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
    const feeding = feed(source, inflate);
    let checksum = 0;
    let expanded = 0;
    for await (const chunk of inflate) {
      checksum = crc32(chunk, checksum);
      expanded += chunk.length;
      yield chunk;
    }
    await feeding;
    const trailer = Buffer.from(await source.read(TRAILER_BYTES));
    if (trailer.length < TRAILER_BYTES) throw new Error('it ends too early');
    if (trailer.readUInt32LE(0) !== checksum) throw new Error('a checksum does not fit');
    if (expanded < SMALL_BYTES) smallMembers += 1;
    if (smallMembers > LIMITS.smallGzipMembers) {
      const most = LIMITS.smallGzipMembers;
      throw new InputError(
        'INPUT_TOO_LARGE',
        `${what} has more than ${most} nearly empty gzip members; expand it yourself.`,
      );
    }
  }
}

/** Passes over the header of a member. @returns `false` where no member begins */
async function passHeader(source: ChunkReader): Promise<boolean> {
  const header = Buffer.from(await source.read(HEADER_BYTES));
  if (header.length < HEADER_BYTES || MAGIC.some((byte, index) => header[index] !== byte)) return false;
  const flags = header.readUInt8(3);
  if (flags & FLAG.extra) {
    const length = Buffer.from(await source.read(2));
    await source.skip(length.length < 2 ? 0 : length.readUInt16LE(0));
  }
  if (flags & FLAG.name) await passText(source);
  if (flags & FLAG.comment) await passText(source);
  if (flags & FLAG.checksum) await source.skip(2);
  return true;
}

/** Passes over a text and the NUL that closes it. */
async function passText(source: ChunkReader): Promise<void> {
  let byte: number | undefined;
  do [byte] = await source.read(1);
  while (byte !== undefined && byte !== 0);
}

/** Gives a stream what the source has until it has enough; the source then stands right after what the stream took. */
async function feed(source: ChunkReader, inflate: InflateRaw): Promise<void> {
  let isOver = false;
  let goOn = (): void => {};
  for (const event of ['end', 'error', 'close']) {
    inflate.once(event, () => {
      isOver = true;
      goOn();
    });
  }
  try {
    while (!isOver) {
      const chunk = await source.peek();
      const before = inflate.bytesWritten;
      if (chunk.length === 0) {
        inflate.end();
        return;
      }
      await new Promise<void>((resolve) => {
        goOn = resolve;
        inflate.write(chunk, () => resolve());
      });
      await source.skip(inflate.bytesWritten - before);
    }
  } catch (error) {
    // The source failed: whoever reads the stream is told.
    inflate.destroy(error instanceof Error ? error : new Error(messageOf(error)));
  }
}
