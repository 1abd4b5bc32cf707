/** Texts as tokens. */
export interface TextTokenizer {
  /** Fills up the shorter rows of a batch; masked, so that it says nothing. */
  readonly paddingId: number;
  /** Ids of at most `maxLength` tokens; never none. */
  encode(text: string, maxLength: number): readonly number[];
}
