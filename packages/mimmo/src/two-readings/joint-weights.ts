import type { JoinedField } from './joined-field.js';
import type { Relation } from './relation.js';

/** What a logistic regression multiplies: one, and the log-odds of both readers' own confidences (0 where one is silent). */
export type Weights = readonly [bias: number, rules: number, reader: number];

/** A property, and how two readings of it stand to each other. */
export type JointKey = `${JoinedField} ${Relation}`;

/** What makes the reading of rules right, and that of the name reader. */
export interface JointRow {
  readonly rules?: Weights;
  readonly reader?: Weights;
  /** Whether it may say that it is sure: of what it said with so much, nearly all was right on collections that it was not made of. */
  readonly maySaySure: boolean;
}

/** A row for each property and relation that was measured on names enough. */
export type JointWeights = ReadonlyMap<JointKey, JointRow>;
