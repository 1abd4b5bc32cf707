import type { FieldReading, JoinedField } from './joined-field.js';
import { JOINT_WEIGHTS } from './joint-weights.generated.js';
import type { Relation } from './relation.js';

/** What a logistic regression multiplies: one, and the log-odds of both readers' own confidences (0 where one is silent). */
export type Weights = readonly [bias: number, rules: number, reader: number];

/** What makes the reading of rules right, and that of the name reader, by property and {@link Relation}: `title differ`. */
export type JointWeights = ReadonlyMap<string, { readonly rules?: Weights; readonly reader?: Weights }>;

/** How sure each of two readings is, knowing of the other; absent where that was measured too rarely to override anything. */
export interface JointConfidence {
  readonly rules?: number;
  readonly reader?: number;
}

/**
 * How sure both readings of a property are, by their own confidences and by how they stand to each other.
 *
 * @param table the measured one, but where another is being measured
 */
export function jointConfidence(
  field: JoinedField,
  relation: Relation,
  readings: { readonly rules: FieldReading | undefined; readonly reader: FieldReading | undefined },
  table: JointWeights = JOINT_WEIGHTS,
): JointConfidence {
  const weights = table.get(`${field} ${relation}`);
  if (!weights) return unmeasured(readings);
  const [rules, reader] = [logOdds(readings.rules), logOdds(readings.reader)];
  const sure = (own: Weights | undefined): number | undefined =>
    own && logistic(own[0] + own[1] * rules + own[2] * reader);
  const found = { rules: sure(weights.rules), reader: sure(weights.reader) };
  return {
    ...(found.rules !== undefined && { rules: found.rules }),
    ...(found.reader !== undefined && { reader: found.reader }),
  };
}

/** Where too few names tell: the rules, and where these are silent the name reader, as sure as they are by themselves. */
function unmeasured({
  rules,
  reader,
}: {
  readonly rules: FieldReading | undefined;
  readonly reader: FieldReading | undefined;
}): JointConfidence {
  if (rules) return { rules: rules.confidence };
  return reader ? { reader: reader.confidence } : {};
}

/** The surest that a reader is taken for. */
const MOST = 0.9995;

/** Logarithm of the odds of a reading. */
export function logOdds(reading: { readonly confidence: number } | undefined): number {
  if (!reading) return 0;
  const sure = Math.min(MOST, Math.max(1 - MOST, reading.confidence));
  return Math.log(sure / (1 - sure));
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
