import type { Medium } from '@mimmo/core';
import type { PackSign, Sign } from './sign.js';

/** A sentence about names: what shows all of these signs and none of those is of this medium. */
export interface NameRule<Id extends string = string, Asked extends PackSign = Sign> {
  /** `medium/what-it-says`, unique over all rules; reports name it. */
  readonly id: Id;
  readonly medium: Medium;
  /** Each must show; of a list in it, one must. */
  readonly all: readonly (Asked | readonly Asked[])[];
  /** None may show. */
  readonly none?: readonly Asked[];
  /** Whether it speaks about the look of a title alone: what such names mostly are, though nothing in them proves it. */
  readonly isLook?: true;
  /** Names that the rule must decide. */
  readonly matches: readonly [string, ...string[]];
  /** Names that the rule must not decide. */
  readonly rejects: readonly [string, ...string[]];
}

/** A table of rules that knows their ids as types. */
export function rulesOf<const Id extends string>(rules: readonly NameRule<Id>[]): readonly NameRule<Id>[] {
  return rules;
}
