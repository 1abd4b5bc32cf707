import yargs, { type Argv } from 'yargs';
import { addAnswerOptions, toAnswerRequest } from './arguments/answer.js';
import { addModelsCommands } from './arguments/models.js';
import { addRulesCommands } from './arguments/rules.js';
import { COMMANDS } from './plain-request.js';
import { type Request, wrongUsage } from './request.js';
import type { World } from './terminal.js';
import { version } from './version.js';

/** With which the shell's completion script asks for words. */
const COMPLETION_FLAG = '--get-yargs-completions';

/**
 * The arguments as a request. Prints nothing and never exits: help, the version, completion and complaints are requests
 * to print.
 */
export async function parseArguments(argv: readonly string[], env: World['env']): Promise<Request> {
  if (argv[0] === COMPLETION_FLAG) return complete(argv.slice(1), env);
  return new Promise((resolve) => {
    let request: Request | undefined;
    const parser = commandLine((found) => {
      request = found;
    }, env);
    parser.parse([...argv], {}, (error, _parsed, output) => {
      if (error) resolve(wrongUsage(error.message));
      else resolve(request ?? { command: 'print', text: output, wrongUsage: false });
    });
  });
}

/** The words that may follow, one a line. */
function complete(words: readonly string[], env: World['env']): Promise<Request> {
  return new Promise((resolve) => {
    const parser = commandLine(() => undefined, env);
    // yargs offers the options of commands, and of what is set at the top; not those of the default command.
    const isCommand = words.some((word) => COMMANDS.some((command) => command === word));
    void (isCommand ? parser : addAnswerOptions(parser)).getCompletion(
      [...words],
      (error: Error | null, completions) => {
        const text = error ? '' : completions.join('\n');
        resolve({ command: 'print', text, wrongUsage: false });
      },
    );
  });
}

function commandLine(found: (request: Request) => void, env: World['env']): Argv {
  const parser: Argv = yargs()
    .scriptName('mimmo')
    .locale('en')
    .parserConfiguration({ 'parse-positional-numbers': false, 'dot-notation': false })
    .command(
      '$0 [inputs..]',
      'Say what releases are: medium, subcategory, confidence, title, artist, year',
      addAnswerOptions,
      (parsed) => found(toAnswerRequest(parsed)),
    )
    .command('rules', 'Look into the rules', (command) => addRulesCommands(command, found))
    .command('models', 'Look after the models', (command) => addModelsCommands(command, found, env))
    .command(
      'completion',
      'Print a script that completes arguments in bash or zsh',
      (command) => command,
      () => void parser.showCompletionScript(),
    )
    .strict()
    .help()
    .alias('help', 'h')
    .version(version())
    .epilogue('Exit status: 0 answered, 1 some input failed, 2 wrong usage.')
    .wrap(100)
    .exitProcess(false);
  return parser;
}
