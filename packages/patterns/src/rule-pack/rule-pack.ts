import type { VocabularyRow } from '@mimmo/release-name/steps';
import type { NameRule } from '../rules/name-rule.js';
import type { PackSign } from '../rules/sign.js';

/** Rules and words of a user's own, as TypeScript values or read from a file by `loadRulePack`. */
export interface RulePack {
  /**
   * Rules, asked in their order before MIMMO's own.
   *
   * @default none
   */
  readonly rules?: readonly PackRule[];
  /**
   * Words that are read beside MIMMO's own; of two rows with one word, the pack's reads it.
   *
   * @default none
   */
  readonly vocabulary?: readonly PackWords[];
}

/** A rule of a pack. It says itself how sure it is, for nobody has measured it. */
export interface PackRule extends NameRule<string, PackSign> {
  /**
   * 0 to 1.
   *
   * @default PACK_CONFIDENCE
   */
  readonly confidence?: number;
}

/** A row of a pack's vocabulary. Its id is also a sign that the pack's rules may ask for. */
export type PackWords = VocabularyRow;

/** Confidence of a pack's rule that names none: enough to decide. */
export const PACK_CONFIDENCE = 0.95;
