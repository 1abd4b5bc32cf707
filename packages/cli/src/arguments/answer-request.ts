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
    details: given.details,
    echo: given.echo || inputs.length > 1,
    ml: given.ml,
    metadata: given.metadata,
    minConfidence: given['min-confidence'],
    ...(given['classifier-model'] !== undefined && { classifierModel: given['classifier-model'] }),
    ...(given['metadata-model'] !== undefined && { metadataModel: given['metadata-model'] }),
    ...(given.rules !== undefined && { rules: given.rules }),
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
  if (given.text && given.path) return '--text and --path exclude each other.';
  if (!given.interactive) return undefined;
  if (given.inputs?.length) return '-i reads its items from the standard input.';
  return given.explain || (given.format ?? 'json') !== 'json' ? '-i answers in JSON only.' : undefined;
}
