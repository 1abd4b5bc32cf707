import { METADATA_MODES, type MetadataMode } from 'mimmo';
import type { ArgumentsCamelCase, Argv, InferredOptionTypes } from 'yargs';
import { DEFAULT_ANSWER_OPTIONS, FORMATS, type Format, type Request, wrongUsage } from '../request.js';

const OPTIONS = {
  interactive: {
    alias: 'i',
    type: 'boolean',
    default: false,
    describe: 'Answer JSON arrays of names, paths and { name, files } objects, an array a line',
  },
  details: { type: 'boolean', default: false, describe: 'Add all that the parser found' },
  explain: { type: 'boolean', default: false, describe: 'Show a person why' },
  format: { choices: FORMATS, coerce: last<Format>, default: 'json', describe: 'How answers are printed' },
  text: { type: 'boolean', default: false, describe: 'Take every input for a name' },
  path: { type: 'boolean', default: false, describe: 'Take every input for a path' },
  'min-confidence': {
    type: 'number',
    coerce: last<number>,
    default: 0,
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
} as const;

type AnswerArguments = InferredOptionTypes<typeof OPTIONS> & { readonly inputs?: readonly string[] | undefined };
/** `_` has what follows `--`. */
type ParsedAnswerArguments = ArgumentsCamelCase<AnswerArguments>;

/** The options of the default command. */
export function addAnswerOptions(command: Argv): Argv<AnswerArguments> {
  return command
    .positional('inputs', {
      type: 'string',
      array: true,
      describe: 'Names, paths, magnet links; without any, a name a line of the standard input',
    })
    .options(OPTIONS)
    .example('$0 "Pink Floyd - The Dark Side of the Moon (1973) [FLAC]"', 'a name')
    .example('$0 Downloads/*', 'folders, torrents, archives')
    .example('echo "Game of Thrones S01 Complete 1080p" | $0', 'a name a line')
    .example('$0 --explain "The.Matrix.1999.1080p.BluRay.x264-GROUP"', 'why it says so');
}

/** What the options say as a request; a complaint where they do not go together. */
export function toAnswerRequest(parsed: ParsedAnswerArguments): Request {
  const { interactive, format, explain, text, path } = parsed;
  const inputs = [...(parsed.inputs ?? []), ...parsed._.map(String)];
  const complaint = complaintAbout({ ...parsed, inputs });
  if (complaint !== undefined) return wrongUsage(complaint);
  const options = {
    as: text ? ('text' as const) : path ? ('path' as const) : ('auto' as const),
    details: parsed.details,
    ml: parsed.ml,
    metadata: parsed.metadata,
    minConfidence: parsed['min-confidence'],
    classifierModel: parsed['classifier-model'],
    metadataModel: parsed['metadata-model'],
    rules: parsed.rules,
  };
  if (interactive) return { command: 'session', options };
  return { command: 'answer', ...(inputs.length > 0 && { inputs }), format, explain, options };
}

/** Of an option that is given several times, of which yargs makes a list, the last one. */
function last<T extends string | number>(given: T | readonly T[]): T {
  return typeof given === 'object' ? given.reduce((_earlier, later) => later) : given;
}

function complaintAbout(parsed: AnswerArguments): string | undefined {
  const minimum = parsed['min-confidence'];
  if (!(minimum >= 0 && minimum <= 1)) return '--min-confidence takes a number from 0 to 1.';
  if (parsed.text && parsed.path) return '--text and --path exclude each other.';
  if (!parsed.interactive) return undefined;
  if (parsed.inputs?.length) return '-i reads its items from the standard input.';
  return parsed.explain || parsed.format !== 'json' ? '-i answers in JSON only.' : undefined;
}
