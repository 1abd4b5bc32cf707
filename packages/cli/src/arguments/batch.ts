import type { ArgumentsCamelCase, Argv } from 'yargs';
import { type Request, wrongUsage } from '../request.js';
import { toAnswerRequest } from './answer-request.js';
import { BATCH_OPTIONS, type BatchArguments } from './batch-options.js';

/** `mimmo batch [FILE…]`. */
export function addBatchOptions(command: Argv): Argv<BatchArguments> {
  return command
    .positional('files', {
      type: 'string',
      array: true,
      describe: 'Lists of names, JSON Lines, CSV, TSV, Magnetico databases; - or none: the standard input',
    })
    .options(BATCH_OPTIONS)
    .example('$0 batch names.txt -o reports.jsonl.gz', 'a name a line')
    .example('$0 batch dump.csv --column title --id-column hash -o reports.jsonl', 'a table')
    .example('$0 batch names.txt -o reports.jsonl.gz --resume', 'go on after a stop')
    .example('find /media -mindepth 2 -maxdepth 2 | $0 batch --path -', 'a list of paths');
}

/** What `-` is for yargs, which would leave it out: no path has a NUL. */
const STREAM = '\0';

/** Arguments as yargs is to read them: `-` is one, too. */
export function withStreams(argv: readonly string[]): readonly string[] {
  return argv.map((argument) => (argument === '-' ? STREAM : argument));
}

/** What yargs read as a request; `_` has what follows `--`, after the command. */
export function parsedBatchRequest(parsed: ArgumentsCamelCase<BatchArguments>): Request {
  const { resume, jobs, column, checkpoint } = parsed;
  const output = parsed.output === STREAM ? undefined : parsed.output;
  const files = [...(parsed.files ?? []), ...parsed._.slice(1).map(String)];
  // What the two commands share is checked in one place.
  const answer = toAnswerRequest({ ...parsed, interactive: false, explain: false, format: undefined });
  if (answer.command !== 'answer') return answer;
  const inputs = files.length === 0 ? ['-'] : files.map((file) => (file === STREAM ? '-' : file));
  const complaint = complaintAbout({ ...parsed, output }, inputs);
  if (complaint !== undefined) return wrongUsage(complaint);
  return {
    command: 'batch',
    options: { ...answer.options, echo: parsed.echo },
    batch: {
      inputs,
      resume,
      column,
      checkpointMs: checkpoint * 1000,
      ...(output !== undefined && { output }),
      ...(jobs !== undefined && { jobs }),
      ...(parsed['input-format'] !== undefined && { format: parsed['input-format'] }),
      ...(parsed['id-column'] !== undefined && { idColumn: parsed['id-column'] }),
    },
  };
}

function complaintAbout(
  { jobs, checkpoint, resume, output }: BatchArguments,
  inputs: readonly string[],
): string | undefined {
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1)) return '--jobs takes a whole number of 1 or more.';
  if (!(checkpoint >= 0)) return '--checkpoint takes a number of seconds.';
  if (resume && output === undefined) return '--resume needs the file of --output.';
  if (resume && inputs.includes('-')) return '--resume needs files, for the standard input cannot be read again.';
  return undefined;
}
