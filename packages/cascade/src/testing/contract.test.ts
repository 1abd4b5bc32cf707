import { describe, expect, test } from '@jest/globals';
import { closable, DisposedError, type MetadataExtractor, type Stage, type StageResult } from '@mimmo/core';
import type { ContractCheck } from './contract.js';
import { extractorContract } from './extractor-contract.js';
import { stageContract } from './stage-contract.js';

const answer: StageResult = { medium: 'audio', confidence: 0.9 };
const lawful: Stage = { name: 'lawful', classify: ({ name }) => (name.includes('FLAC') ? answer : undefined) };

/** A stage with a life, batches and a memory of its own. */
function owning(): Stage {
  let disposed = false;
  const classify: Stage['classify'] = async (content) => {
    if (disposed) throw new DisposedError('The stage');
    return lawful.classify(content);
  };
  return {
    name: 'owning',
    classify,
    classifyMany: (contents) => Promise.all(contents.map((content) => classify(content))),
    ...closable(() => {
      disposed = true;
    }),
  };
}

async function broken(checks: readonly ContractCheck[]): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const { name, run } of checks) await run().catch(() => failures.push(name));
  return failures;
}

const CLOSING = 'it closes by close() and Symbol.asyncDispose alike, twice as once, and then says that it is closed';

describe('the stage contract', () => {
  describe.each([
    ['a plain object', () => lawful],
    ['a stage with a life', owning],
  ])('is kept by %s', (_case, create) => {
    for (const { name, run } of stageContract({ create })) test(name, run);
  });

  let calls = 0;
  // The casts let a stage do what plain JavaScript may do.
  const offenders: readonly (readonly [string, Partial<Stage>])[] = [
    ['the stage has a name that can be told from the fallback', { name: 'fallback' }],
    [
      'every answer is absent or has a medium and a confidence from 0 to 1',
      { classify: () => ({ ...answer, confidence: 90 }) },
    ],
    [
      'the same content is answered the same way twice',
      { classify: () => ({ ...answer, confidence: (calls++ % 10) / 10 }) },
    ],
    ['no content is changed', { classify: (content) => void Object.assign(content, { name: 'mine' }) }],
    [
      'a batch is answered as its contents one by one, in their order',
      { classifyMany: (contents) => contents.map((content) => lawful.classify(content) as StageResult).toReversed() },
    ],
    [
      'an aborted signal ends a call with its reason, or the call answers at once',
      {
        classify: (_content, options) => {
          if (options?.signal?.aborted) throw new Error('something else');
          return undefined;
        },
      },
    ],
    [CLOSING, closable(() => undefined)],
    [CLOSING, { close: async () => undefined }],
    [CLOSING, { [Symbol.asyncDispose]: async () => undefined }],
  ];
  test.each(offenders)('finds an offender against: %s', async (rule, offence) => {
    expect(await broken(stageContract({ create: () => ({ ...lawful, ...offence }) }))).toContain(rule);
  });
});

describe('the extractor contract', () => {
  const extractor: MetadataExtractor = {
    name: 'plain',
    extract: ({ name }) => ({ title: `${name}.`, confidence: 0.5 }),
  };
  for (const { name, run } of extractorContract({ create: () => extractor })) test(name, run);

  test('asks about the media that an extractor names', async () => {
    const media = new Set<string>();
    const create = (): MetadataExtractor => ({
      name: 'shelf',
      media: ['book'],
      extract: (_content, { medium }) => void media.add(medium),
    });
    expect(await broken(extractorContract({ create }))).toEqual([]);
    expect([...media]).toEqual(['book']);
  });

  const offenders: readonly (readonly [string, Partial<MetadataExtractor>])[] = [
    ['the extractor has a name', { name: '' }],
    [
      'every answer is absent or has a title, and a confidence from 0 to 1',
      { extract: () => ({ title: '', confidence: 1 }) },
    ],
    ['a batch is answered as its contents one by one, in their order', { extractMany: () => [] }],
    [CLOSING, closable(() => undefined)],
    [CLOSING, { close: async () => undefined }],
    [CLOSING, { [Symbol.asyncDispose]: async () => undefined }],
  ];
  test.each(offenders)('finds an offender against: %s', async (rule, offence) => {
    expect(await broken(extractorContract({ create: () => ({ ...extractor, ...offence }) }))).toContain(rule);
  });
});
