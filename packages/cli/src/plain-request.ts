import { DEFAULT_ANSWER_OPTIONS, type Request } from './request.js';

/** The first words that are commands and no inputs. */
export const COMMANDS = ['rules', 'models', 'completion'] as const;

/**
 * The commonest requests, read without the argument parser, which takes longer to load than a name takes to answer:
 * `mimmo NAME…`, and `mimmo` alone behind a pipe. `undefined` for all others.
 *
 * @param isTerminal whether the standard input is one; asked only where it matters
 */
export function plainRequest(argv: readonly string[], isTerminal: () => boolean): Request | undefined {
  if (argv.some((argument) => argument.startsWith('-'))) return undefined;
  if (argv.length === 0 && isTerminal()) return undefined;
  if (COMMANDS.some((command) => command === argv[0])) return undefined;
  return {
    command: 'answer',
    ...(argv.length > 0 && { inputs: argv }),
    format: 'json',
    explain: false,
    options: DEFAULT_ANSWER_OPTIONS,
  };
}
