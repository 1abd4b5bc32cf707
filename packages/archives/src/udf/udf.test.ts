import { expect, test } from '@jest/globals';
import { isMimmoError } from '@mimmo/core';
import fc from 'fast-check';
import { fixture, listed } from '../testing/fixtures.js';
import { udfOf } from '../testing/udf-of.js';

const GB = 1024 ** 3;
const BLOCK = 2048;
const BLURAY = udfOf({
  BDMV: { STREAM: { '00001.m2ts': 40 * GB, '00002.m2ts': 7 }, 'index.bdmv': 200 },
  'Лист 歌.txt': 5,
});
const ITS_FILES = [
  { path: 'BDMV/STREAM/00001.m2ts', sizeInBytes: 40 * GB },
  { path: 'BDMV/STREAM/00002.m2ts', sizeInBytes: 7 },
  { path: 'BDMV/index.bdmv', sizeInBytes: 200 },
  { path: 'Лист 歌.txt', sizeInBytes: 5 },
];

test('entries in a partition of their own are found, as Blu-rays have them', async () => {
  expect(await listed('iso', BLURAY)).toEqual(ITS_FILES);
});

test('an image in UDF alone is listed as one that has ISO 9660, too', async () => {
  const both = fixture('genisoimage-udf.iso.gz');
  const alone = both.slice();
  const marks = [16, 17, 18, 19, 20, 21, 22].map((sector) => latin1(both, sector * BLOCK + 1));
  const first = marks.indexOf('BEA01');
  expect([marks[0], first > 0]).toEqual(['CD001', true]);
  for (let index = 0; index < 6; index++) {
    const from = (16 + first + index) * BLOCK;
    alone.set(index < 3 ? both.subarray(from, from + BLOCK) : new Uint8Array(BLOCK), (16 + index) * BLOCK);
  }
  expect(await listed('iso', alone)).toEqual(await listed('iso', both));
});

function latin1(bytes: Uint8Array, at: number): string {
  return Buffer.from(bytes.subarray(at, at + 5)).toString('latin1');
}

test('where UDF is damaged and ISO 9660 is not, that is read', async () => {
  const damaged = fixture('genisoimage-udf.iso.gz').slice();
  damaged.fill(0, 256 * BLOCK, 257 * BLOCK);
  expect((await listed('iso', damaged)).map(({ path }) => path)).toContain('cover.jpg');
});

test('what nobody reads is told as such', async () => {
  const unread = BLURAY.slice();
  unread.fill(0, 256 * BLOCK, 257 * BLOCK);
  await expect(listed('iso', unread)).rejects.toMatchObject({ code: 'INPUT_UNSUPPORTED' });
});

test('a folder that holds itself is entered once', async () => {
  const looping = udfOf({ a: { b: { 'c.txt': 1 } } });
  // The name `b` in the folder `a` is of block 2, the folder `a` itself.
  const names = Buffer.from(looping.buffer).indexOf(Buffer.from([16, 0, 'b'.charCodeAt(0)]));
  looping[names - 38 + 24] = 2;
  expect(await listed('iso', looping)).toEqual([]);
});

test('any bytes changed cost no more than a code', async () => {
  const used = [16, 32, 33, 34, 256, ...Array.from({ length: 12 }, (_, index) => 272 + index)];
  const change = fc.tuple(fc.constantFrom(...used), fc.nat(400), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const changed = BLURAY.slice();
      for (const [block, at, value] of changes) changed[block * BLOCK + at] = value;
      for (const [block] of changes) seal(changed, block * BLOCK);
      expect(['none', 'INPUT_CORRUPT', 'INPUT_UNSUPPORTED', 'INPUT_TOO_LARGE']).toContain(await codeOf(changed));
    }),
    { numRuns: 300 },
  );
});

test.each([1, 17, 256, 257, 273, 276])('cut after %d blocks it is refused', async (blocks) => {
  expect(['INPUT_CORRUPT', 'INPUT_UNSUPPORTED']).toContain(await codeOf(BLURAY.subarray(0, blocks * BLOCK)));
});

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await listed('iso', bytes);
    return 'none';
  } catch (error) {
    return isMimmoError(error) ? error.code : `not ours: ${error}`;
  }
}

/** Makes the checksum of a tag right again. */
function seal(bytes: Uint8Array, at: number): void {
  let sum = 0;
  for (let index = 0; index < 16; index++) if (index !== 4) sum += bytes[at + index] ?? 0;
  bytes[at + 4] = sum & 0xff;
}
