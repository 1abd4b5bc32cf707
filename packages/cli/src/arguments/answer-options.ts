import { MEDIA, METADATA_MODES, type Medium, type MetadataMode, TITLE_SCRIPTS, type TitleScript } from 'mimmo';
import type { InferredOptionTypes, Options } from 'yargs';
import { DEFAULT_ANSWER_OPTIONS, FORMATS, type Format } from '../request.js';

/** A text that may be given several times. */
const SEVERAL = { type: 'string', array: true, nargs: 1 } as const;

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
  medium: { choices: MEDIA, coerce: last<Medium>, describe: 'The medium of every input, where you know it' },
  'expected-title': { ...SEVERAL, describe: 'A title that inputs may have; may be given several times' },
  'expected-group': { ...SEVERAL, describe: 'A group that inputs may be of; may be given several times' },
  'title-script': {
    choices: TITLE_SCRIPTS,
    coerce: last<TitleScript>,
    describe: 'Which title is meant where a name gives several',
    defaultDescription: 'latin',
  },
  only: { ...SEVERAL, describe: 'Fields that --details gives, apart by commas; implies --details' },
  'classifier-model': { type: 'string', coerce: last<string>, describe: 'Folder of another classifier' },
  'metadata-model': { type: 'string', coerce: last<string>, describe: 'Folder of another language model' },
  rules: {
    ...SEVERAL,
    describe: 'A file of rules and words of your own, JSON or YAML; may be given several times',
  },
} as const satisfies Readonly<Record<string, Options>>;

/** What the options of an answer say, and what they are said of. */
export type AnswerArguments = InferredOptionTypes<typeof ANSWER_OPTIONS> & {
  readonly inputs?: readonly string[] | undefined;
};

const { interactive: _interactive, echo: _echo, text: _text, path: _path, ...OF_EVERY_ANSWER } = ANSWER_OPTIONS;

/** The options of `mimmo scan DIR…`: those of answers that do not say what inputs are, and how folders are looked through. */
export const SCAN_OPTIONS = {
  depth: {
    type: 'number',
    coerce: last<number>,
    describe: 'Levels of folders that are looked through; a folder below them is one release',
    defaultDescription: 'all',
  },
  'one-file-system': { type: 'boolean', default: false, describe: 'Leave out folders on other file systems' },
  ...OF_EVERY_ANSWER,
} as const satisfies Readonly<Record<string, Options>>;

/** What the options of a scan say, and the folders. */
export type ScanArguments = InferredOptionTypes<typeof SCAN_OPTIONS> & {
  readonly folders?: readonly string[] | undefined;
};

/** The first words that are commands and no inputs. */
export const COMMANDS = ['scan', 'batch', 'rules', 'models', 'serve', 'completion'] as const;

/** Of an option that is given several times, of which yargs makes a list, the last one. */
export function last<T extends string | number>(given: T | readonly T[]): T {
  return typeof given === 'object' ? given.reduce((_earlier, later) => later) : given;
}
