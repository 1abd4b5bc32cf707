import type { Medium } from '@mimmo/core';
import type { NameReading } from '@mimmo/name-reader';
import { confidencesOf, type Mark, type ReleaseKind, type ReleaseName, withMarks } from '@mimmo/release-name';
import { type Choice, chooseReading } from './choice.js';
import { isOf, JOINED_FIELDS, type JoinedField, readersReading, rulesReading } from './joined-field.js';
import type { JointWeights } from './joint-weights.js';

/** How two readings are joined. */
export interface JoinOptions {
  /** That the name is read under. */
  readonly medium: Medium;
  /**
   * What makes a reading right.
   *
   * @default what was measured
   */
  readonly weights?: JointWeights;
}

/**
 * Two readings of a name as one: of each property the value that is surer, with the confidence of both together. A value
 * always has its place in the name; what the rules know for certain stands.
 */
export function joinReadings(rules: ReleaseName, reading: NameReading, { medium, weights }: JoinOptions): ReleaseName {
  const confidences = confidencesOf(rules);
  let marks: readonly Mark[] = rules.marks;
  for (const field of JOINED_FIELDS) {
    const own = rulesReading(rules, confidences, field);
    const other = isOf(medium, field) ? readersReading(rules.name, reading, field) : undefined;
    const chosen = chooseReading(field, { rules: own, reader: other }, weights);
    if (chosen) marks = replaced(marks, field, chosen) ?? marks;
  }
  return withMarks(rules, marks, kindOf(rules.kind, marks));
}

/**
 * Marks with those of a property in the place of the ones before; `undefined` where they stand on what is certain, or on the
 * title. What is uncertain under them gives way.
 */
function replaced(
  marks: readonly Mark[],
  field: JoinedField,
  { by, reading, confidence }: Choice,
): readonly Mark[] | undefined {
  if (by === 'rules') return marks.map((mark) => (mark.property === field ? { ...mark, confidence } : mark));
  const sure = reading.marks.map((mark) => ({ ...mark, confidence }));
  const others = marks.filter(({ property }) => property !== field);
  const under = others.filter((mark) => sure.some((own) => overlaps(own, mark)));
  if (under.some(({ strength, property }) => strength === 'strong' || property === 'title')) return undefined;
  return [...others.filter((mark) => !under.includes(mark)), ...sure];
}

/** Whether two marks share a stretch; season and episode may share all of one. */
function overlaps(left: Mark, right: Mark): boolean {
  if (left.end <= right.start || right.end <= left.start) return false;
  return left.start !== right.start || left.end !== right.end;
}

/** Kinds that numbers of seasons and episodes tell. */
const NUMBERED: ReadonlySet<ReleaseKind | undefined> = new Set([undefined, 'movie', 'episode', 'season', 'series']);

/** The kind by the numbers that the name has now. */
function kindOf(kind: ReleaseKind | undefined, marks: readonly Mark[]): ReleaseKind | undefined {
  if (!NUMBERED.has(kind)) return kind;
  if (marks.some(({ property }) => property === 'episode')) return 'episode';
  const seasons = marks.filter(({ property }) => property === 'season').flatMap(({ value }) => value);
  if (seasons.length > 0) return new Set(seasons).size > 1 ? 'series' : 'season';
  return kind;
}
