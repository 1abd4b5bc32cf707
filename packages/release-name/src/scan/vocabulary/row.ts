import type { Property, Strength } from '../../mark.js';
import type { ReleaseKind } from '../../release-kind.js';
import type { Trait } from '../../trait.js';

/** A row of a vocabulary: words that name one value of one property. */
export interface VocabularyRow<Id extends string = string> {
  /** `property/value`, unique over all vocabularies; reports name it. */
  readonly id: Id;
  readonly property: Property;
  /** The value in the field's standard spelling. */
  readonly value: string;
  /**
   * The words, in lower case. A space stands for one separator (`web dl` reads `WEB-DL`, `WEB.DL` and `web dl`), so that a
   * row needs no patterns; no other separator stands in them.
   */
  readonly words: readonly string[];
  readonly strength: Strength;
  /** Read only where the name has the word in capitals: `TS`, `CAM`. */
  readonly capitals?: true;
  /** What the word says the release is, if it does. */
  readonly kind?: ReleaseKind;
  /** How the marks of its words behave beyond their property. */
  readonly traits?: readonly Trait[];
  /** Names in which the row must count, or may where a layout decides. */
  readonly matches: readonly [string, ...string[]];
  /**
   * Names in which it must not count, though one at least holds the letters of one of its words: weak words as words of a
   * title (`The French Story`), strong ones as parts of longer words (`Flaco`).
   */
  readonly rejects: readonly [string, ...string[]];
}

/** A table of rows that knows its ids as types, so that whoever names one that it lacks does not compile. */
export function rowsOf<const Id extends string>(rows: readonly VocabularyRow<Id>[]): readonly VocabularyRow<Id>[] {
  return rows;
}
