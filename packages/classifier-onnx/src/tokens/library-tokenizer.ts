import type { TextTokenizer } from './text-tokenizer.js';

/** The tokenizer of a parsed `tokenizer.json`, whatever it is, by the library for those. Throws for one that it cannot read. */
export async function libraryTokenizer(json: object): Promise<TextTokenizer> {
  const { Tokenizer } = await import('@huggingface/tokenizers');
  const tokenizer = new Tokenizer(json, {});
  const idOf = (...names: readonly string[]): number =>
    names.map((name) => tokenizer.token_to_id(name)).find((id) => id !== undefined) ?? 0;
  const unknown = idOf('<unk>', '[UNK]');
  return {
    paddingId: idOf('<pad>', '[PAD]'),
    encode(text, maxLength) {
      const { ids } = tokenizer.encode(text);
      if (ids.length === 0) return [unknown];
      if (ids.length <= maxLength) return ids;
      // A closing token, such as BERT's [SEP], survives the cut.
      const plain = tokenizer.encode(text, { add_special_tokens: false }).ids;
      const closing = ids.at(-1) === plain.at(-1) ? [] : ids.slice(-1);
      return [...ids.slice(0, maxLength - closing.length), ...closing];
    },
  };
}
