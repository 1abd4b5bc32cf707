import { METADATA_MODES, type MetadataMode } from 'mimmo';
import type { InferredOptionTypes, Options } from 'yargs';
import { DEFAULT_ANSWER_OPTIONS, FORMATS, type Format } from '../request.js';

/**
 * The options of `mimmo INPUT…`, `… | mimmo` and `mimmo -i`: the one table that the argument parser, the quick reader and
 * completion are made of.
 */
export const ANSWER_OPTIONS = {
  interactive: {
    alias: 'i',
    type: 'boolean',
    default: false,
    describe: 'Answer JSON arrays of names, { name, files } and { path } objects, an array a line',
  },
  details: { type: 'boolean', default: false, describe: 'Add all that the parser found' },
  explain: { type: 'boolean', default: false, describe: 'Show a person why' },
  format: {
    choices: FORMATS,
    coerce: last<Format>,
    defaultDescription: 'json; at a terminal, errors are sentences',
    describe: 'How answers are printed',
  },
  echo: { type: 'boolean', default: false, describe: 'Begin each answer with its input, as several arguments do' },
  text: { type: 'boolean', default: false, describe: 'Take every input for a name' },
  path: { type: 'boolean', default: false, describe: 'Take every input for a path, lines too' },
  strict: {
    type: 'boolean',
    default: false,
    describe: 'Answer damaged files by an error, not by their names with a warning',
  },
  'min-confidence': {
    type: 'number',
    coerce: last<number>,
    default: DEFAULT_ANSWER_OPTIONS.minConfidence,
    describe: 'Answer "other" below this confidence, 0 to 1',
  },
  ml: { type: 'boolean', default: true, describe: 'Ask the model what rules leave open; --no-ml: rules alone' },
  metadata: {
    choices: METADATA_MODES,
    coerce: last<MetadataMode>,
    default: DEFAULT_ANSWER_OPTIONS.metadata,
    describe: 'Who reads title, artist and year',
  },
  'classifier-model': { type: 'string', coerce: last<string>, describe: 'Folder of another classifier' },
  'metadata-model': { type: 'string', coerce: last<string>, describe: 'Folder of another language model' },
  rules: {
    type: 'string',
    array: true,
    nargs: 1,
    describe: 'A file of rules and words of your own, JSON or YAML; may be given several times',
  },
} as const satisfies Readonly<Record<string, Options>>;

/** What the options of an answer say, and what they are said of. */
export type AnswerArguments = InferredOptionTypes<typeof ANSWER_OPTIONS> & {
  readonly inputs?: readonly string[] | undefined;
};

/** The first words that are commands and no inputs. */
export const COMMANDS = ['rules', 'models', 'completion'] as const;

/** Of an option that is given several times, of which yargs makes a list, the last one. */
function last<T extends string | number>(given: T | readonly T[]): T {
  return typeof given === 'object' ? given.reduce((_earlier, later) => later) : given;
}
