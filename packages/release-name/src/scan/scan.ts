import type { Mark } from '../mark.js';
import type { ReleaseKind } from '../release-kind.js';
import type { Trait } from '../trait.js';
import type { Tokens } from '../words/token.js';

/** A name cut into words, with everything in it that may be a property. Marks stand in their order in the name. */
export interface Scan extends Tokens {
  readonly marks: readonly ScanMark[];
  /** Of each token, the index of the mark that covers it, -1 where none does. */
  readonly covers: readonly number[];
}

/** A mark with the words that it covers. All have the same fields, for engines read objects of one shape faster. */
export interface ScanMark extends Mark {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  /** Index among the marks of the scan. */
  readonly order: number;
  /** Whether it was read by the vocabulary, not by its shape. */
  readonly isWord: boolean;
  readonly traits: readonly Trait[];
  /** What its words say the release is, if they do. */
  readonly kind: ReleaseKind | undefined;
}
