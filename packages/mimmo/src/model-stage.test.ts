import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { nameOnly, type StageResult } from '@mimmo/core';

const answer: StageResult = { medium: 'book', confidence: 0.95, evidence: 'fake@1' };
let imports = 0;
const asked: unknown[] = [];
jest.unstable_mockModule('@mimmo/classifier-onnx', () => {
  imports += 1;
  return {
    createOnnxStage: (options: unknown) => {
      asked.push(options);
      return { name: 'ml', classify: () => answer };
    },
  };
});

const decided = nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP');
const open = nameOnly('Harbour Lanterns');

describe('the model within the default stages', () => {
  let createMimmo: typeof import('./node/create-mimmo.js')['createMimmo'];
  beforeAll(async () => {
    ({ createMimmo } = await import('./node/create-mimmo.js'));
  });

  test('is not even imported for names that rules decide', async () => {
    await using mimmo = createMimmo({ metadata: 'off', classifierModel: '/some/model' });
    expect(await mimmo.report(decided)).toMatchObject({ medium: 'video', source: 'patterns' });
    expect(imports).toBe(0);
  });

  test('answers what rules leave open, loaded once from the folder given', async () => {
    await using mimmo = createMimmo({ metadata: 'off', classifierModel: '/some/model' });
    for (let time = 0; time < 2; time += 1) {
      expect(await mimmo.report(open)).toMatchObject({
        medium: 'book',
        // The model says 0.95; a title alone is never surer than this.
        confidence: 0.7,
        source: 'ml',
        evidence: 'fake@1',
      });
    }
    expect(asked).toEqual([{ model: '/some/model' }]);
  });

  test('is not asked where it is switched off', async () => {
    await using mimmo = createMimmo({ metadata: 'off', ml: false });
    expect((await mimmo.report(open)).source).not.toBe('ml');
    expect(asked).toHaveLength(1);
  });
});
