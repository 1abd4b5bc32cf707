import { RELEASE_FIELDS } from 'mimmo';
import { type Request, wrongUsage } from '../request.js';
import type { AnswerArguments } from './answer-options.js';

/** What the options of an answer say as a request; a complaint where they do not go together. */
export function toAnswerRequest(given: AnswerArguments): Request {
  const complaint = complaintAbout(given);
  if (complaint !== undefined) return wrongUsage(complaint);
  const { interactive, inputs = [], format, explain, text, path } = given;
  const options = {
    as: text ? ('text' as const) : path ? ('path' as const) : ('auto' as const),
    strict: given.strict,
    details: given.details || given.only !== undefined,
    echo: given.echo || inputs.length > 1,
    ml: given.ml,
    nameReader: given['name-reader'],
    thorough: given.thorough,
    metadata: given.metadata,
    minConfidence: given['min-confidence'],
    ...(given['classifier-model'] !== undefined && { classifierModel: given['classifier-model'] }),
    ...(given['name-reader-model'] !== undefined && { nameReaderModel: given['name-reader-model'] }),
    ...(given['metadata-model'] !== undefined && { metadataModel: given['metadata-model'] }),
    ...(given.rules !== undefined && { rules: given.rules }),
    ...(given.medium !== undefined && { medium: given.medium }),
    ...(given['expected-title'] !== undefined && { expectedTitles: given['expected-title'] }),
    ...(given['expected-group'] !== undefined && { expectedGroups: given['expected-group'] }),
    ...(given['title-script'] !== undefined && { titleScript: given['title-script'] }),
    ...(given.only !== undefined && { only: RELEASE_FIELDS.filter((field) => namedFields(given).includes(field)) }),
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

function complaintAbout(given: AnswerArguments): string | undefined {
  const minimum = given['min-confidence'];
  if (!(minimum >= 0 && minimum <= 1)) return '--min-confidence takes a number from 0 to 1.';
  const unknown = namedFields(given).find((name) => !RELEASE_FIELDS.some((field) => field === name));
  if (unknown !== undefined) return `--only takes fields of a release, not "${unknown}": ${RELEASE_FIELDS.join(', ')}.`;
  if (given.text && given.path) return '--text and --path exclude each other.';
  if (!given.interactive) return undefined;
  if (given.inputs?.length) return '-i reads its items from the standard input.';
  return given.explain || (given.format ?? 'json') !== 'json' ? '-i answers in JSON only.' : undefined;
}

/** The fields that `--only` names, as they are written. */
function namedFields({ only = [] }: AnswerArguments): readonly string[] {
  return only.flatMap((list) => list.split(',')).map((name) => name.trim());
}
