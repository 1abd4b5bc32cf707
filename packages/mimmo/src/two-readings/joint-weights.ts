import type { JoinedField } from './joined-field.js';
import type { Relation } from './relation.js';

/** What a logistic regression multiplies: one, and the log-odds of both readers' own confidences (0 where one is silent). */
export type Weights = readonly [bias: number, rules: number, reader: number];

/** A property, and how two readings of it stand to each other. */
export type JointKey = `${JoinedField} ${Relation}`;

/** What makes the reading of rules right, and that of the name reader. */
export type JointWeights = ReadonlyMap<JointKey, { readonly rules?: Weights; readonly reader?: Weights }>;
