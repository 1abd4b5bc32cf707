import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutAtFrames } from './zstd-frames.js';

const ARCHIVES = new URL('../../../archives/src/testdata/', import.meta.url);
const bytesOf = (name: string): Buffer => readFileSync(new URL(name, ARCHIVES));
/** Written by `zstd -q --no-check` of the letter `a`, and of 300,000 zeros, which has blocks of one byte, repeated. */
const SMALL = Buffer.from('28b52ffd005809000061', 'hex');
const REPEATED = Buffer.from('28b52ffd00585400001000000100fbff39c00202001000039f0400', 'hex');
/** A frame that holds three bytes for somebody else. */
const SKIPPED = Buffer.from('5e2a4d1803000000616263', 'hex');
/** Of `frames.tar.zst`, with a check and without. */
const [FIRST, SECOND] = framesOf(bytesOf('frames.tar.zst'));
const ONE = bytesOf('bsdtar.tar.zst');

/** The two frames of a file of two. */
function framesOf(bytes: Buffer): readonly [Buffer, Buffer] {
  const second = bytes.indexOf(Buffer.from('28b52ffd', 'hex'), 4);
  return [bytes.subarray(0, second), bytes.subarray(second)];
}

async function* chunked(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Where chunks end that are cut. */
async function endsOf(bytes: Buffer, size: number): Promise<readonly number[]> {
  const ends: number[] = [];
  const given: Uint8Array[] = [];
  for await (const chunk of cutAtFrames(chunked(bytes, size))) {
    expect(chunk.length).toBeGreaterThan(0);
    given.push(chunk);
    ends.push((ends.at(-1) ?? 0) + chunk.length);
  }
  expect(Buffer.concat(given).equals(bytes)).toBe(true);
  return ends;
}

test('chunks are cut where frames end, however they come', async () => {
  const frame = fc.constantFrom(FIRST, SECOND, ONE, SMALL, REPEATED, SKIPPED);
  await fc.assert(
    fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 5 }), fc.nat(3000), async (frames, size) => {
      const ends = await endsOf(Buffer.concat(frames), size + 1);
      let end = 0;
      for (const { length } of frames) {
        end += length;
        expect(ends).toContain(end);
      }
      // Given at once, they are cut nowhere else.
      expect(await endsOf(Buffer.concat(frames), 1e9)).toHaveLength(frames.length);
    }),
    { numRuns: 100 },
  );
});

test('what is no zstd, or cut short, is handed on', async () => {
  for (const bytes of [Buffer.from('no zstd at all'), FIRST.subarray(0, 20), Buffer.concat([SMALL, Buffer.from('x')])])
    await endsOf(bytes, 5);
});
