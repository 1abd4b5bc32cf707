import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ContentInfo } from '@mimmo/core';
import fc from 'fast-check';
import { entryPath } from './content/entry-path.js';
import { fromPath, fromTar, fromTorrent, fromZip } from './loaders.js';
import { errorCode } from './testing/error-code.js';
import { inFolder, TESTDATA } from './testing/folders.js';

const FIXTURES = readdirSync(TESTDATA)
  .filter((name) => /\.(?:zip|tar|gz|xz|torrent)$/u.test(name))
  .map((name) => readFileSync(join(TESTDATA, name)));

/** Bytes at random, and what other programs wrote with some bytes overwritten, left out, or put in twice. */
const HOSTILE: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc
    .record({
      fixture: fc.constantFrom(...FIXTURES),
      changes: fc.array(fc.record({ at: fc.nat(8000), bytes: fc.uint8Array({ maxLength: 9 }), leftOut: fc.nat(9) }), {
        maxLength: 5,
      }),
    })
    .map(({ fixture, changes }) => {
      let bytes = fixture;
      for (const { at, bytes: put, leftOut } of changes) {
        const start = at % bytes.length;
        bytes = Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + leftOut)]);
        if (bytes.length === 0) return fixture;
      }
      return bytes;
    }),
);

/** Whatever comes in: a content that keeps the contract, or an error with a code. */
async function keepsContract(load: () => Promise<ContentInfo>): Promise<void> {
  const content = await load().catch(() => undefined);
  if (content === undefined) {
    expect(await errorCode(load)).toMatch(/^INPUT_(?:CORRUPT|EMPTY|UNSUPPORTED|TOO_LARGE)$/u);
    return;
  }
  expect(content.name).not.toMatch(/[\p{Control}\p{Surrogate}]/u);
  for (const { path, size } of content.files) {
    expect(entryPath(path)).toBe(path);
    expect(Number.isSafeInteger(size) && size >= 0).toBe(true);
  }
}

describe('whatever the bytes, there is an answer or an error with a code', () => {
  test.each([
    ['fromTorrent', fromTorrent],
    ['fromZip', fromZip],
    ['fromTar', fromTar],
  ])(
    '%s',
    async (_, load) => {
      await fc.assert(
        fc.asyncProperty(HOSTILE, async (bytes) => keepsContract(() => load(bytes))),
        { numRuns: 700 },
      );
    },
    60_000,
  );

  test('fromPath, under any name', async () => {
    const fileName = fc.constantFrom(
      'a',
      'a.zip',
      'a.tar',
      'a.tar.gz',
      'a.txz',
      'a.torrent',
      'a.epub',
      'a.mkv',
      'a.iso',
    );
    await inFolder(async (folder) => {
      await fc.assert(
        fc.asyncProperty(HOSTILE, fileName, async (bytes, name) => {
          await writeFile(join(folder, name), bytes);
          await keepsContract(() => fromPath(join(folder, name), { strict: true }));
          // Without it there is always an answer.
          await keepsContract(async () => ({ ...(await fromPath(join(folder, name))) }));
        }),
        { numRuns: 400 },
      );
    });
  }, 60_000);
});
