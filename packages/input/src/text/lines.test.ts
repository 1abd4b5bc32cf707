import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Line, readLines } from './lines.js';

async function linesOf(chunks: readonly (string | Uint8Array)[], longest?: number): Promise<readonly Line[]> {
  async function* source(): AsyncGenerator<string | Uint8Array> {
    yield* chunks;
  }
  const lines: Line[] = [];
  for await (const line of readLines(source(), longest)) lines.push(line);
  return lines;
}

describe('readLines', () => {
  test.each([
    ['nothing', [], []],
    ['a line without an end', ['a'], ['a']],
    ['both kinds of ends', ['a\nb\r\n'], ['a', 'b']],
    ['empty lines between', ['a\n\nb\n'], ['a', '', 'b']],
    ['a line over several chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['a byte order mark', ['\ufeffa\n'], ['a']],
  ])('reads %s', async (_case, chunks, expected) => {
    expect(await linesOf(chunks)).toEqual(expected.map((text) => ({ text })));
  });

  test('a character may be cut by the end of a chunk', async () => {
    const bytes = Buffer.from('Крёстный\n');
    expect(await linesOf([bytes.subarray(0, 3), bytes.subarray(3)])).toEqual([{ text: 'Крёстный' }]);
  });

  test('a line that is too long is counted, not held, and the next one is read', async () => {
    expect(await linesOf(['aaaa', 'aaaa', 'aa\nb\n'], 5)).toEqual([{ tooLong: 10 }, { text: 'b' }]);
  });

  test('however the bytes are cut, the lines are the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }).filter((text) => !/[\r\n\ufeff]/u.test(text))),
        fc.integer({ min: 1, max: 7 }),
        async (texts, size) => {
          const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
          const chunks = [];
          for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
          const expected = texts.map((text) => ({ text: String(Buffer.from(text)) }));
          expect(await linesOf(chunks)).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  });
});
