import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReleaseCase } from './cases/release-case.js';
import type { Answer } from './score/answer.js';
import { FIELDS, type Field } from './score/fields.js';
import { percent, tally } from './score/tally.js';

/** Percentages that may not be fallen below: of all names and of each medium, by field. */
export type Floor = Readonly<Record<string, Readonly<Partial<Record<Field, number>>>>>;

/** The file with the floor of the rules. */
export const FLOOR_FILE = fileURLToPath(new URL('../floor.json', import.meta.url));

/** Fewer values than this swing too much to hold anybody to. */
const FEWEST = 30;

/** What the floor says now. */
export function readFloor(): Floor {
  return JSON.parse(readFileSync(FLOOR_FILE, 'utf8'));
}

/** Percentages reached, of all names and of each medium, where there are values enough. */
export function reached(cases: readonly ReleaseCase[], answers: readonly Answer[]): Floor {
  const slices = new Map([
    ...tally(cases, answers, () => 'all'),
    ...tally(cases, answers, ({ medium }) => medium ?? 'unknown'),
  ]);
  return Object.fromEntries(
    [...slices].map(([slice, counts]) => [
      slice,
      Object.fromEntries(
        FIELDS.flatMap((field) => {
          const count = counts[field];
          return count && count.of >= FEWEST ? [[field, percent(count)]] : [];
        }),
      ),
    ]),
  );
}

/** The floor raised to what is reached, less up to half a percent, so that a good change may cost a name or two. */
export function raised(floor: Floor, figures: Floor): Floor {
  return Object.fromEntries(
    Object.entries(figures).map(([slice, fields]) => [
      slice,
      Object.fromEntries(
        Object.entries(fields).map(([field, figure]) => {
          const before = FIELDS.filter((name) => name === field).map((name) => floor[slice]?.[name] ?? 0);
          return [field, Math.max(Math.floor(2 * figure - 0.5) / 2, ...before)];
        }),
      ),
    ]),
  );
}

/** What fell below the floor, a line each. */
export function fallen(floor: Floor, figures: Floor): readonly string[] {
  return Object.entries(floor).flatMap(([slice, fields]) =>
    FIELDS.flatMap((field) => {
      const [least, figure] = [fields[field] ?? 0, figures[slice]?.[field] ?? 0];
      return figure < least ? [`${slice}, ${field}: ${figure.toFixed(2)} % are right; the floor is ${least} %`] : [];
    }),
  );
}
