import { DEFAULT_THRESHOLD } from '@mimmo/core';
import type { FieldReading, JoinedField } from './joined-field.js';
import { type JointConfidence, jointConfidence, type Readings } from './joint-confidence.js';
import type { JointWeights } from './joint-weights.js';
import { type Relation, relationOf } from './relation.js';

/** The reading of a property that counts, with the confidence of both together. */
export interface Choice {
  readonly by: 'rules' | 'reader';
  readonly reading: FieldReading;
  readonly confidence: number;
}

/** The least confidence with which a value is taken that the rules do not have. */
const LEAST_TO_FILL = 0.5;
/** The same of numbers: one that is added to a film or an album costs more than one that is missing. */
const LEAST_TO_NUMBER = DEFAULT_THRESHOLD;

/** Properties of which the rules' value stands wherever they have one. */
const RULES_STAND: ReadonlySet<JoinedField> = new Set(['year', 'artist']);

/**
 * Which of two readings of a property counts: the surer one, and of equals the rules'. `undefined` where neither says anything
 * that is worth saying.
 */
export function chooseReading(
  field: JoinedField,
  { rules, reader }: Readings,
  weights?: JointWeights,
): Choice | undefined {
  const relation = relationOf(rules, reader);
  if (!relation) return undefined;
  const sure = jointConfidence(`${field} ${relation}`, { rules, reader }, weights);
  if (rules && !(reader && isOverridden(field, relation, { rules, reader, sure }))) {
    return { by: 'rules', reading: rules, confidence: Math.min(sure.most, sure.rules ?? rules.confidence) };
  }
  const { reader: confidence = 0 } = sure;
  const least = field === 'season' || field === 'episode' ? LEAST_TO_NUMBER : LEAST_TO_FILL;
  return reader && confidence >= least
    ? { by: 'reader', reading: reader, confidence: Math.min(sure.most, confidence) }
    : undefined;
}

interface Contest {
  readonly rules: FieldReading;
  readonly reader: FieldReading;
  readonly sure: JointConfidence;
}

/** Whether the name reader's value is taken though the rules have one: it is sure of it alone, and both know it to be surer. */
function isOverridden(field: JoinedField, relation: Relation, { rules, reader, sure }: Contest): boolean {
  if (relation === 'same' || RULES_STAND.has(field)) return false;
  // A text that contains that of the rules has more often taken in what stands beside it than the rules have lost a part.
  if (relation === 'longer') return false;
  if (rules.marks.some(({ traits = [] }) => traits.includes('expected'))) return false;
  return reader.confidence >= DEFAULT_THRESHOLD && (sure.reader ?? 0) > (sure.rules ?? 1);
}
