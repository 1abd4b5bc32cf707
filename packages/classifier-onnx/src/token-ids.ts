import type { Tokenizer } from '@huggingface/tokenizers';

/** Ids of at most `maxLength` tokens; a closing token, such as BERT's `[SEP]`, survives the cut. Never empty. */
export function tokenIds(tokenizer: Tokenizer, text: string, maxLength: number): readonly number[] {
  const { ids } = tokenizer.encode(text);
  if (ids.length === 0) return [tokenizer.token_to_id('<unk>') ?? tokenizer.token_to_id('[UNK]') ?? 0];
  if (ids.length <= maxLength) return ids;
  const plain = tokenizer.encode(text, { add_special_tokens: false }).ids;
  const closing = ids.at(-1) === plain.at(-1) ? [] : ids.slice(-1);
  return [...ids.slice(0, maxLength - closing.length), ...closing];
}

/** The id of the token that fills up the shorter rows of a batch; masked, so that it says nothing. */
export function paddingId(tokenizer: Tokenizer): number {
  return tokenizer.token_to_id('<pad>') ?? tokenizer.token_to_id('[PAD]') ?? 0;
}
