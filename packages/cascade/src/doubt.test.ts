import { expect, test } from '@jest/globals';
import { nameOnly } from '@mimmo/core';
import { createCascade } from './cascade.js';

const content = nameOnly('Some Thing');
const weighing = {
  name: 'weighing',
  classify: () =>
    ({ medium: 'audio', confidence: 0.95, probabilities: { audio: 0.95, video: 0.04, book: 0.01 } }) as const,
};

test('has the last word on confidence, and none on the medium', async () => {
  const cascade = createCascade([weighing], { doubt: ({ answer }) => answer.confidence / 2 });
  expect(await cascade.classify(content)).toEqual({ medium: 'audio', confidence: 0.475, source: 'weighing' });
});

test('sees the content, the answer and who was asked', async () => {
  const silent = { name: 'silent', classify: () => undefined };
  const seen: unknown[] = [];
  const cascade = createCascade([silent, weighing], {
    doubt: (answered) => {
      seen.push(
        answered.content.name,
        answered.answer.medium,
        answered.steps.map(({ name }) => name),
      );
      return answered.answer.confidence;
    },
  });
  await cascade.classify(content);
  expect(seen).toEqual(['Some Thing', 'audio', ['silent', 'weighing']]);
});

test('what it takes away lets an answer be withheld', async () => {
  const cascade = createCascade([weighing], { doubt: () => 0.3, minConfidence: 0.5 });
  const { classified, alternatives } = await cascade.explain(content);
  expect(classified).toMatchObject({ medium: 'other', source: 'fallback' });
  expect(alternatives[0]).toEqual({ medium: 'audio', confidence: 0.3 });
});

test('what it adds is taken from the alternatives', async () => {
  const { classified, alternatives } = await createCascade([weighing], { doubt: () => 0.98 }).explain(content);
  const total = alternatives.reduce((sum, { confidence }) => sum + confidence, classified.confidence);
  expect(total).toBeLessThanOrEqual(1);
  expect(alternatives[0]?.confidence).toBeCloseTo(0.016);
});

test('is not asked where nobody answered', async () => {
  const cascade = createCascade([], {
    doubt: () => {
      throw new Error('asked');
    },
  });
  expect((await cascade.classify(content)).source).toBe('fallback');
});
