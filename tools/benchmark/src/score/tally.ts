import type { ReleaseCase } from '../cases/release-case.js';
import type { Answer } from './answer.js';
import { FIELDS, type Field, judge } from './fields.js';

/** How many of the asserted values were right. */
export interface Count {
  readonly right: number;
  readonly of: number;
}

/** The counts of each field that is asserted at all. */
export type FieldCounts = Readonly<Partial<Record<Field, Count>>>;

/**
 * Counts right answers, field by field; `answers[i]` is that to `cases[i]`.
 *
 * @param sliceOf which part of the cases a case belongs to: its medium, its style
 * @returns the counts of each part, in the order in which parts first appear
 */
export function tally(
  cases: readonly ReleaseCase[],
  answers: readonly Answer[],
  sliceOf: (row: ReleaseCase) => string,
): ReadonlyMap<string, FieldCounts> {
  const slices = new Map<string, Partial<Record<Field, Count>>>();
  for (const [index, row] of cases.entries()) {
    const slice = sliceOf(row);
    const counts = slices.get(slice) ?? {};
    slices.set(slice, counts);
    for (const field of FIELDS) {
      const verdict = judge(field, row, answers[index] ?? {});
      if (!verdict) continue;
      const { right, of } = counts[field] ?? { right: 0, of: 0 };
      counts[field] = { right: right + (verdict.right ? 1 : 0), of: of + 1 };
    }
  }
  return slices;
}

/** Right answers of a hundred. */
export function percent({ right, of }: Count): number {
  return (100 * right) / of;
}
