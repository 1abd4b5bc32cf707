import { expect, test } from '@jest/globals';
import { isMimmoError } from '@mimmo/core';
import fc from 'fast-check';
import type { ArchiveFormat } from './archive-format.js';
import { fixture, listed } from './testing/fixtures.js';
import { listOfSevenZip, rar4Headers, rar5Headers, sealRar4, sealRar5, sealSevenZip } from './testing/sealed.js';

/** Bytes that may be changed, and what makes the checksums right again. */
interface Forgery {
  readonly stretches: readonly { readonly start: number; readonly end: number }[];
  readonly seal: (bytes: Uint8Array, index: number) => void;
}

function forgeryOf(name: string): Forgery {
  const bytes = fixture(name);
  if (name.endsWith('.7z')) return { stretches: [listOfSevenZip(bytes)], seal: sealSevenZip };
  const isRar4 = name.startsWith('rar4');
  const headers = isRar4 ? rar4Headers(bytes) : rar5Headers(bytes);
  const seal = isRar4 ? sealRar4 : sealRar5;
  return {
    // What comes after the checksum.
    stretches: headers.map(({ start, end }) => ({ start: start + (isRar4 ? 2 : 4), end })),
    seal(changed, index) {
      const header = headers[index];
      if (header) seal(changed, header);
    },
  };
}

test.each<[string, ArchiveFormat]>([
  ['7-zip.7z', '7z'],
  ['7-zip-plain-list.7z', '7z'],
  ['rar4.rar', 'rar'],
  ['rar5.rar', 'rar'],
  ['rar5-recovery.rar', 'rar'],
])('%s with any byte of its headers forged costs no more than a code', async (name, format) => {
  const bytes = fixture(name);
  const { stretches, seal } = forgeryOf(name);
  // The seals are right: an archive that nobody changed keeps its list.
  const sealed = bytes.slice();
  for (const index of stretches.keys()) seal(sealed, index);
  expect(sealed).toEqual(bytes);
  const outcomes = new Set<string>();
  const change = fc.record({
    stretch: fc.nat(stretches.length - 1),
    at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    value: fc.integer({ min: 0, max: 255 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const forged = bytes.slice();
      for (const { stretch, at, value } of changes) {
        const { start, end } = stretches[stretch] ?? { start: 0, end: 0 };
        forged[start + Math.floor(at * (end - start))] = value;
      }
      for (const index of stretches.keys()) seal(forged, index);
      const began = performance.now();
      try {
        await listed(format, forged);
        outcomes.add('listed');
      } catch (error) {
        if (!isMimmoError(error)) throw error;
        expect(['INPUT_CORRUPT', 'INPUT_UNSUPPORTED', 'INPUT_TOO_LARGE']).toContain(error.code);
        outcomes.add(error.code);
      }
      expect(performance.now() - began).toBeLessThan(2000);
    }),
    { numRuns: 400 },
  );
  expect(outcomes).toContain('INPUT_CORRUPT');
});

test('a list of 7z that claims to expand to gigabytes gets no memory', async () => {
  const forged = fixture('7-zip.7z').slice();
  const { start, end } = listOfSevenZip(forged);
  const list = forged.subarray(start, end);
  // The size after the id of unpacked sizes (12), written in two bytes; four bytes say two gigabytes and a half.
  const at = list.lastIndexOf(12);
  expect(list[at + 1]).toBeGreaterThanOrEqual(0x80);
  const longer = Buffer.concat([list.subarray(0, at + 1), Uint8Array.of(0xf0, 0, 0, 0, 0xa0), list.subarray(at + 3)]);
  const whole = Buffer.concat([forged.subarray(0, start), longer]);
  new DataView(whole.buffer, whole.byteOffset).setBigUint64(20, BigInt(longer.length), true);
  sealSevenZip(whole);
  await expect(listed('7z', whole)).rejects.toMatchObject({ code: 'INPUT_TOO_LARGE' });
});

test('a folder of an image that holds itself is listed once', async () => {
  const image = fixture('genisoimage.iso.gz');
  const view = new DataView(image.buffer);
  const root = view.getUint32(16 * 2048 + 156 + 2, true);
  // The record of the folder CD1, whose name stands 33 bytes after its beginning.
  const record = Buffer.from(image.buffer).indexOf('\u0003CD1', root * 2048) + 1 - 33;
  view.setUint32(record + 2, root, true);
  const paths = (await listed('iso', image)).map(({ path }) => path);
  expect(paths).toEqual(['cover.jpg', 'Текст/empty.nfo', 'Текст/深い/歌.txt']);
});
