import { describe, expect, test } from '@jest/globals';
import { stageContract } from '@mimmo/cascade/testing';
import { nameOnly, type Stage, type StageResult } from '@mimmo/core';
import { lazyStage } from './lazy-stage.js';

const answer: StageResult = { medium: 'audio', confidence: 0.9 };
const content = nameOnly('Some Album [FLAC]');
const model: Stage = { name: 'model', classify: () => answer };

describe('a lazy stage keeps the contract', () => {
  for (const { name, run } of stageContract({ create: () => lazyStage('ml', async () => model) })) test(name, run);
});

describe('lazyStage', () => {
  test('loads once, when it is first asked', async () => {
    let loads = 0;
    const stage = lazyStage('ml', async () => {
      loads += 1;
      return model;
    });
    expect(loads).toBe(0);
    expect(await Promise.all([stage.classify(content), stage.classifyMany?.([content])])).toEqual([answer, [answer]]);
    expect(loads).toBe(1);
  });

  test('hands a batch on as one where the stage takes batches', async () => {
    const batches: number[] = [];
    const stage = lazyStage('ml', async () => ({
      ...model,
      classifyMany: (contents) => {
        batches.push(contents.length);
        return contents.map(() => answer);
      },
    }));
    await stage.classifyMany?.([content, content]);
    expect(batches).toEqual([2]);
  });

  test('has no answers where nothing is installed', async () => {
    const stage = lazyStage('ml', async () => undefined);
    expect(await stage.classify(content)).toBeUndefined();
    expect(await stage.classifyMany?.([content, content])).toEqual([undefined, undefined]);
  });

  test('closes what was loaded, and loads nothing to close it', async () => {
    const log: string[] = [];
    const load = async (): Promise<Stage> => {
      log.push('loaded');
      return { ...model, close: async () => void log.push('closed') };
    };
    await lazyStage('ml', load).close?.();
    expect(log).toEqual([]);
    const used = lazyStage('ml', load);
    await used.classify(content);
    await used.close?.();
    await used.close?.();
    expect(log).toEqual(['loaded', 'closed']);
  });
});
