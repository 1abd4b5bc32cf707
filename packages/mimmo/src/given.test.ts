import { describe, expect, test } from '@jest/globals';
import { nameOnly } from '@mimmo/core';
import { fromJson } from '@mimmo/input';
import { createMimmo } from './node/create-mimmo.js';
import { collect, slowly } from './testing/items.js';

const matrix = nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP');

describe('what is given', () => {
  const mimmo = createMimmo({ ml: false, metadata: 'rules' });

  test('a text is a name, for every call', async () => {
    const { name } = matrix;
    const report = await mimmo.report(name);
    expect(report).toEqual(await mimmo.report(matrix));
    expect(await mimmo.details(name)).toEqual(await mimmo.details(matrix));
    expect(await mimmo.explain(name)).toEqual(await mimmo.explain(matrix));
    expect(await collect(mimmo.reportMany([name, matrix]))).toEqual([report, report]);
    expect(await collect(mimmo.detailsMany(slowly([name])))).toEqual([await mimmo.details(matrix)]);
    expect(await mimmo.reportBatch([name, matrix])).toEqual([report, report]);
    expect(await mimmo.detailsBatch([name])).toEqual([await mimmo.details(matrix)]);
  });

  test.each([
    [undefined, 'INPUT_INVALID'],
    [null, 'INPUT_INVALID'],
    [42, 'INPUT_INVALID'],
    [{ name: 'A' }, 'INPUT_INVALID'],
    [' ', 'INPUT_EMPTY'],
    ['a'.repeat(100_000), 'INPUT_TOO_LARGE'],
    [nameOnly('a'.repeat(100_000)), 'INPUT_TOO_LARGE'],
    [{ ...matrix, files: ['a.mkv'] }, 'INPUT_INVALID'],
  ])('%p is refused, and in a batch costs its own answer alone', async (given, code) => {
    // The cast lets a caller do what plain JavaScript may do.
    const bad = given as string;
    for (const call of [mimmo.report, mimmo.details, mimmo.explain]) {
      await expect(call(bad)).rejects.toMatchObject({ name: 'InputError', code });
    }
    const batch = [matrix, bad, matrix];
    for (const answers of [
      await collect(mimmo.detailsMany(batch)),
      await collect(mimmo.detailsMany(slowly(batch))),
      await mimmo.detailsBatch(batch),
    ]) {
      expect(answers.map(({ medium, warnings }) => [medium, warnings?.map((warning) => warning.code)])).toEqual([
        ['video', undefined],
        ['other', [code]],
        ['video', undefined],
      ]);
      expect(answers[1]).toMatchObject({ confidence: 0, source: 'fallback' });
    }
  });

  test('files that are paths alone come through fromJson, and say what files of unknown size say', async () => {
    const name = 'Holidays';
    const paths = ['01 - Harbour.flac', '02 - Lanterns.flac', '03 - Low Tide.flac', 'cover.jpg'];
    const answer = await mimmo.report(fromJson({ name, files: paths }));
    expect(answer).toMatchObject({ medium: 'audio', subcategory: 'album', source: 'extension' });
    const mixed = [...paths.slice(0, 2), ...paths.slice(2).map((path) => ({ path, size: null }))];
    expect(await mimmo.report(fromJson({ name, files: mixed }))).toEqual(answer);
  });

  test.each([matrix.name, matrix, undefined, 7])('%p is no list, and the batch says so', async (given) => {
    const answers = collect(mimmo.reportMany(given as never));
    await expect(answers).rejects.toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining('list') });
    await expect(mimmo.reportBatch(given as never)).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringContaining('list'),
    });
  });

  test('a batch closes its source when it is left, even while the source is stuck', async () => {
    const log: string[] = [];
    const stuck: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({
        async next() {
          if (log.length > 0) await new Promise(() => undefined);
          log.push('next');
          return { value: matrix.name };
        },
        async return() {
          log.push('return');
          return { done: true, value: undefined };
        },
      }),
    };
    for await (const _ of mimmo.reportMany(stuck)) break;
    await new Promise(setImmediate);
    expect(log).toEqual(['next', 'return']);
  });
});
