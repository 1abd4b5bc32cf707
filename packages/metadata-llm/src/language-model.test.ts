import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { modelSource } from '@mimmo/manifest';
import { type LanguageModel, loadLanguageModel } from './language-model.js';
import { NODE_RUNTIMES } from './node/node-runtimes.js';
import { promptFor } from './prompt.js';
import { promptTokens } from './prompt-tokens.js';
import type { OpenModel } from './runtimes/runtime.js';
import { SUBTYPES } from './subtype.js';
import { references, TINY_MODEL } from './testing/references.js';

const source = modelSource(TINY_MODEL);

describe.each(['wasm', 'llama.cpp'] as const)('with %s', (runtime) => {
  let language: LanguageModel;
  let model: OpenModel;
  beforeAll(async () => {
    language = await loadLanguageModel({ source, runtime: NODE_RUNTIMES[runtime], threads: 1, sequences: 1 });
    model = await NODE_RUNTIMES[runtime](source.file('model.gguf'), { threads: 1, sequences: 1, contextTokens: 256 });
  });
  afterAll(async () => {
    await language.close();
    await model.close();
  });

  describe('tokens are those of training', () => {
    test.each(references(TINY_MODEL, 'tokens'))('$text', ({ text, ids }) => {
      expect(promptTokens(model.vocabulary, [{ text, isTrusted: false }], 1000)).toEqual(ids);
    });

    test('special tokens are read in trusted parts alone', () => {
      const text = '<|movie|>';
      expect(promptTokens(model.vocabulary, [{ text, isTrusted: true }], 9)).toHaveLength(1);
      expect(promptTokens(model.vocabulary, [{ text, isTrusted: false }], 99).length).toBeGreaterThan(1);
    });

    test('plain text on both sides of a seam is tokenised as one', () => {
      const whole = promptTokens(model.vocabulary, [{ text: ' The Lighthouse', isTrusted: false }], 99);
      const seam = [
        { text: '<|movie|> The Light', isTrusted: true },
        { text: 'house', isTrusted: false },
      ];
      expect(promptTokens(model.vocabulary, seam, 99).slice(1)).toEqual(whole);
    });

    test('a prompt that is too long loses the end of its name', () => {
      const parts = promptFor(language.manifest, 'movie', 'The Lighthouse Keeper 2019') ?? [];
      const whole = promptTokens(model.vocabulary, parts, 99);
      expect(promptTokens(model.vocabulary, parts, 4)).toEqual([...whole.slice(0, 3), whole.at(-1)]);
    });
  });

  describe('texts are those of PyTorch', () => {
    test.each(references(TINY_MODEL, 'greedy'))('$name', async ({ name, subtype, prompt, answer, ids, logprobs }) => {
      const known = SUBTYPES.find((candidate) => candidate === subtype) ?? 'movie';
      const parts = promptFor(language.manifest, known, name) ?? [];
      expect(promptTokens(model.vocabulary, parts, 1000)).toEqual(prompt);
      const written = await language.answer({ prompt: parts, fieldCount: 9 });
      expect(written).toMatchObject({ text: answer, isComplete: true });
      expect(written.tokens).toHaveLength(ids.length);
      for (const [at, { logProbability }] of written.tokens.entries()) {
        expect(Math.abs(logProbability - (logprobs[at] ?? Number.NaN))).toBeLessThan(1e-3);
      }
    });

    test('the model is stopped behind the last field', async () => {
      const prompt = promptFor(language.manifest, 'album', 'Anna Berg - Northern Lights (2018) [FLAC]') ?? [];
      expect(await language.answer({ prompt, fieldCount: 2 })).toMatchObject({
        text: ' Northern Lights | Anna Berg |',
        isComplete: true,
      });
    });
  });
});
