import type { Argv, Options } from 'yargs';
import { addAnswerOptions, parsedAnswerRequest } from './arguments/answer.js';
import { ANSWER_OPTIONS, SCAN_OPTIONS } from './arguments/answer-options.js';
import { addBatchOptions, parsedBatchRequest, withStreams } from './arguments/batch.js';
import { BATCH_OPTIONS } from './arguments/batch-options.js';
import { addModelsCommands } from './arguments/models.js';
import { addRulesCommands } from './arguments/rules.js';
import { addScanOptions, parsedScanRequest } from './arguments/scan.js';
import { addServeOptions, serveRequest } from './arguments/serve.js';
import { SERVE_OPTIONS } from './arguments/serve-options.js';
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
  // An ES module, which the bundle, a CommonJS one, can only import at run time.
  const { default: yargs } = await import('yargs');
  if (argv[0] === COMPLETION_FLAG) return complete(() => yargs(), argv.slice(1), env);
  return new Promise((resolve) => {
    let request: Request | undefined;
    const parser = commandLine(yargs(), { env, found: (read) => (request = read) });
    parser.parse([...(argv[0] === 'batch' ? withStreams(argv) : argv)], {}, (error, _parsed, output) => {
      // yargs breaks some complaints into lines.
      if (error) resolve(wrongUsage(`${error.message.replace(/\s*\n\s*/gu, ' ').replace(/\.$/u, '')}.`));
      else resolve(request ?? { command: 'print', text: output });
    });
  });
}

/** The words that may follow those typed so far, the program's name first, one a line. */
function complete(yargs: () => Argv, words: readonly string[], env: World['env']): Request {
  const [program = '', command, ...others] = words;
  const ignore = (): void => undefined;
  let text = '';
  const print = (error: Error | null, completions: readonly string[] = []): void => {
    text = error ? '' : completions.filter((word) => !word.startsWith('$0')).join('\n');
  };
  // What takes a file, a folder or any number is left to the shell.
  if (takesAnything(words.at(-2))) return { command: 'print', text: '' };
  // yargs offers what the level of its parser has, so that commands with words of their own are levels here. The words so
  // far are no complaint about what is still being typed.
  if (command === 'rules') {
    void addRulesCommands(yargs(), ignore)
      .fail(ignore)
      .getCompletion([program, ...others], print);
  } else if (command === 'models') {
    void addModelsCommands(yargs(), ignore, env)
      .fail(ignore)
      .getCompletion([program, ...others], print);
  } else if (command === 'scan') {
    void addScanOptions(yargs())
      .fail(ignore)
      .getCompletion([program, ...others], print);
  } else if (command === 'batch') {
    void addBatchOptions(yargs())
      .fail(ignore)
      .getCompletion([program, ...others], print);
  } else if (command === 'serve') {
    void addServeOptions(yargs())
      .fail(ignore)
      .getCompletion([program, ...others], print);
  } else {
    void addAnswerOptions(commandLine(yargs(), { env, found: ignore }))
      .fail(ignore)
      .getCompletion([...words], print);
  }
  return { command: 'print', text };
}

/** Whether an option that is typed has a value that is none of a few words. */
function takesAnything(typed: string | undefined): boolean {
  const options: Readonly<Record<string, Options>> = {
    ...SCAN_OPTIONS,
    ...ANSWER_OPTIONS,
    ...BATCH_OPTIONS,
    ...SERVE_OPTIONS,
  };
  const option =
    typed?.startsWith('--') && Object.hasOwn(options, typed.slice(2)) ? options[typed.slice(2)] : undefined;
  return option !== undefined && option.type !== 'boolean' && !option.choices;
}

/** What a command line needs. */
interface CommandLine {
  readonly env: World['env'];
  /** Called with the request that was read. */
  found(request: Request): void;
}

function commandLine(empty: Argv, { env, found }: CommandLine): Argv {
  const parser: Argv = empty
    .scriptName('mimmo')
    .locale('en')
    .parserConfiguration({ 'parse-positional-numbers': false, 'dot-notation': false })
    .command(
      '$0 [inputs..]',
      'Say what releases are: medium, subcategory, confidence, title, artist, year',
      addAnswerOptions,
      (parsed) => found(parsedAnswerRequest(parsed)),
    )
    .command('scan <folders..>', 'Find the releases in folders, and answer each', addScanOptions, (parsed) =>
      found(parsedScanRequest(parsed)),
    )
    .command(
      'batch [files..]',
      'Answer files of millions of records, on all cores, and go on after a stop',
      addBatchOptions,
      (parsed) => found(parsedBatchRequest(parsed)),
    )
    .command('rules', 'Look into the rules', (command) => addRulesCommands(command, found))
    .command('models', 'Look after the models', (command) => addModelsCommands(command, found, env))
    .command('serve', 'Answer over HTTP', addServeOptions, (parsed) => found(serveRequest(parsed)))
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
