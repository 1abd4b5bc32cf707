import type { VocabularyRow } from '../release-name/vocabulary/row.js';
import type { NameRule } from '../rules/name-rule.js';

/** Rules and words of a user's own. */
export interface RulePack {
  /** Asked before MIMMO's own, in their order. */
  readonly rules?: readonly PackRule[];
  /** Words that are read beside MIMMO's own. */
  readonly vocabulary?: readonly VocabularyRow[];
}

/** A rule of a pack says itself how sure it is: nobody has measured it. */
export interface PackRule extends NameRule {
  /**
   * 0 to 1.
   *
   * @default 0.95
   */
  readonly confidence?: number;
}
