import type { PromptPart } from './prompt.js';
import type { Vocabulary } from './runtimes/runtime.js';

/** What may be a special token in a trusted text. */
const SPECIAL = /(<\|[^<>|]+\|>)/u;

/**
 * The tokens of a prompt. Special tokens are read in trusted parts alone; plain text that touches is tokenised as one, as
 * it was in training.
 *
 * @param limit of the tokens; where there are more, the longest plain text loses its end
 */
export function promptTokens(vocabulary: Vocabulary, parts: readonly PromptPart[], limit: number): readonly number[] {
  const pieces = joinPlain(parts.flatMap((part) => piecesOf(vocabulary, part)));
  const tokens = pieces.map((piece) => (typeof piece === 'string' ? [...vocabulary.encode(piece)] : [piece]));
  if (vocabulary.begin !== undefined) tokens.unshift([vocabulary.begin]);
  const excess = tokens.flat().length - limit;
  if (excess <= 0) return tokens.flat();
  const longest = tokens.reduce((left, right) => (right.length > left.length ? right : left), []);
  return tokens.flatMap((piece) => (piece === longest ? piece.slice(0, piece.length - excess) : piece));
}

/** Plain texts and special tokens, in order. */
function piecesOf(vocabulary: Vocabulary, { text, isTrusted }: PromptPart): readonly (string | number)[] {
  if (!isTrusted) return [text];
  return text.split(SPECIAL).map((piece) => (SPECIAL.test(piece) ? (vocabulary.special(piece) ?? piece) : piece));
}

function joinPlain(pieces: readonly (string | number)[]): readonly (string | number)[] {
  const joined: (string | number)[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  return joined.filter((piece) => piece !== '');
}
