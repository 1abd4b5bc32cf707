import { describe, expect, test } from '@jest/globals';
import { MEDIA, type Medium, StageError, type StageResult } from '@mimmo/core';
import { type MediumShares, pooledAnswer } from './pooled-answer.js';
import { bestStep, type Step } from './step.js';

/** What the model of these tests counts beside rules. */
const POOL = { weighed: 0.7, named: 0.4, spoken: 2 };

const named = (name: string, medium: Medium, confidence: number): Step<StageResult> => ({
  name,
  answer: { medium, confidence, evidence: `${name} says so` },
});
const failed: Step<StageResult> = { name: 'rules', error: new StageError('STAGE_FAILED', 'gone') };
const silent = (name: string): Step<StageResult> => ({ name });

/** A stage that weighs all media and answers with the likeliest. */
function weighing(name: string, probabilities: Readonly<Partial<Record<Medium, number>>>): Step<StageResult> {
  const likelihood = (medium: Medium): number => probabilities[medium] ?? 0;
  const medium = MEDIA.reduce((best, next) => (likelihood(next) > likelihood(best) ? next : best));
  return { name, answer: { medium, confidence: likelihood(medium), probabilities, pool: POOL } };
}

const torn = weighing('model', { video: 0.35, software: 0.45, book: 0.2 });
const certain = weighing('model', { software: 0.999, video: 0.001 });

describe('what stages say together', () => {
  test('an unsure rule decides between the media that a model is torn between', () => {
    expect(pooledAnswer([named('rules', 'video', 0.3), torn])).toMatchObject({
      name: 'rules',
      answer: { medium: 'video', evidence: 'rules says so' },
    });
  });

  test('a model that is certain overrules an unsure rule, and is less sure for it', () => {
    const alone = pooledAnswer([silent('rules'), certain])?.answer.confidence ?? 0;
    const pooled = pooledAnswer([named('rules', 'video', 0.3), certain]);
    expect(pooled).toMatchObject({ name: 'model', answer: { medium: 'software' } });
    expect(pooled?.answer.confidence).toBeLessThan(alone);
  });

  test('stages that agree are surer together, and the surest of them is named', () => {
    const pooled = pooledAnswer([named('rules', 'software', 0.7), torn]);
    expect(pooled).toMatchObject({ name: 'rules', answer: { medium: 'software' } });
    expect(pooled?.answer.confidence).toBeGreaterThan(0.8);
  });

  test('a surer rule counts for more', () => {
    const confidences = [0.1, 0.5, 0.8].map(
      (confidence) => pooledAnswer([named('rules', 'video', confidence), torn])?.answer.confidence ?? 0,
    );
    expect(confidences).toEqual(confidences.toSorted((left, right) => left - right));
  });

  test('what others leave open is less sure than the model says by itself', () => {
    const pooled = pooledAnswer([silent('rules'), certain])?.answer;
    expect(pooled).toMatchObject({ medium: 'software' });
    expect(pooled?.confidence).toBeLessThan(0.999);
  });

  test('weighs every medium, and all together are certain', () => {
    const shares = pooledAnswer([named('rules', 'video', 0.3), torn])?.shares ?? {};
    expect(Object.keys(shares)).toEqual([...MEDIA]);
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  test('a medium that the model holds for impossible can still be named', () => {
    const pooled = pooledAnswer([named('rules', 'book', 0.899), weighing('model', { video: 0.6, audio: 0.4 })]);
    expect(pooled?.answer.confidence).toBeGreaterThan(0);
    expect(pooled?.answer.confidence).toBeLessThan(1);
  });

  test('two unsure rules for one medium count more than one', () => {
    const [one, two] = [[named('a', 'book', 0.5)], [named('a', 'book', 0.5), named('b', 'book', 0.5)]].map(
      (rules) => pooledAnswer([...rules, torn])?.answer,
    );
    expect(two?.medium).toBe('book');
    expect(two?.confidence).toBeGreaterThan(one?.confidence ?? 1);
  });

  test('a model that says no weights counts as an opinion of its own', () => {
    const { answer } = torn;
    const plain = {
      name: 'model',
      answer: { medium: 'software', confidence: 0.45, probabilities: answer?.probabilities ?? {} },
    } as const;
    const pooled = pooledAnswer([named('rules', 'video', 0.6), plain])?.answer;
    // 0.35 x 0.6 / 0.4 beside 0.45 and 0.2
    expect(pooled).toMatchObject({ medium: 'video', confidence: expect.closeTo(0.525 / (0.525 + 0.45 + 0.2), 4) });
  });

  test('a model that says its weights is weighed by them', () => {
    const light = {
      ...torn,
      answer: {
        medium: 'software',
        confidence: 0.45,
        probabilities: { software: 0.9, video: 0.1 },
        pool: { weighed: 0.1, named: 1, spoken: 0 },
      },
    } as const;
    expect(pooledAnswer([named('rules', 'video', 0.6), light])).toMatchObject({ answer: { medium: 'video' } });
    const heavy = { ...light, answer: { ...light.answer, pool: { weighed: 1, named: 1, spoken: 0 } } };
    expect(pooledAnswer([named('rules', 'video', 0.6), heavy])).toMatchObject({ answer: { medium: 'software' } });
  });

  test.each<[string, readonly Step<StageResult>[], MediumShares]>([
    ['no stage weighs all media', [named('a', 'audio', 0.5), named('b', 'video', 0.6)], { video: 0.6 }],
    ['the only stage weighs them', [torn], { video: 0.35, software: 0.45, book: 0.2 }],
    ['the other stage failed', [failed, torn], { video: 0.35, software: 0.45, book: 0.2 }],
  ])('the surest answer stands where %s', (_case, steps, shares) => {
    const { answer } = bestStep(steps) ?? {};
    expect(pooledAnswer(steps)).toMatchObject({ answer, shares });
  });

  test('there is none where nobody answered', () => {
    expect(pooledAnswer([silent('rules'), silent('model')])).toBeUndefined();
  });
});
