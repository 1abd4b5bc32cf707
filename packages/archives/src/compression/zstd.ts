import { InputError } from '@mimmo/core';
import { ArchiveError } from '../archive-error.js';
import { cursorOf } from '../bytes/cursor.js';
import { LIMITS } from '../limits.js';
import type { Expander } from './compressions.js';
import { type Pulling, pulling } from './pulling.js';

/*
 * zstd a block at a time: frames are followed here (RFC 8878 3.1), so that no frame gets the memory that it asks for, and no
 * block comes before the last was taken; fzstd expands them.
 */

const MAGIC = 0xfd2fb528;
/** Magics of frames that hold no content: these sixteen. */
const SKIPPABLE = 0x184d2a50;
/** Bits of the byte after the magic. */
const FRAME = { isSingleSegment: 0x20, hasChecksum: 0x4 } as const;
/** Bytes of the id of a dictionary and of the size of the content, by the two bits that tell them. */
const DICTIONARY_BYTES = [0, 1, 2, 4];
const CONTENT_BYTES = [0, 2, 4, 8];
/** The kind of a block that is one byte, repeated. */
const REPEATED = 1;

/** Expands zstd, all frames as one. */
export const expandZstd: Expander = async function* (compressed, what) {
  const { Decompress } = await import('fzstd');
  const input = pulling(compressed);
  for (let frames = 0; ; frames += 1) {
    const magic = await input.read(4);
    if (magic.length === 0 && frames > 0) return;
    const number = cursorOf(magic).uint32();
    if ((number & ~0xf) >>> 0 === SKIPPABLE) {
      await input.skip(cursorOf(await input.read(4)).uint32());
      continue;
    }
    if (number !== MAGIC) throw new ArchiveError('it does not begin as zstd does');
    let blocks: Uint8Array[] = [];
    const decoder = new Decompress((block) => blocks.push(block));
    const { header, hasChecksum } = await frameHeader(input, what);
    decoder.push(Buffer.concat([magic, header]));
    for (let isLast = false; !isLast; ) {
      const head = (await input.read(3)).slice();
      const bits = cursorOf(Buffer.concat([head, new Uint8Array(1)])).uint32();
      isLast = (bits & 1) === 1;
      const size = ((bits >> 1) & 3) === REPEATED ? 1 : bits >> 3;
      if (size > LIMITS.zstdBlockBytes) throw new ArchiveError('a block in it is larger than blocks can be');
      const block = await input.read(size);
      if (head.length < 3 || block.length < size) throw new ArchiveError('it ends too early');
      decoder.push(Buffer.concat([head, block]));
      yield* blocks;
      blocks = [];
    }
    // fzstd waits for eighteen bytes before it begins, which the smallest frames do not have.
    decoder.push(hasChecksum ? await input.read(4) : new Uint8Array(), true);
    yield* blocks;
  }
};

/** The rest of a frame's header, copied. @throws InputError INPUT_TOO_LARGE for a window above `LIMITS.zstdWindowBytes` */
async function frameHeader(
  input: Pulling,
  what: string,
): Promise<{ readonly header: Uint8Array; readonly hasChecksum: boolean }> {
  const first = (await input.read(1)).slice();
  const flags = first[0] ?? 0;
  const isSingle = (flags & FRAME.isSingleSegment) !== 0;
  const contentBytes = CONTENT_BYTES[flags >> 6] || (isSingle ? 1 : 0);
  const rest = (await input.read((isSingle ? 0 : 1) + (DICTIONARY_BYTES[flags & 3] ?? 0) + contentBytes)).slice();
  const header = Buffer.concat([first, rest]);
  const windowBytes = isSingle ? contentSize(header, contentBytes) : windowSize(rest[0] ?? 0);
  if (windowBytes > LIMITS.zstdWindowBytes) {
    throw new InputError(
      'INPUT_TOO_LARGE',
      `${what} asks for ${windowBytes} bytes of memory to be expanded; expand it with zstd and give the result.`,
    );
  }
  return { header, hasChecksum: (flags & FRAME.hasChecksum) !== 0 };
}

function contentSize(header: Buffer, bytes: number): number {
  return header.subarray(-bytes).reduceRight((sum, byte) => sum * 256 + byte, 0);
}

function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}
