import { MEDIA } from '@mimmo/core';
import type { ReleaseCase } from '../cases/release-case.js';
import { SCRIPTS, scriptOf } from '../cases/script.js';
import { STYLES, styleOf } from '../cases/style.js';
import type { MimmoReader } from '../readers/readings.js';
import type { Answer } from '../score/answer.js';
import { type Compared, changesBySlice } from '../score/changes.js';
import type { Field } from '../score/fields.js';
import { percent } from '../score/tally.js';
import { table } from './markdown.js';

/** The fields that a model has a say in, and which reader with the model is set beside the rules. */
const QUESTIONS: readonly { readonly field: Field; readonly alone?: MimmoReader; readonly both: MimmoReader }[] = [
  { field: 'medium', both: 'rules + classifier' },
  { field: 'subcategory', both: 'rules + classifier' },
  { field: 'title', alone: 'language model', both: 'all' },
  { field: 'artist', alone: 'language model', both: 'all' },
  { field: 'year', alone: 'language model', both: 'all' },
];

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
  return QUESTIONS.map(({ field, alone, both }) => {
    const [rules, together] = [readings.get('rules'), readings.get(both)];
    const model = alone && readings.get(alone);
    const text =
      rules && together
        ? comparisonTable(field, cases, { rules, both: together, model })
        : 'The model is not installed.';
    return `### ${field}\n\n${text}`;
  }).join('\n\n');
}

function comparisonTable(field: Field, cases: readonly ReleaseCase[], compared: Compared): string {
  const rows = SLICES.flatMap(([what, slices, sliceOf]) => {
    const changes = changesBySlice(field, cases, { compared, sliceOf });
    return slices.flatMap((slice) => {
      const counts = changes.get(slice);
      if (!counts) return [];
      const { of, rules, model, both, repaired, broken } = counts;
      const shares = compared.model ? [rules, model, both] : [rules, both];
      return [
        [
          what === '' ? slice : `${what}: ${slice}`,
          String(of),
          ...shares.map((right) => percent({ right, of }).toFixed(1)),
          String(repaired),
          String(broken),
        ],
      ];
    });
  });
  return table(['', 'values', 'rules', ...(compared.model ? ['model alone'] : []), 'both', 'repaired', 'broken'], rows);
}
