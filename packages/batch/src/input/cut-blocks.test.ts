import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CSV } from '../formats/csv.js';
import { lineEnd } from '../formats/text-format.js';
import { type Cut, cutBlocks, type RecordEnd } from './cut-blocks.js';

/** How a text is cut: its blocks as texts, with those that are too long as their lengths. */
interface Case {
  readonly text: string;
  readonly recordEnd?: RecordEnd;
  /** Where it begins; what stands before is not there. */
  readonly offset?: number;
  /** The sizes in which the bytes come, over and over. */
  readonly chunks?: readonly number[];
}

const [SIZE, LONGEST] = [8, 20];

async function cut({ text, recordEnd = lineEnd, offset = 0, chunks = [1000] }: Case): Promise<readonly Cut[]> {
  const bytes = Buffer.from(text).subarray(offset);
  const cuts: Cut[] = [];
  const options = { offset, recordEnd, size: SIZE, longest: LONGEST };
  for await (const each of cutBlocks(inChunks(bytes, chunks), options)) cuts.push(each);
  return cuts;
}

async function* inChunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const size = sizes[index % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const shown = (cuts: readonly Cut[]): readonly unknown[] =>
  cuts.map((each) => ('bytes' in each ? Buffer.from(each.bytes).toString() : each.tooLong));

test.each([
  ['nothing', '', []],
  ['a line without an end', 'ab', ['ab']],
  ['a block ends with the line that fills it', 'abc\ndef\nghi\n', ['abc\ndef\n', 'ghi\n']],
  ['blank lines', '\n\n\n', ['\n\n\n']],
  ['a line longer than a block', `${'x'.repeat(15)}\nab\n`, [`${'x'.repeat(15)}\n`, 'ab\n']],
  ['a line that is too long, alone', `ab\n${'x'.repeat(30)}\ncd\n`, ['ab\n', 31, 'cd\n']],
  ['a last line that is too long', `ab\n${'x'.repeat(30)}`, ['ab\n', 30]],
  ['nothing but one line that is too long', 'x'.repeat(100), [100]],
])('%s', async (_case, text, expected) => {
  expect(shown(await cut({ text }))).toEqual(expected);
});

test('lines are counted, those that are too long as one', async () => {
  const cuts = await cut({ text: `a\nb\nc\nd\ne\n${'x'.repeat(30)}\nf` });
  expect(cuts.map(({ lines }) => lines)).toEqual([4, 1, 1, 1]);
});

test('bytes that cannot be read on: what is whole before them comes, and then the error', async () => {
  async function* broken(): AsyncGenerator<Uint8Array, void, undefined> {
    yield Buffer.from('abc\ndef\ng\nhi');
    throw new Error('the disk is gone');
  }
  const cuts: Cut[] = [];
  const reading = (async () => {
    for await (const each of cutBlocks(broken(), { offset: 0, recordEnd: lineEnd, size: SIZE })) cuts.push(each);
  })();
  await expect(reading).rejects.toThrow('the disk is gone');
  expect(shown(cuts)).toEqual(['abc\ndef\n', 'g\n']);
  expect(cuts.map(({ isBroken = false }) => isBroken)).toEqual([false, true]);
});

test('a record that is never closed and too long is the same, however its bytes come', async () => {
  const text = `"${'x'.repeat(9)}\n${'x'.repeat(10)}`;
  for (const size of [1, 5, 100]) {
    expect(shown(await cut({ text, recordEnd: CSV.recordEnd, chunks: [size] }))).toEqual([21]);
  }
});

describe.each([
  ['lines', lineEnd],
  ['CSV', CSV.recordEnd],
])('%s', (_format, recordEnd) => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\n', '\r\n', 'x'.repeat(9)),
    maxLength: 60,
  });
  const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 5 });

  test('whatever the chunks, the blocks are the same, and all bytes are in them', async () => {
    await fc.assert(
      fc.asyncProperty(texts, sizes, async (text, chunks) => {
        const cuts = await cut({ text, recordEnd, chunks });
        expect(shown(cuts)).toEqual(shown(await cut({ text, recordEnd })));
        const lengths = cuts.map((each) => ('bytes' in each ? each.bytes.length : each.tooLong));
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(Buffer.byteLength(text));
      }),
    );
  });

  test('whoever begins at the end of a block cuts the same ones', async () => {
    await fc.assert(
      fc.asyncProperty(texts, sizes, async (text, chunks) => {
        const cuts = await cut({ text, recordEnd });
        for (const [index, { offset }] of cuts.entries()) {
          expect(await cut({ text, recordEnd, offset, chunks })).toEqual(cuts.slice(index + 1));
        }
      }),
    );
  });
});
