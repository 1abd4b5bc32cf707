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

/** What is compared: who reads a field, and who reads it with one more model. */
interface Question {
  readonly title: string;
  readonly field: Field;
  readonly without: MimmoReader;
  /** The model by itself, where it can be asked so. */
  readonly alone?: MimmoReader;
  readonly with: MimmoReader;
}

const NAME_READER = { without: 'rules + classifier', with: 'rules, classifier, name reader' } as const;
const LANGUAGE_MODEL = { without: 'rules, classifier, name reader', alone: 'language model', with: 'all' } as const;

const QUESTIONS: readonly Question[] = [
  { title: 'medium, by the classifier', field: 'medium', without: 'rules', with: 'rules + classifier' },
  { title: 'medium, by the name reader', field: 'medium', ...NAME_READER },
  { title: 'subcategory', field: 'subcategory', ...NAME_READER },
  { title: 'title, by the name reader', field: 'title', ...NAME_READER },
  { title: 'title, by the language model', field: 'title', ...LANGUAGE_MODEL },
  { title: 'artist, by the name reader', field: 'artist', ...NAME_READER },
  { title: 'artist, by the language model', field: 'artist', ...LANGUAGE_MODEL },
  { title: 'author', field: 'author', ...NAME_READER },
  { title: 'year, by the name reader', field: 'year', ...NAME_READER },
  { title: 'year, by the language model', field: 'year', ...LANGUAGE_MODEL },
  { title: 'season', field: 'season', ...NAME_READER },
  { title: 'episode', field: 'episode', ...NAME_READER },
  { title: 'group', field: 'group', ...NAME_READER },
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
  return QUESTIONS.map(({ title, field, without, alone, with: name }) => {
    const [rules, together] = [readings.get(without), readings.get(name)];
    const model = alone && readings.get(alone);
    const text =
      rules && together
        ? comparisonTable(field, cases, { rules, both: together, model })
        : 'The model is not installed.';
    return `### ${title}\n\n${text}`;
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
  const heads = ['', 'values', 'without', ...(compared.model ? ['alone'] : []), 'with', 'repaired', 'broken'];
  return table(heads, rows);
}
