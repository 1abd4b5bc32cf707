import type { Sequence } from './decoder.js';

/** When to stop. */
export interface GenerateOptions {
  /** Whether a token ends the answer; it is the last of the result. Asked about each token once, in order. */
  readonly isLast: (token: number) => boolean;
  /** Tokens at most. */
  readonly maxTokens: number;
  readonly signal?: AbortSignal | undefined;
}

/** What a model wrote. */
export interface Generation {
  readonly tokens: readonly number[];
  /** Of each token, the natural logarithm of the probability that the model gave it. */
  readonly logProbabilities: readonly number[];
  /** Whether the last token ended the answer, rather than the limit. */
  readonly isComplete: boolean;
}

/**
 * The likeliest tokens after a prompt, one after the other. What the sequence still holds of the last prompt, as far as this
 * one begins alike, is not evaluated again.
 *
 * @throws the signal's reason between two tokens
 */
export function generate(
  sequence: Sequence,
  prompt: readonly number[],
  { isLast, maxTokens, signal }: GenerateOptions,
): Generation {
  const tokens: number[] = [];
  const logProbabilities: number[] = [];
  sequence.keep(Math.min(sharedStart(sequence.tokens, prompt), prompt.length - 1));
  let added = prompt.slice(sequence.tokens.length);
  while (tokens.length < maxTokens && sequence.tokens.length + added.length <= sequence.capacity) {
    signal?.throwIfAborted();
    const { token, logProbability } = likeliest(sequence.evaluate(added));
    tokens.push(token);
    logProbabilities.push(logProbability);
    if (isLast(token)) return { tokens, logProbabilities, isComplete: true };
    added = [token];
  }
  return { tokens, logProbabilities, isComplete: false };
}

function sharedStart(left: readonly number[], right: readonly number[]): number {
  const different = left.findIndex((token, at) => token !== right[at]);
  return different < 0 ? left.length : different;
}

/** The token with the highest score, and the logarithm of its share of all (softmax). */
function likeliest(logits: Float32Array): { readonly token: number; readonly logProbability: number } {
  let token = 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < logits.length; at++) {
    const score = logits[at] ?? 0;
    if (score > highest) [token, highest] = [at, score];
  }
  let sum = 0;
  for (let at = 0; at < logits.length; at++) sum += Math.exp((logits[at] ?? 0) - highest);
  return { token, logProbability: -Math.log(sum) };
}
