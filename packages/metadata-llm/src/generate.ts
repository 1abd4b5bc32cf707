import type { ControlledEvaluateInputItem, LlamaContextSequence, Token } from 'node-llama-cpp';

/** When to stop. */
export interface GenerateOptions {
  /** Whether a token ends the answer; it is the last of the result. Asked about each token once, in order. */
  readonly isLast: (token: Token) => boolean;
  /** Tokens at most. */
  readonly maxTokens: number;
  readonly signal?: AbortSignal | undefined;
}

/** What a model wrote. */
export interface Generation {
  readonly tokens: readonly Token[];
  /** Of each token, 0 to 1: how likely the model found it. */
  readonly probabilities: readonly number[];
  /** Whether the last token ended the answer, rather than the limit. */
  readonly isComplete: boolean;
}

/** Temperature 0: the likeliest token, with its probability. */
const LIKELIEST = { generateNext: { token: true, confidence: true, options: { temperature: 0 } } } as const;

/**
 * The likeliest tokens behind a prompt, one after the other. What the sequence still holds of the last prompt, as far as
 * this one begins alike, is not evaluated again.
 *
 * @throws the signal's reason between two tokens
 */
export async function generate(
  sequence: LlamaContextSequence,
  prompt: readonly Token[],
  { isLast, maxTokens, signal }: GenerateOptions,
): Promise<Generation> {
  const tokens: Token[] = [];
  const probabilities: number[] = [];
  await sequence.adaptStateToTokens(prompt.slice(0, -1), false);
  let input = prompt.slice(sequence.nextTokenIndex);
  while (tokens.length < maxTokens) {
    signal?.throwIfAborted();
    const next = (await sequence.controlledEvaluate(wantingNext(input))).at(-1)?.next;
    if (next?.token === undefined || next.token === null) break;
    tokens.push(next.token);
    probabilities.push(next.confidence ?? 0);
    if (isLast(next.token)) return { tokens, probabilities, isComplete: true };
    input = [next.token];
  }
  return { tokens, probabilities, isComplete: false };
}

function wantingNext(tokens: readonly Token[]): ControlledEvaluateInputItem[] {
  return tokens.map((token, at) => (at === tokens.length - 1 ? [token, LIKELIEST] : token));
}
