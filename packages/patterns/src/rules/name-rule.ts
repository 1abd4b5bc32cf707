import type { Medium } from '@mimmo/core';
import type { Sign } from './sign.js';

/** A sentence about names: what shows all of these signs and none of those is of this medium. */
export interface NameRule {
  /** `medium/what-it-says`, unique over all rules; reports name it. */
  readonly id: string;
  readonly medium: Medium;
  /** Each must show; of a list in it, one must. */
  readonly all: readonly (Sign | readonly Sign[])[];
  /** None may show. */
  readonly none?: readonly Sign[];
  /** Names that the rule must decide. */
  readonly matches: readonly [string, ...string[]];
  /** Names that the rule must not decide. */
  readonly rejects: readonly [string, ...string[]];
}
