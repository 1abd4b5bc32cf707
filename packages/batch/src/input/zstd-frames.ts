/*
 * Where frames of zstd end (RFC 8878 3.1). Node's decompressor, unlike that for gzip, drops whatever comes after the end of a
 * frame in the bytes that it is given at once, without a word: files of several frames, as pzstd and our own output have them, would
 * lose most of their records. Given each frame's bytes apart, it reads them all.
 */

const MAGIC = 0xfd2fb528;
/** Magics of frames that hold no content: these sixteen. */
const SKIPPABLE = 0x184d2a50;
/** Bits of a frame's descriptor. */
const IS_SINGLE_SEGMENT = 0x20;
const HAS_CHECKSUM = 0x4;
/** Bytes of the id of a dictionary and of the size of the content, by the two bits that tell them. */
const DICTIONARY_BYTES = [0, 1, 2, 4];
const CONTENT_BYTES = [0, 2, 4, 8];
/** The kind of a block that is one byte, repeated. */
const REPEATED = 1;

/** Chunks of zstd cut where frames end, so that none holds bytes of two. Bytes that are no zstd are handed on as they are. */
export async function* cutAtFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const frameEnd = frameFollower();
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const end = frameEnd(chunk, from);
      yield chunk.subarray(from, end);
      from = end;
    }
  }
}

/** The part of a frame that is read next, and what bytes it has. */
type Part = 'magic' | 'skippedSize' | 'descriptor' | 'block';
const PART_BYTES: Readonly<Record<Part, number>> = { magic: 4, skippedSize: 4, descriptor: 1, block: 3 };

/** Follows frames through chunks: says where in the next one the frame ends that goes on there, at most at its end. */
function frameFollower(): (bytes: Uint8Array, from: number) => number {
  let part: Part = 'magic';
  /** The bytes of the part so far, as a number with the lowest first. */
  let value = 0;
  let count = 0;
  /** Bytes to be passed over before the part. */
  let passed = 0;
  let isLast = false;
  let checksumBytes = 0;

  return (bytes, from) => {
    for (let at = from; ; ) {
      const passing = Math.min(passed, bytes.length - at);
      passed -= passing;
      at += passing;
      if (passed === 0 && isLast) {
        isLast = false;
        return at;
      }
      if (at === bytes.length) return at;
      value += (bytes[at] ?? 0) * 256 ** count;
      at += 1;
      count += 1;
      if (count === PART_BYTES[part]) next();
    }
  };

  function next(): void {
    const read = value;
    value = 0;
    count = 0;
    switch (part) {
      case 'magic':
        if (read === MAGIC) part = 'descriptor';
        else if (read - (read % 16) === SKIPPABLE) part = 'skippedSize';
        // No zstd: who expands it says so.
        else passed = Number.POSITIVE_INFINITY;
        return;
      case 'skippedSize':
        endAfter(read);
        return;
      case 'descriptor': {
        const isSingle = (read & IS_SINGLE_SEGMENT) !== 0;
        passed =
          (isSingle ? 0 : 1) + (DICTIONARY_BYTES[read & 3] ?? 0) + (CONTENT_BYTES[read >> 6] || (isSingle ? 1 : 0));
        checksumBytes = (read & HAS_CHECKSUM) !== 0 ? 4 : 0;
        part = 'block';
        return;
      }
      case 'block': {
        const size = ((read >> 1) & 3) === REPEATED ? 1 : read >> 3;
        if ((read & 1) === 0) passed = size;
        else endAfter(size + checksumBytes);
      }
    }
  }

  function endAfter(size: number): void {
    passed = size;
    isLast = true;
    part = 'magic';
  }
}
