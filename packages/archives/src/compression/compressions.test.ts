import { expect, test } from '@jest/globals';
import { isMimmoError } from '@mimmo/core';
import fc from 'fast-check';
import { LIMITS } from '../limits.js';
import { fixture } from '../testing/fixtures.js';
import { COMPRESSIONS, type Compression, expandBlocks } from './compressions.js';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function expanded(compression: Compression, bytes: Uint8Array, chunkSize = 100): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of expandBlocks(compression, inChunks(bytes, chunkSize))) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test.each([
  ['bsdtar.tar.bz2', 'bzip2', 9216],
  ['bsdtar.tar.zst', 'zstd', 9216],
  ['trailing.tar.bz2', 'bzip2', 2560],
  ['frames.tar.zst', 'zstd', 2560],
  ['bsdtar.tar.lz4', 'lz4', 9216],
  ['frames.tar.lz4', 'lz4', 9216],
  ['legacy.tar.lz4', 'lz4', 9216],
  ['bsdtar.tar.lzma', 'lzma', 9216],
  ['small-dictionary.tar.lzma', 'lzma', 9216],
] as const)('%s expands, whatever the chunks', async (name, compression, size) => {
  const whole = await expanded(compression, fixture(name));
  expect(whole.length).toBeGreaterThanOrEqual(size);
  expect(whole.subarray(257, 262).toString()).toBe('ustar');
  for (const chunkSize of [1, 7, 100_000]) expect(await expanded(compression, fixture(name), chunkSize)).toEqual(whole);
});

/** What files of each are called. */
const EXTENSION: Readonly<Record<Compression, string>> = { bzip2: 'bz2', zstd: 'zst', lz4: 'lz4', lzma: 'lzma' };

test.each(COMPRESSIONS)('damaged and cut %s is refused or expanded, without anything else', async (compression) => {
  const bytes = fixture(`bsdtar.tar.${EXTENSION[compression]}`);
  // The last bytes of LZMA only fill it up.
  for (let length = 0; length < bytes.length - 5; length += 5)
    await expect(expanded(compression, bytes.subarray(0, length))).rejects.toThrow();
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), async (at, value) => {
      const changed = bytes.slice();
      changed[at] = value;
      await expanded(compression, changed).catch((error) => expect(error).toBeInstanceOf(Error));
    }),
    { numRuns: 200 },
  );
});

test('a window of zstd that takes more memory than programs ask for is refused', async () => {
  const bytes = fixture('bsdtar.tar.zst').slice();
  // No single segment; a window of 2 GB.
  bytes[4] = 0;
  bytes[5] = 21 << 3;
  const error = await expanded('zstd', bytes).catch((reason) => reason);
  expect(isMimmoError(error) && error.code).toBe('INPUT_TOO_LARGE');
});

test.each(['frames.tar.lz4', 'legacy.tar.lz4', 'small-dictionary.tar.lzma'])(
  '%s with any bytes changed is refused or expanded to no more than blocks hold',
  async (name) => {
    const bytes = fixture(name);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = bytes.slice();
        for (const [at, value] of changes) changed[at] = value;
        await expanded(name.endsWith('lz4') ? 'lz4' : 'lzma', changed).catch((error) =>
          expect(error).toBeInstanceOf(Error),
        );
      }),
      { numRuns: 200 },
    );
  },
);

test('LZMA that takes more memory than programs ask for, or would take minutes, is refused', async () => {
  const bytes = fixture('bsdtar.tar.lzma').slice();
  // A dictionary of 2 GB.
  bytes.set([0, 0, 0, 0x80], 1);
  const long = Buffer.concat([bytes, new Uint8Array(LIMITS.lzmaBytes)]);
  for (const refused of [bytes, long])
    await expect(expanded('lzma', refused, 100_000)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
});

test('a bomb of bzip2 comes a block at a time', async () => {
  // Each of the fixture's streams is a whole one, so that many of them are one stream of their contents.
  const one = fixture('bsdtar.tar.bz2');
  const many = Buffer.concat(Array.from({ length: 2000 }, () => one));
  let blocks = 0;
  for await (const block of expandBlocks('bzip2', inChunks(many, many.length))) {
    blocks += 1;
    if (block.length > 0 && blocks === 3) break;
  }
  expect(blocks).toBe(3);
});

test('bzip2 that would take minutes is refused, and says what to do', async () => {
  const bytes = Buffer.concat([fixture('bsdtar.tar.bz2'), new Uint8Array(LIMITS.bzip2Bytes)]);
  const stream = expandBlocks('bzip2', inChunks(bytes, bytes.length), { what: '"Album.tar.bz2"' });
  await expect(stream.next()).rejects.toMatchObject({
    code: 'INPUT_TOO_LARGE',
    message: expect.stringMatching(/^"Album\.tar\.bz2" has more than/u),
  });
});
