import { closable } from '@mimmo/core';
import { generate, loadGguf } from '@mimmo/gguf';
import type { OpenModel, Runtime } from './runtime.js';

/** Longest time in which nothing else gets its turn while questions are worked on, in milliseconds. */
const LONGEST_TURN_MS = 30;

/**
 * MIMMO's own runtime, in WebAssembly: a few kilobytes, no native code, for models of the one shape that it knows. It works in
 * this thread on one question at a time, and gives way between questions.
 */
export const wasmRuntime: Runtime = async (weights, { contextTokens }): Promise<OpenModel> => {
  const model = loadGguf(await weights.read());
  const { tokenizer } = model;
  const sequence = model.createSequence(contextTokens);
  let turnEnds = 0;
  return {
    vocabulary: {
      begin: tokenizer.begin,
      encode: tokenizer.encode,
      special: tokenizer.special,
      isEnd: (token) => token === tokenizer.end,
      decode: tokenizer.decode,
    },
    async write(prompt, options) {
      if (performance.now() > turnEnds) {
        await new Promise((resolve) => setTimeout(resolve));
        turnEnds = performance.now() + LONGEST_TURN_MS;
      }
      return generate(sequence, prompt, options);
    },
    ...closable(() => model.close()),
  };
};
