import { describe, expect, test } from '@jest/globals';
import { loadGguf } from '../load-model.js';
import { plainLogits } from '../testing/plain-decoder.js';
import { type Storage, TINY, tinyModel } from '../testing/tiny-model.js';
import { generate } from './generate.js';

const TEXT = [3, 41, 59, 26, 5, 35, 89, 79];

describe('scores are those of a plain decoder', () => {
  // Weights in q8_0 are multiplied with states that are rounded to eight bits as well, as llama.cpp does.
  test.each<[string, Storage, number]>([
    ['f32', 0, 1e-4],
    ['f16', 1, 1e-4],
    ['q8_0', 8, 0.02],
    ['q4_0', 2, 0.03],
    ['q5_1', 7, 1e-4],
  ])('with weights in %s', (_name, storage, tolerance) => {
    const { bytes, weights } = tinyModel(storage);
    const logits = loadGguf(bytes).createSequence(TINY.context).evaluate(TEXT);
    const expected = plainLogits(weights, TEXT);
    expect(expected).toHaveLength(logits.length);
    const largest = Math.max(...expected.map(Math.abs));
    for (const [at, score] of expected.entries()) {
      expect(Math.abs((logits[at] ?? Number.NaN) - score)).toBeLessThan(tolerance * largest);
    }
  });
});

describe('a sequence', () => {
  const model = loadGguf(tinyModel(0).bytes);

  test('gives the same scores whether its tokens come at once, one by one, or after others that were forgotten', () => {
    const whole = model.createSequence(TINY.context);
    const scores = Array.from(whole.evaluate(TEXT));
    const piecewise = model.createSequence(TINY.context);
    for (const token of TEXT.slice(0, -1)) piecewise.evaluate([token]);
    expect(Array.from(piecewise.evaluate(TEXT.slice(-1)))).toEqual(scores);
    piecewise.keep(2);
    expect(piecewise.tokens).toEqual(TEXT.slice(0, 2));
    piecewise.evaluate([7, 8]);
    piecewise.keep(2);
    expect(Array.from(piecewise.evaluate(TEXT.slice(2)))).toEqual(scores);
  });

  test('knows nothing of another one', () => {
    const [left, right] = [model.createSequence(TINY.context), model.createSequence(TINY.context)];
    const scores = Array.from(left.evaluate(TEXT));
    left.keep(0);
    left.evaluate(TEXT.slice(0, 4));
    right.evaluate([9, 9, 9]);
    expect(Array.from(left.evaluate(TEXT.slice(4)))).toEqual(scores);
  });

  test.each([
    ['more tokens than it holds', Array.from({ length: TINY.context + 1 }, () => 3)],
    ['a token that the model lacks', [3, 100_000]],
    ['a token below zero', [-1]],
  ])('refuses %s', (_what, tokens) => {
    expect(() => model.createSequence(TINY.context).evaluate(tokens)).toThrow(
      expect.objectContaining({ code: 'MODEL_FAILED' }),
    );
  });

  test('cannot be used once the model is closed', () => {
    const closed = loadGguf(tinyModel(0).bytes);
    const sequence = closed.createSequence(TINY.context);
    closed.close();
    expect(() => sequence.evaluate([1])).toThrow(expect.objectContaining({ code: 'DISPOSED' }));
  });
});

describe('generate', () => {
  const model = loadGguf(tinyModel(8).bytes);

  test('takes the likeliest token each time, with the logarithm of its share', () => {
    const { weights } = tinyModel(0);
    const exact = loadGguf(tinyModel(0).bytes);
    const { tokens, logProbabilities, isComplete } = generate(exact.createSequence(TINY.context), TEXT, {
      isLast: () => false,
      maxTokens: 3,
    });
    expect(isComplete).toBe(false);
    for (const [at, token] of tokens.entries()) {
      const scores = plainLogits(weights, [...TEXT, ...tokens.slice(0, at)]);
      const highest = Math.max(...scores);
      expect(scores.indexOf(highest)).toBe(token);
      const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0);
      expect(logProbabilities[at]).toBeCloseTo(-Math.log(sum), 4);
    }
  });

  test('ends with the token that is asked for, at the limit, or where the sequence is full', () => {
    const sequence = model.createSequence(TINY.context);
    const ended = generate(sequence, TEXT, { isLast: () => true, maxTokens: 5 });
    expect(ended).toMatchObject({ isComplete: true, tokens: [expect.any(Number)] });
    const limited = generate(sequence, TEXT, { isLast: () => false, maxTokens: 2 });
    expect(limited).toMatchObject({ isComplete: false, tokens: [ended.tokens[0], expect.any(Number)] });
    const full = generate(sequence, TEXT, { isLast: () => false, maxTokens: 100 });
    expect(full.tokens).toHaveLength(TINY.context - TEXT.length + 1);
  });

  test('answers the same whatever was asked before', () => {
    const options = { isLast: () => false, maxTokens: 4 };
    const fresh = generate(model.createSequence(TINY.context), TEXT, options);
    const used = model.createSequence(TINY.context);
    generate(used, [...TEXT.slice(0, 5), 1, 2], options);
    expect(generate(used, TEXT, options)).toEqual(fresh);
    expect(generate(used, TEXT, options)).toEqual(fresh);
  });

  test('ends with the reason of its signal', () => {
    const options = { isLast: () => false, maxTokens: 4, signal: AbortSignal.abort(new Error('enough')) };
    expect(() => generate(model.createSequence(TINY.context), TEXT, options)).toThrow('enough');
  });
});
