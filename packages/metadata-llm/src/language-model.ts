import { type Closable, closable, DisposedError, ModelError, messageOf } from '@mimmo/core';
import type { LlamaContext, LlamaContextSequence, LlamaModel, Token } from 'node-llama-cpp';
import type { AnswerToken } from './confidence.js';
import { generate } from './generate.js';
import { llamaRuntime } from './llama-runtime.js';
import { promptTokens, specialToken } from './llama-tokens.js';
import { readModelFolder } from './model-folder.js';
import type { ModelManifest } from './model-manifest.js';
import { FIELD_SEPARATOR } from './parse-answer.js';
import { createPool } from './pool.js';
import type { PromptPart } from './prompt.js';

/** How to load a model. */
export interface LanguageModelOptions {
  readonly directory: string;
  /** Threads of one evaluation. */
  readonly threads: number;
  /** Questions that are worked on at a time. */
  readonly sequences: number;
  /** Tokens of an answer, at most; by default what the manifest says. */
  readonly maxTokens?: number | undefined;
}

/** A question to a model. */
export interface Question {
  readonly prompt: readonly PromptPart[];
  /** Fields of the answer: the model is stopped behind the last. */
  readonly fieldCount: number;
}

/** What a model wrote. */
export interface ModelText {
  readonly text: string;
  /** Its tokens, with the one that ended it. */
  readonly tokens: readonly AnswerToken[];
  /** Whether it came to its end before the limit. */
  readonly isComplete: boolean;
}

/** A loaded model: prompts in, texts out. Holds native memory. */
export interface LanguageModel extends Closable {
  readonly manifest: ModelManifest;
  /** The text that the model puts behind a prompt. Rejects with the signal's reason between two tokens. */
  answer(question: Question, signal?: AbortSignal): Promise<ModelText>;
}

/** Tokens of a prompt with its answer: names have 15 to 80, and in scripts that the model does not know four a character. */
const CONTEXT_TOKENS = 1024;

/**
 * Check and load a model. Nothing native is imported before.
 *
 * @throws ModelError for missing or broken files, and `MODEL_RUNTIME_MISSING` where node-llama-cpp cannot be loaded
 */
export async function loadLanguageModel(options: LanguageModelOptions): Promise<LanguageModel> {
  const { manifest, weightsPath } = await readModelFolder(options.directory);
  const maxTokens = options.maxTokens ?? manifest.maxAnswerTokens;
  const { model, contexts } = await open(weightsPath, options);
  const end = await endToken(model, manifest.prompt.end);
  const sequences = createPool(contexts.map((context) => context.getSequence()));
  const running = new Set<Promise<unknown>>();
  let isClosed = false;

  return {
    manifest,
    async answer(question, signal) {
      if (isClosed) throw new DisposedError('The language model');
      const work = sequences.use((sequence) => write(sequence, question, signal));
      running.add(work);
      return work.finally(() => running.delete(work));
    },
    ...closable(async () => {
      isClosed = true;
      await Promise.allSettled(running);
      await model.dispose();
    }),
  };

  async function write(
    sequence: LlamaContextSequence,
    { prompt, fieldCount }: Question,
    signal?: AbortSignal,
  ): Promise<ModelText> {
    let separators = 0;
    const isLast = (token: Token): boolean => {
      if (token === end || model.isEogToken(token)) return true;
      if (textOf(token).includes(FIELD_SEPARATOR)) separators += 1;
      return separators === fieldCount;
    };
    try {
      const written = await generate(sequence, promptTokens(model, prompt, CONTEXT_TOKENS - maxTokens), {
        isLast,
        maxTokens,
        signal,
      });
      return {
        text: model.detokenize(written.tokens),
        tokens: written.tokens.map((token, at) => ({
          text: textOf(token),
          logProbability: Math.log(written.probabilities[at] ?? 0),
        })),
        isComplete: written.isComplete,
      };
    } catch (error) {
      signal?.throwIfAborted();
      throw failure('MODEL_FAILED', `The model ${weightsPath} failed on a name`, error);
    }
  }

  function textOf(token: Token): string {
    return model.detokenize([token]);
  }
}

/**
 * The weights in memory, and a context for each sequence: contexts work side by side and share the weights, while the
 * sequences of one context wait for each other. Disposing of the model frees them all.
 */
async function open(
  weightsPath: string,
  { threads, sequences }: LanguageModelOptions,
): Promise<{ readonly model: LlamaModel; readonly contexts: readonly LlamaContext[] }> {
  const llama = await llamaRuntime(threads * sequences);
  try {
    const model = await llama.loadModel({ modelPath: weightsPath });
    const contexts: LlamaContext[] = [];
    while (contexts.length < sequences) {
      contexts.push(await model.createContext({ contextSize: CONTEXT_TOKENS, threads }));
    }
    return { model, contexts };
  } catch (error) {
    throw failure('MODEL_INVALID', `The weights ${weightsPath} cannot be loaded`, error);
  }
}

/** The token that ends an answer; a model that lacks it is given back. */
async function endToken(model: LlamaModel, text: string): Promise<Token> {
  const token = specialToken(model, text);
  if (token !== undefined) return token;
  await model.dispose();
  throw new ModelError(
    'MODEL_INVALID',
    `The model's vocabulary has no token ${text}, which its manifest names. Install the model package again.`,
  );
}

function failure(code: 'MODEL_INVALID' | 'MODEL_FAILED', what: string, cause: unknown): ModelError {
  return new ModelError(code, `${what}: ${messageOf(cause)}`, { cause });
}
