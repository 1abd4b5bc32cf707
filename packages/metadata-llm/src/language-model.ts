import { type Closable, closable, DisposedError, ModelError, messageOf } from '@mimmo/core';
import type { ModelSource } from '@mimmo/manifest';
import type { AnswerToken } from './confidence.js';
import { readModelFolder } from './model-folder.js';
import type { ModelManifest } from './model-manifest.js';
import { FIELD_SEPARATOR } from './parse-answer.js';
import type { PromptPart } from './prompt.js';
import { promptTokens } from './prompt-tokens.js';
import type { OpenModel, Runtime } from './runtimes/runtime.js';

/** How to load a model. */
export interface LanguageModelOptions {
  readonly source: ModelSource;
  /** What runs the model. */
  readonly runtime: Runtime;
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

/** A loaded model: prompts in, texts out. Holds memory. */
export interface LanguageModel extends Closable {
  readonly manifest: ModelManifest;
  /** The text that the model puts behind a prompt. Rejects with the signal's reason between two tokens. */
  answer(question: Question, signal?: AbortSignal): Promise<ModelText>;
}

/** Tokens of a prompt with its answer: names have 15 to 80, and in scripts that the model does not know four a character. */
const CONTEXT_TOKENS = 1024;

/**
 * Checks and loads a model.
 *
 * @throws ModelError for missing or broken files, and `MODEL_RUNTIME_MISSING` where llama.cpp is asked for and not installed
 */
export async function loadLanguageModel(options: LanguageModelOptions): Promise<LanguageModel> {
  const { manifest, weights } = await readModelFolder(options.source);
  const maxTokens = options.maxTokens ?? manifest.maxAnswerTokens;
  // The file's bytes are the runtime's to copy, and go with it.
  const { place } = weights;
  const model = await options.runtime(weights, { ...options, contextTokens: CONTEXT_TOKENS });
  const { vocabulary } = model;
  const end = await endToken(model, manifest.prompt.end);
  const running = new Set<Promise<unknown>>();
  let isClosed = false;

  return {
    manifest,
    async answer(question, signal) {
      if (isClosed) throw new DisposedError('The language model');
      const work = write(question, signal);
      running.add(work);
      return work.finally(() => running.delete(work));
    },
    ...closable(async () => {
      isClosed = true;
      await Promise.allSettled(running);
      await model.close();
    }),
  };

  async function write({ prompt, fieldCount }: Question, signal?: AbortSignal): Promise<ModelText> {
    let separators = 0;
    const isLast = (token: number): boolean => {
      if (token === end || vocabulary.isEnd(token)) return true;
      if (vocabulary.decode([token]).includes(FIELD_SEPARATOR)) separators += 1;
      return separators === fieldCount;
    };
    try {
      const tokens = promptTokens(vocabulary, prompt, CONTEXT_TOKENS - maxTokens);
      const written = await model.write(tokens, { isLast, maxTokens, signal });
      return {
        text: vocabulary.decode(written.tokens),
        tokens: written.tokens.map((token, at) => ({
          text: vocabulary.decode([token]),
          logProbability: written.logProbabilities[at] ?? Number.NEGATIVE_INFINITY,
        })),
        isComplete: written.isComplete,
      };
    } catch (error) {
      signal?.throwIfAborted();
      throw new ModelError('MODEL_FAILED', `The model ${place} failed on a name: ${messageOf(error)}`, {
        cause: error,
      });
    }
  }
}

/** The token that ends an answer; a model that lacks it is closed. */
async function endToken(model: OpenModel, text: string): Promise<number> {
  const token = model.vocabulary.special(text);
  if (token !== undefined) return token;
  await model.close();
  throw new ModelError(
    'MODEL_INVALID',
    `The model's vocabulary has no token ${text}, which its manifest names. Install the model package again.`,
  );
}
