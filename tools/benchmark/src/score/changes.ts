import type { ReleaseCase } from '../cases/release-case.js';
import type { Answer } from './answer.js';
import { type Field, judge } from './fields.js';

/** The answers that are compared: `…[i]` is about `cases[i]`. */
export interface Compared {
  readonly rules: readonly Answer[];
  /** The model alone, where it is asked alone. */
  readonly model?: readonly Answer[] | undefined;
  /** Rules and model together. */
  readonly both: readonly Answer[];
}

/** How many of the asserted values were read right, and what the model changed. */
export interface Changes {
  readonly of: number;
  readonly rules: number;
  readonly model: number;
  readonly both: number;
  /** Wrong by rules, right by both. */
  readonly repaired: number;
  /** Right by rules, wrong by both. */
  readonly broken: number;
}

const NONE: Changes = { of: 0, rules: 0, model: 0, both: 0, repaired: 0, broken: 0 };

/** What a model changes about a field, for each part of the cases. */
export function changesBySlice(
  field: Field,
  cases: readonly ReleaseCase[],
  { compared, sliceOf }: { readonly compared: Compared; readonly sliceOf: (row: ReleaseCase) => string },
): ReadonlyMap<string, Changes> {
  const slices = new Map<string, Changes>();
  for (const [index, row] of cases.entries()) {
    if (judge(field, row, {}) === undefined) continue;
    const isRight = (answers: readonly Answer[] | undefined): boolean =>
      judge(field, row, answers?.[index] ?? {})?.right ?? false;
    const [rules, model, both] = [compared.rules, compared.model, compared.both].map(isRight);
    const before = slices.get(sliceOf(row)) ?? NONE;
    slices.set(sliceOf(row), {
      of: before.of + 1,
      rules: before.rules + (rules ? 1 : 0),
      model: before.model + (model ? 1 : 0),
      both: before.both + (both ? 1 : 0),
      repaired: before.repaired + (both && !rules ? 1 : 0),
      broken: before.broken + (rules && !both ? 1 : 0),
    });
  }
  return slices;
}
