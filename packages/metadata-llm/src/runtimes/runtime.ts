import type { Closable } from '@mimmo/core';
import type { GenerateOptions, Generation } from '@mimmo/gguf';
import type { StoredFile } from '@mimmo/manifest';

/** How a model is opened. */
export interface OpenOptions {
  /** Threads of one evaluation, where a runtime has several. */
  readonly threads: number;
  /** Questions that are worked on at a time, where a runtime can. */
  readonly sequences: number;
  /** Tokens of a prompt with its answer, at most. */
  readonly contextTokens: number;
}

/** Texts of a model as tokens. */
export interface Vocabulary {
  /** The token that every prompt begins with, where the model asks for one. */
  readonly begin: number | undefined;
  /** The tokens of a text; what looks like a special token is text all the same. */
  encode(text: string): readonly number[];
  /** The special token that a text stands for; `undefined` where there is none. */
  special(text: string): number | undefined;
  /** Whether a token ends every text. */
  isEnd(token: number): boolean;
  /** The text of tokens; special ones have none. */
  decode(tokens: readonly number[]): string;
}

/** A model in memory, whatever runs it. */
export interface OpenModel extends Closable {
  readonly vocabulary: Vocabulary;
  /** The likeliest tokens after a prompt. Rejects with the signal's reason between two tokens, or two questions. */
  write(prompt: readonly number[], options: GenerateOptions): Promise<Generation>;
}

/** Opens the weights of a model; rejects with a ModelError. */
export type Runtime = (weights: StoredFile, options: OpenOptions) => Promise<OpenModel>;
