import { RELEASE_FIELDS } from 'mimmo';
import { type AnswerOptions, type Request, wrongUsage } from '../request.js';
import type { AnswerArguments, ScanArguments } from './answer-options.js';

/** What the options of an answer say as a request; a complaint where they do not go together. */
export function toAnswerRequest(given: AnswerArguments): Request {
  const complaint = complaintAbout(given);
  if (complaint !== undefined) return wrongUsage(complaint);
  const { interactive, inputs = [], format, explain, text, path } = given;
  const options = {
    ...answerOptions(given),
    as: text ? ('text' as const) : path ? ('path' as const) : ('auto' as const),
    echo: given.echo || inputs.length > 1,
  };
  if (interactive) return { command: 'session', options };
  return {
    command: 'answer',
    ...(inputs.length > 0 && { inputs }),
    ...(format !== undefined && { format }),
    explain,
    options,
  };
}

/** What the options of a scan say as a request; a complaint where they do not go together. */
export function toScanRequest(given: ScanArguments): Request {
  const { depth, format, explain, folders = [] } = given;
  if (depth !== undefined && !(Number.isSafeInteger(depth) && depth >= 0)) {
    return wrongUsage('--depth takes a whole number of 0 or more.');
  }
  const complaint = complaintAboutAnswers(given);
  if (complaint !== undefined) return wrongUsage(complaint);
  return {
    command: 'scan',
    folders,
    ...(depth !== undefined && { depth }),
    oneFileSystem: given['one-file-system'],
    ...(format !== undefined && { format }),
    explain,
    options: answerOptions(given),
  };
}

/** What all commands that answer are told. */
type OfEveryAnswer = Omit<ScanArguments, 'depth' | 'one-file-system' | 'folders'>;

function answerOptions(given: OfEveryAnswer): AnswerOptions {
  return {
    as: 'auto',
    echo: false,
    strict: given.strict,
    details: given.details || given.only !== undefined,
    ml: given.ml,
    metadata: given.metadata,
    minConfidence: given['min-confidence'],
    ...(given['classifier-model'] !== undefined && { classifierModel: given['classifier-model'] }),
    ...(given['metadata-model'] !== undefined && { metadataModel: given['metadata-model'] }),
    ...(given.rules !== undefined && { rules: given.rules }),
    ...(given.medium !== undefined && { medium: given.medium }),
    ...(given['expected-title'] !== undefined && { expectedTitles: given['expected-title'] }),
    ...(given['expected-group'] !== undefined && { expectedGroups: given['expected-group'] }),
    ...(given['title-script'] !== undefined && { titleScript: given['title-script'] }),
    ...(given.only !== undefined && { only: RELEASE_FIELDS.filter((field) => namedFields(given).includes(field)) }),
  };
}

function complaintAbout(given: AnswerArguments): string | undefined {
  const complaint = complaintAboutAnswers(given);
  if (complaint !== undefined) return complaint;
  if (given.text && given.path) return '--text and --path exclude each other.';
  if (!given.interactive) return undefined;
  if (given.inputs?.length) return '-i reads its items from the standard input.';
  return given.explain || (given.format ?? 'json') !== 'json' ? '-i answers in JSON only.' : undefined;
}

function complaintAboutAnswers(given: OfEveryAnswer): string | undefined {
  const minimum = given['min-confidence'];
  if (!(minimum >= 0 && minimum <= 1)) return '--min-confidence takes a number from 0 to 1.';
  const unknown = namedFields(given).find((name) => !RELEASE_FIELDS.some((field) => field === name));
  if (unknown === undefined) return undefined;
  return `--only takes fields of a release, not "${unknown}": ${RELEASE_FIELDS.join(', ')}.`;
}

/** The fields that `--only` names, as they are written. */
function namedFields({ only = [] }: Pick<OfEveryAnswer, 'only'>): readonly string[] {
  return only.flatMap((list) => list.split(',')).map((name) => name.trim());
}
