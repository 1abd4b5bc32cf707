import type { FieldReading } from './joined-field.js';
import { JOINT_WEIGHTS } from './joint-weights.generated.js';
import type { JointKey, JointWeights, Weights } from './joint-weights.js';

/** How sure each of two readings is, knowing of the other; absent where that was measured too rarely to override anything. */
export interface JointConfidence {
  readonly rules?: number;
  readonly reader?: number;
  /** The most that may be said of either. */
  readonly most: number;
}

/** What is said at most where it was not measured that nearly all of what is said with 0.95 is right. */
const MOST_UNPROVEN = 0.94;

/** What both readers say of a property. */
export interface Readings {
  readonly rules: FieldReading | undefined;
  readonly reader: FieldReading | undefined;
}

/**
 * How sure both readings of a property are, by their own confidences and by how they stand to each other.
 *
 * @param key of the property and the relation, as the table has it
 * @param table the measured one, but where another is being measured
 */
export function jointConfidence(
  key: JointKey,
  readings: Readings,
  table: JointWeights = JOINT_WEIGHTS,
): JointConfidence {
  const weights = table.get(key);
  if (!weights) return unmeasured(readings);
  const [rules, reader] = [logOdds(readings.rules), logOdds(readings.reader)];
  const sure = (own: Weights): number => logistic(own[0] + own[1] * rules + own[2] * reader);
  return {
    most: weights.maySaySure ? 1 : MOST_UNPROVEN,
    ...(weights.rules && { rules: sure(weights.rules) }),
    ...(weights.reader && { reader: sure(weights.reader) }),
  };
}

/** Where too few names tell: the rules, and where these are silent the name reader, as sure as they are by themselves. */
function unmeasured({ rules, reader }: Readings): JointConfidence {
  const most = MOST_UNPROVEN;
  if (rules) return { most, rules: rules.confidence };
  return reader ? { most, reader: reader.confidence } : { most };
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
