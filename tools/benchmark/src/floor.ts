import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReleaseCase } from './cases/release-case.js';
import type { Answer } from './score/answer.js';
import { FIELDS, type Field } from './score/fields.js';
import { type FieldCounts, percent, tally } from './score/tally.js';

/** Percentages that may not be fallen below: of all names and of each medium, by field. */
export type Floor = Readonly<Record<string, Readonly<Partial<Record<Field, number>>>>>;

/** The file with the floor of the rules on the cases. */
export const FLOOR_FILE = fileURLToPath(new URL('../floor.json', import.meta.url));

/** Fewer values than this swing too much to hold anybody to. */
const FEWEST = 30;

/** What a floor says now. */
export function readFloor(file: string): Floor {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What is read right, of all names and of each medium, where there are values enough. */
export function reached(
  cases: readonly ReleaseCase[],
  answers: readonly Answer[],
): Readonly<Record<string, FieldCounts>> {
  const slices = new Map([
    ...tally(cases, answers, () => 'all'),
    ...tally(cases, answers, ({ medium }) => medium ?? 'unknown'),
  ]);
  return Object.fromEntries(
    [...slices].flatMap(([slice, counts]) => {
      const asked = byField((field) => {
        const count = counts[field];
        return count && count.of >= FEWEST ? count : undefined;
      });
      return Object.keys(asked).length > 0 ? [[slice, asked]] : [];
    }),
  );
}

/** The floor raised to what is reached less one name, and down to the next half percent; never lowered. */
export function raised(floor: Floor, figures: Readonly<Record<string, FieldCounts>>): Floor {
  return Object.fromEntries(
    Object.entries(figures).map(([slice, counts]) => [
      slice,
      byField((field) => {
        const count = counts[field];
        if (!count) return undefined;
        const figure = percent({ right: Math.max(0, count.right - 1), of: count.of });
        return Math.max(Math.floor(2 * figure) / 2, floor[slice]?.[field] ?? 0);
      }),
    ]),
  );
}

/** What fell below the floor, a line each. */
export function fallen(floor: Floor, figures: Readonly<Record<string, FieldCounts>>): readonly string[] {
  return Object.entries(floor).flatMap(([slice, fields]) =>
    FIELDS.flatMap((field) => {
      const count = figures[slice]?.[field];
      const [least, figure] = [fields[field] ?? 0, count ? percent(count) : 0];
      return figure < least ? [`${slice}, ${field}: ${figure.toFixed(2)} % are right; the floor is ${least} %`] : [];
    }),
  );
}

/** An object with those fields that have a value. */
function byField<T>(valueFor: (field: Field) => T | undefined): Partial<Record<Field, T>> {
  const values: Partial<Record<Field, T>> = {};
  for (const field of FIELDS) {
    const value = valueFor(field);
    if (value !== undefined) values[field] = value;
  }
  return values;
}
