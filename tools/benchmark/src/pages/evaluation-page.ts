import type { ReleaseCase } from '../cases/release-case.js';
import { SCRIPTS, scriptOf } from '../cases/script.js';
import { STYLES, styleOf } from '../cases/style.js';
import type { MimmoReader } from '../readers/readings.js';
import type { Answer } from '../score/answer.js';
import { type Field, judge } from '../score/fields.js';
import { table } from './markdown.js';

/** The fields that a model has a say in, and which reader with the model is set beside the rules. */
const QUESTIONS: readonly { readonly field: Field; readonly alone?: MimmoReader; readonly both: MimmoReader }[] = [
  { field: 'medium', both: 'rules + classifier' },
  { field: 'subcategory', both: 'rules + classifier' },
  { field: 'title', alone: 'language model', both: 'all' },
  { field: 'artist', alone: 'language model', both: 'all' },
  { field: 'year', alone: 'language model', both: 'all' },
];

const MEDIA = ['video', 'audio', 'book', 'software', 'other'];

/** Slices of the cases, in the order in which they are shown. */
const SLICES: readonly (readonly [what: string, of: readonly string[], sliceOf: (row: ReleaseCase) => string])[] = [
  ['', ['all names'], () => 'all names'],
  ['medium', MEDIA, ({ medium }) => medium ?? ''],
  ['style', STYLES, ({ name }) => styleOf(name)],
  ['script', SCRIPTS, ({ name }) => scriptOf(name)],
];

/** Rules, model and both: what the model repairs, and what it breaks. */
export function evaluationPage(
  cases: readonly ReleaseCase[],
  readings: ReadonlyMap<MimmoReader, readonly Answer[]>,
): string {
  return QUESTIONS.map((question) => `### ${question.field}\n\n${questionSection(cases, readings, question)}`).join(
    '\n\n',
  );
}

function questionSection(
  cases: readonly ReleaseCase[],
  readings: ReadonlyMap<MimmoReader, readonly Answer[]>,
  { field, alone, both }: (typeof QUESTIONS)[number],
): string {
  const [rules, together] = [readings.get('rules'), readings.get(both)];
  if (!rules || !together) return 'The model is not installed.';
  const model = alone && readings.get(alone);
  const rows = SLICES.flatMap(([what, slices, sliceOf]) =>
    slices.flatMap((slice) => {
      const counts = { of: 0, rules: 0, model: 0, both: 0, repaired: 0, broken: 0 };
      for (const [index, row] of cases.entries()) {
        if (sliceOf(row) !== slice) continue;
        const isRight = (answers: readonly Answer[] | undefined): boolean =>
          judge(field, row, answers?.[index] ?? {})?.right ?? false;
        if (judge(field, row, {}) === undefined) continue;
        const [before, after] = [isRight(rules), isRight(together)];
        counts.of += 1;
        if (before) counts.rules += 1;
        if (isRight(model)) counts.model += 1;
        if (after) counts.both += 1;
        if (!before && after) counts.repaired += 1;
        if (before && !after) counts.broken += 1;
      }
      if (counts.of === 0) return [];
      const share = (right: number): string => ((100 * right) / counts.of).toFixed(1);
      return [
        [
          what === '' ? slice : `${what}: ${slice}`,
          String(counts.of),
          share(counts.rules),
          ...(model ? [share(counts.model)] : []),
          share(counts.both),
          String(counts.repaired),
          String(counts.broken),
        ],
      ];
    }),
  );
  return table(['', 'values', 'rules', ...(model ? ['model alone'] : []), 'both', 'repaired', 'broken'], rows);
}
