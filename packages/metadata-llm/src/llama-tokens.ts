import type { LlamaModel, Token } from 'node-llama-cpp';
import type { PromptPart } from './prompt.js';

/** What may be a special token in a trusted text. */
const SPECIAL = /(<\|[^<>|]+\|>)/u;

/**
 * The tokens of a prompt. Special tokens are read in trusted parts alone; plain text that touches is tokenised as one, as
 * it was in training.
 *
 * @param limit of the tokens; where there are more, the longest plain text loses its end
 */
export function promptTokens(model: LlamaModel, parts: readonly PromptPart[], limit: number): readonly Token[] {
  const pieces = joinPlain(parts.flatMap((part) => piecesOf(model, part)));
  const tokens = pieces.map((piece) => (typeof piece === 'string' ? model.tokenize(piece, false) : [piece]));
  const { bos, shouldPrependBosToken } = model.tokens;
  if (shouldPrependBosToken && bos !== null) tokens.unshift([bos]);
  const excess = tokens.flat().length - limit;
  if (excess <= 0) return tokens.flat();
  const longest = tokens.reduce((left, right) => (right.length > left.length ? right : left), []);
  return tokens.flatMap((piece) => (piece === longest ? piece.slice(0, piece.length - excess) : piece));
}

/** The one token that a special text stands for; `undefined` where the vocabulary has none. */
export function specialToken(model: LlamaModel, text: string): Token | undefined {
  const [token, ...others] = model.tokenize(text, true);
  return token !== undefined && others.length === 0 && model.isSpecialToken(token) ? token : undefined;
}

/** Plain texts and special tokens, in order. */
function piecesOf(model: LlamaModel, { text, isTrusted }: PromptPart): readonly (string | Token)[] {
  if (!isTrusted) return [text];
  return text.split(SPECIAL).map((piece) => (SPECIAL.test(piece) ? (specialToken(model, piece) ?? piece) : piece));
}

function joinPlain(pieces: readonly (string | Token)[]): readonly (string | Token)[] {
  const joined: (string | Token)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined.filter((piece) => piece !== '');
}
