import { closable, ModelError, messageOf } from '@mimmo/core';
import type { GenerateOptions, Generation } from '@mimmo/gguf';
import type { StoredFile } from '@mimmo/manifest';
import type {
  ControlledEvaluateInputItem,
  LlamaContext,
  LlamaContextSequence,
  LlamaModel,
  Token,
} from 'node-llama-cpp';
import { createPool } from '../pool.js';
import type { OpenModel, OpenOptions, Runtime, Vocabulary } from '../runtimes/runtime.js';
import { llamaLibrary } from './llama-cpp-library.js';

/**
 * llama.cpp through node-llama-cpp, which has to be installed: native code, for models of every shape. Several contexts share
 * the weights and work side by side, while the sequences of one context would wait for each other.
 */
export const llamaCppRuntime: Runtime = async (weights, options): Promise<OpenModel> => {
  const { model, contexts } = await open(weights, options);
  const sequences = createPool(contexts.map((context) => context.getSequence()));
  return {
    vocabulary: vocabularyOf(model),
    // Tokens are plain numbers that node-llama-cpp gives a type of its own.
    write: (prompt, asked) => sequences.use((sequence) => write(sequence, prompt as readonly Token[], asked)),
    ...closable(() => model.dispose()),
  };
};

async function open(
  { path, place }: StoredFile,
  { threads, sequences, contextTokens }: OpenOptions,
): Promise<{ readonly model: LlamaModel; readonly contexts: readonly LlamaContext[] }> {
  if (path === undefined) {
    throw new ModelError(
      'MODEL_INVALID',
      `llama.cpp reads weights from a disk, and ${place} is in memory. Write the files to a folder, and give that as "model".`,
    );
  }
  const llama = await llamaLibrary(threads * sequences);
  try {
    const model = await llama.loadModel({ modelPath: path });
    const contexts: LlamaContext[] = [];
    while (contexts.length < sequences) {
      contexts.push(await model.createContext({ contextSize: contextTokens, threads }));
    }
    return { model, contexts };
  } catch (error) {
    throw new ModelError('MODEL_INVALID', `The weights ${place} cannot be loaded: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

function vocabularyOf(model: LlamaModel): Vocabulary {
  const { bos, shouldPrependBosToken } = model.tokens;
  return {
    begin: shouldPrependBosToken && bos !== null ? bos : undefined,
    encode: (text) => model.tokenize(text, false),
    special(text) {
      const [token, ...others] = model.tokenize(text, true);
      return token !== undefined && others.length === 0 && model.isSpecialToken(token) ? token : undefined;
    },
    isEnd: (token) => model.isEogToken(token as Token),
    decode: (tokens) => model.detokenize(tokens as readonly Token[]),
  };
}

/** Temperature 0: the likeliest token, with its probability. */
const LIKELIEST = { generateNext: { token: true, confidence: true, options: { temperature: 0 } } } as const;

/** What the sequence still holds of the last prompt, as far as this one begins alike, is not evaluated again. */
async function write(
  sequence: LlamaContextSequence,
  prompt: readonly Token[],
  { isLast, maxTokens, signal }: GenerateOptions,
): Promise<Generation> {
  const tokens: Token[] = [];
  const logProbabilities: number[] = [];
  await sequence.adaptStateToTokens(prompt.slice(0, -1), false);
  let input = prompt.slice(sequence.nextTokenIndex);
  while (tokens.length < maxTokens) {
    signal?.throwIfAborted();
    const next = (await sequence.controlledEvaluate(wantingNext(input))).at(-1)?.next;
    if (next?.token === undefined || next.token === null) break;
    tokens.push(next.token);
    logProbabilities.push(Math.log(next.confidence ?? 0));
    if (isLast(next.token)) return { tokens, logProbabilities, isComplete: true };
    input = [next.token];
  }
  return { tokens, logProbabilities, isComplete: false };
}

function wantingNext(tokens: readonly Token[]): ControlledEvaluateInputItem[] {
  return tokens.map((token, at) => (at === tokens.length - 1 ? [token, LIKELIEST] : token));
}
