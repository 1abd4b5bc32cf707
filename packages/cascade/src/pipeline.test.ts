import { describe, expect, test } from '@jest/globals';
import { type ContentInfo, type MetadataExtractor, nameOnly, type Stage } from '@mimmo/core';
import { createCascade } from './cascade.js';
import { createExtractorCascade } from './extractor-cascade.js';
import { createPipeline, type Pipeline } from './pipeline.js';

const stage: Stage = {
  name: 'first-letter',
  classify({ name }) {
    if (name.startsWith('a')) return { medium: 'audio', confidence: 0.95 };
    if (name.startsWith('v')) return { medium: 'video', confidence: 0.95 };
    return name.startsWith('b') ? { medium: 'book', confidence: 0.95 } : undefined;
  },
};
const extractor: MetadataExtractor = {
  name: 'upper',
  extract({ name }) {
    if (name.includes('bad')) throw new Error('cannot read it');
    return { title: name.toUpperCase(), artist: 'Somebody', year: 2012, confidence: 0.95 };
  },
};

function pipeline(extractors: readonly MetadataExtractor[] = [extractor]): Pipeline {
  return createPipeline({
    cascade: createCascade([stage]),
    subcategory: ({ name }, medium) => {
      if (name.includes('odd')) throw new Error('no idea');
      return medium === 'audio' ? 'album' : 'movie';
    },
    extractors: createExtractorCascade(extractors),
  });
}

describe('createPipeline', () => {
  test('reports subcategory and metadata of audio and video only, an artist of audio only', async () => {
    const reports = [];
    for await (const report of pipeline().reportMany(['a1', 'v1', 'b1', '?'].map(nameOnly))) reports.push(report);
    const decided = { confidence: 0.95, source: 'first-letter' };
    expect(reports).toEqual([
      { medium: 'audio', subcategory: 'album', ...decided, metadata: { title: 'A1', artist: 'Somebody', year: 2012 } },
      { medium: 'video', subcategory: 'movie', ...decided, metadata: { title: 'V1', year: 2012 } },
      { medium: 'book', ...decided },
      { medium: 'other', confidence: 0, source: 'fallback' },
    ]);
  });

  test('what is to be known of many contents is asked once, when they are classified and before they are read', async () => {
    const events: string[] = [];
    const prepared = createPipeline({
      cascade: createCascade([stage]),
      prepare: async (requests) => {
        events.push(requests.map(({ content, classification }) => `${content.name}: ${classification.medium}`).join());
        return [undefined, { code: 'MODEL_FAILED', message: 'unknown' }];
      },
      subcategory: ({ name }) => {
        events.push(name);
        return 'movie';
      },
    });
    const reports = [];
    for await (const report of prepared.reportMany(['v1', 'v2'].map(nameOnly))) reports.push(report);
    expect(events).toEqual(['v1: video,v2: video', 'v1', 'v2']);
    expect(reports.map(({ warnings }) => warnings)).toEqual([
      undefined,
      [{ code: 'MODEL_FAILED', message: 'unknown' }],
    ]);
  });

  test('a failing extractor costs the metadata and leaves a warning', async () => {
    expect(await pipeline().report(nameOnly('a bad one'))).toEqual({
      medium: 'audio',
      subcategory: 'album',
      confidence: 0.95,
      source: 'first-letter',
      warnings: [{ code: 'STAGE_FAILED', message: '"upper" failed and was passed over: cannot read it' }],
    });
  });

  test('a failing subcategory detector costs the subcategory and leaves a warning', async () => {
    const report = await pipeline([]).report(nameOnly('v odd'));
    expect(report).not.toHaveProperty('subcategory');
    expect(report.warnings).toEqual([
      { code: 'STAGE_FAILED', message: 'The subcategory detector failed, and none is given: no idea' },
    ]);
  });

  test('without detector and extractors it reports the medium alone', async () => {
    const bare = createPipeline({ cascade: createCascade([stage]) });
    expect(await bare.report(nameOnly('v1'))).toEqual({ medium: 'video', confidence: 0.95, source: 'first-letter' });
  });

  test('the same content twice in a batch is reported twice', async () => {
    const content = nameOnly('a1');
    const reports = [];
    for await (const report of pipeline().reportMany([content, content])) reports.push(report.metadata?.title);
    expect(reports).toEqual(['A1', 'A1']);
  });

  test('a trace has the content, the stages and the extractors with their answers', async () => {
    const content = nameOnly('v1');
    const trace = await pipeline().trace(content);
    expect(trace.content).toBe(content);
    expect(trace.stages).toEqual([{ name: 'first-letter', answer: { medium: 'video', confidence: 0.95 } }]);
    expect(trace.extraction?.fields).toEqual({ title: 'upper', artist: 'upper', year: 'upper' });
  });

  test('disposes of extractors, then stages, and cannot be used any more', async () => {
    const log: string[] = [];
    const dispose = (name: string) => async (): Promise<void> => {
      log.push(name);
    };
    const owner = createPipeline({
      cascade: createCascade([{ ...stage, close: dispose('stage') }]),
      extractors: createExtractorCascade([{ ...extractor, close: dispose('extractor') }]),
    });
    await owner.close();
    await owner.close();
    expect(log).toEqual(['extractor', 'stage']);
    await expect(owner.report(nameOnly('a1'))).rejects.toMatchObject({ code: 'DISPOSED' });
  });

  test('metadata of any medium comes from extractors that are asked about it', async () => {
    const shelf: MetadataExtractor = {
      name: 'shelf',
      media: ['book'],
      extract: () => ({ title: 'B', artist: 'A Writer', isbn: '978', confidence: 1 }),
    };
    const asked = pipeline([extractor, shelf]);
    expect((await asked.report(nameOnly('b1'))).metadata).toEqual({ title: 'B', artist: 'A Writer', isbn: '978' });
    expect((await asked.report(nameOnly('v1'))).metadata).toEqual({ title: 'V1', year: 2012 });
    expect(await asked.trace(nameOnly('?'))).not.toHaveProperty('extraction');
  });

  test('what is no content rejects alone, and in a batch is answered in its place', async () => {
    const bad = { name: 5 } as unknown as ContentInfo;
    await expect(pipeline().report(bad)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    const reports = [];
    for await (const report of pipeline().reportMany([nameOnly('a1'), bad])) reports.push(report);
    expect(reports.map(({ medium, warnings }) => [medium, warnings?.[0]?.code])).toEqual([
      ['audio', undefined],
      ['other', 'INPUT_INVALID'],
    ]);
  });

  test.each([{ cascade: 1 }, {}, { cascade: createCascade([]), extractor: 1 }])('refuses %j', (options) => {
    expect(() => createPipeline(options as never)).toThrow(expect.objectContaining({ code: 'OPTION_INVALID' }));
  });

  test('an extractor that ignores an abort is let go', async () => {
    const stubborn: MetadataExtractor = { name: 'stubborn', extract: () => new Promise(() => undefined) };
    const asked = pipeline([stubborn]);
    await expect(asked.report(nameOnly('a1'), { signal: AbortSignal.timeout(5) })).rejects.toThrow();
    await asked.close();
  });
});
