import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inFolder } from '../testing/folders.js';
import { type ByteReader, chunkReader, fileReader } from './byte-reader.js';

/** What a reader must do, told by the plainest reader there is: a position in an array. */
async function behavesAsAnArray(reader: ByteReader, bytes: Uint8Array, steps: readonly number[]): Promise<void> {
  let position = 0;
  for (const step of steps) {
    const left = bytes.subarray(position);
    // Compared by Buffer: a matcher walks the bytes one by one.
    if (step >= 0) expect(Buffer.compare(await reader.read(step), left.subarray(0, step))).toBe(0);
    else expect(await reader.skip(-step)).toBe(Math.min(-step, left.length));
    position = Math.min(bytes.length, position + Math.abs(step));
  }
  await reader.close();
}

const STEPS = fc.array(fc.oneof(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: -600, max: 600 })));

describe('readers of bytes', () => {
  test('read and skip a stream in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ size: 'large' })), STEPS, async (chunks, steps) => {
        const stream = async function* (): AsyncGenerator<Uint8Array> {
          yield* chunks;
        };
        await behavesAsAnArray(chunkReader(stream()), Buffer.concat(chunks), steps);
      }),
    );
  });

  test('read and skip a file', async () => {
    await inFolder(async (folder) => {
      const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
      await writeFile(join(folder, 'file'), bytes);
      const handle = await open(join(folder, 'file'));
      try {
        await fc.assert(
          fc.asyncProperty(STEPS, async (steps) => behavesAsAnArray(fileReader(handle, bytes.length), bytes, steps)),
          { numRuns: 30 },
        );
      } finally {
        await handle.close();
      }
    });
  });

  test('tell a stream when no more of it is wanted', async () => {
    let isClosed = false;
    const stream = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Uint8Array.of(1);
      } finally {
        isClosed = true;
      }
    };
    const reader = chunkReader(stream());
    await reader.read(3);
    await reader.close();
    expect(isClosed).toBe(true);
  });
});
