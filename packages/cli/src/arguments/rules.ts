import type { Argv } from 'yargs';
import type { Request } from '../request.js';

/** `mimmo rules list|why|test`. */
export function addRulesCommands(command: Argv, found: (request: Request) => void): Argv {
  return command
    .command(
      'list',
      'All rules, one a line',
      (builder) => builder,
      () => found({ command: 'rules', action: { verb: 'list' } }),
    )
    .command(
      'why <name>',
      'The rules that speak in a name',
      (builder) => builder.positional('name', { type: 'string', demandOption: true, describe: 'A release name' }),
      ({ name }) => found({ command: 'rules', action: { verb: 'why', name } }),
    )
    .command(
      'test <files..>',
      'Hold rule packs to their own examples',
      (builder) =>
        builder.positional('files', {
          type: 'string',
          array: true,
          demandOption: true,
          describe: 'Rule packs, JSON or YAML',
        }),
      ({ files }) => found({ command: 'rules', action: { verb: 'test', files } }),
    )
    .demandCommand(1, 'Say what to do: list, why or test.');
}
