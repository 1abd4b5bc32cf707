import { describe, expect, test } from '@jest/globals';
import { type MetadataExtractor, nameOnly, type Stage } from '@mimmo/core';
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
      cascade: createCascade([{ ...stage, [Symbol.asyncDispose]: dispose('stage') }]),
      extractors: createExtractorCascade([{ ...extractor, [Symbol.asyncDispose]: dispose('extractor') }]),
    });
    await owner[Symbol.asyncDispose]();
    await owner[Symbol.asyncDispose]();
    expect(log).toEqual(['extractor', 'stage']);
    await expect(owner.report(nameOnly('a1'))).rejects.toMatchObject({ code: 'DISPOSED' });
  });
});
