import { RECORD_FORMATS, type RecordFormat } from '@mimmo/batch';
import type { InferredOptionTypes, Options } from 'yargs';
import { ANSWER_OPTIONS, last } from './answer-options.js';

const { interactive: _arrays, explain: _people, format: _printed, ...SHARED } = ANSWER_OPTIONS;

/** The options of `mimmo batch`: those of answers that fit it, and its own. */
export const BATCH_OPTIONS = {
  ...SHARED,
  output: {
    alias: 'o',
    type: 'string',
    coerce: last<string>,
    describe: 'A file for the answers; .gz and .zst compress',
  },
  resume: { type: 'boolean', default: false, describe: 'Go on where a run of the same batch was stopped' },
  jobs: { type: 'number', coerce: last<number>, describe: 'Worker threads', defaultDescription: 'one a core' },
  'input-format': {
    choices: RECORD_FORMATS,
    coerce: last<RecordFormat>,
    describe: 'What the records are in',
    defaultDescription: 'by the ending, else lines',
  },
  column: {
    type: 'string',
    coerce: last<string>,
    default: 'name',
    describe: 'CSV, TSV: the column with the names, by heading, or by number where there are no headings',
  },
  'id-column': { type: 'string', coerce: last<string>, describe: 'CSV, TSV: the column with what records are called' },
  checkpoint: { type: 'number', coerce: last<number>, default: 1, describe: 'Seconds of work that a stop may cost' },
} as const satisfies Readonly<Record<string, Options>>;

/** What the options of a batch say, and what they are said of. */
export type BatchArguments = InferredOptionTypes<typeof BATCH_OPTIONS> & {
  readonly files?: readonly string[] | undefined;
};
