import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createNameReader, type NameReader, type NameReaderOptions } from './name-reader.js';

const MODEL = new URL('../../../models/name-reader/', import.meta.url);
const NAME = 'Some.Show.S01E02.1080p.WEB.x264-GRP';
const files = Object.fromEntries(
  ['manifest.json', 'model.onnx'].map((path) => [path, new Uint8Array(readFileSync(new URL(path, MODEL)))]),
);

describe('createNameReader', () => {
  let reader: NameReader;
  beforeAll(() => {
    reader = createNameReader({ model: MODEL });
  });
  afterAll(() => reader.close());

  test('says of every word what it is', async () => {
    const { spans, verdicts } = await reader.read(NAME);
    expect(spans.map(({ label, start, end }) => [label, NAME.slice(start, end)])).toEqual(
      expect.arrayContaining([
        ['title', 'Some.Show'],
        ['season', '01'],
        ['episode', '02'],
        ['group', 'GRP'],
      ]),
    );
    expect(verdicts?.medium.value).toBe('video');
  });

  test('gives the same answers whatever a name is asked together with', async () => {
    const names = Array.from({ length: 150 }, (_, at) => `${'Quiet.Harbour.'.repeat(1 + (at % 9))}S01E${at}.720p-GRP`);
    const together = await reader.readMany(names);
    for (const at of [0, 7, 8, 149]) {
      const alone = await reader.read(names[at] ?? '');
      expect(together[at]?.spans.map(({ label, start, end }) => [label, start, end])).toEqual(
        alone.spans.map(({ label, start, end }) => [label, start, end]),
      );
    }
  });

  test('reads whatever a name is: spans in their order, inside the name, none over another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 5 }), async (names) => {
        const readings = await reader.readMany(names);
        expect(readings).toHaveLength(names.length);
        for (const [at, { spans }] of readings.entries()) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.confidence).toBeGreaterThanOrEqual(0);
            expect(span.confidence).toBeLessThanOrEqual(1);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(names[at]?.length ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each(['1x', 'S01E02.', '第', '((', 'a ', '\ud800'])('reads 20,000 times %j in bounded time', async (unit) => {
    const begun = process.cpuUsage();
    const { spans } = await reader.read(unit.repeat(20_000));
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(5);
    expect(spans.every(({ end }) => end <= 4096)).toBe(true);
  });

  test('a name without words has no spans, and no verdicts', async () => {
    expect(await reader.read('...')).toEqual({ spans: [] });
    expect(await reader.readMany([])).toEqual([]);
  });

  test('ends with the reason of a signal', async () => {
    const reason = new Error('enough');
    await expect(reader.read(NAME, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  test('refuses what is no text', async () => {
    const names: unknown = [5];
    await expect(reader.readMany(names as string[])).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  });
});

describe('the life of a reader', () => {
  test('takes a model in memory', async () => {
    await using reader = createNameReader({ model: { files } });
    expect((await reader.read(NAME)).spans.length).toBeGreaterThan(0);
  });

  test('closing waits for the question in flight, and refuses later ones', async () => {
    const reader = createNameReader({ model: MODEL });
    const asked = reader.read(NAME);
    await reader.close();
    expect((await asked).spans.length).toBeGreaterThan(0);
    await expect(reader.read(NAME)).rejects.toMatchObject({ code: 'DISPOSED' });
  });

  test('a reader that was never asked loads nothing, not even a model that is not there', async () => {
    await createNameReader({ model: '/no/such/model' }).close();
  });

  test.each<[flaw: string, code: string, spoilt: Record<string, Uint8Array>]>([
    ['no files', 'MODEL_NOT_FOUND', {}],
    ['other weights', 'MODEL_INVALID', { ...files, 'model.onnx': new Uint8Array(10) }],
    ['a manifest of another model', 'MODEL_INVALID', { ...files, 'manifest.json': new TextEncoder().encode('{}') }],
  ])('a model with %s is refused', async (_flaw, code, spoilt) => {
    await using reader = createNameReader({ model: { files: spoilt } });
    await expect(reader.read(NAME)).rejects.toMatchObject({ code });
  });

  test.each<[string, object]>([
    ['model', {}],
    ['threads', { model: MODEL, threads: 0 }],
    ['modle', { model: MODEL, modle: 1 }],
  ])('refuses the option %s in %j', (option, options) => {
    expect(() => createNameReader(options as NameReaderOptions)).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', message: expect.stringContaining(`"${option}"`) }),
    );
  });
});
