import type { ArgumentsCamelCase, Argv } from 'yargs';
import type { Request } from '../request.js';
import { ANSWER_OPTIONS, type AnswerArguments } from './answer-options.js';
import { toAnswerRequest } from './answer-request.js';

/** The options of the default command. */
export function addAnswerOptions(command: Argv): Argv<AnswerArguments> {
  return command
    .positional('inputs', {
      type: 'string',
      array: true,
      describe: 'Names, paths, magnet links; without any, a name a line of the standard input',
    })
    .options(ANSWER_OPTIONS)
    .example('$0 "Pink Floyd - The Dark Side of the Moon (1973) [FLAC]"', 'a name')
    .example('$0 Downloads/*', 'folders, torrents, archives')
    .example('echo "Game of Thrones S01 Complete 1080p" | $0', 'a name a line')
    .example('$0 --explain "The.Matrix.1999.1080p.BluRay.x264-GROUP"', 'why it says so');
}

/** What yargs read as a request; `_` has what follows `--`. */
export function parsedAnswerRequest(parsed: ArgumentsCamelCase<AnswerArguments>): Request {
  return toAnswerRequest({ ...parsed, inputs: [...(parsed.inputs ?? []), ...parsed._.map(String)] });
}
