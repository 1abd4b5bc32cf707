import type { Options } from 'yargs';
import type { Request } from '../request.js';
import { ANSWER_OPTIONS, type AnswerArguments, COMMANDS } from './answer-options.js';
import { toAnswerRequest } from './answer-request.js';

/** What the arguments say, read so far. */
interface Reading {
  readonly values: Record<string, unknown>;
  readonly inputs: string[];
}

const OPTIONS: Readonly<Record<string, Options>> = ANSWER_OPTIONS;
const NAME_OF_ALIAS: ReadonlyMap<string, string> = new Map(
  Object.entries(OPTIONS).flatMap(([name, { alias }]) => (typeof alias === 'string' ? [[alias, name]] : [])),
);
/** Numbers that nobody reads in two ways. */
const PLAIN_NUMBER = /^(?:\d{1,9}|\d{0,9}\.\d{1,9})$/u;

/**
 * The requests of the default command, read by its table of options without the argument parser, which takes longer to
 * load than a name takes to answer. `undefined` for whatever is not plain: commands, help, mistakes, bundled letters.
 *
 * @param isTerminal whether the standard input is one; asked only where it matters
 */
export function quickRequest(argv: readonly string[], isTerminal: () => boolean): Request | undefined {
  const reading: Reading = { values: defaults(), inputs: [] };
  for (let at = 0; at < argv.length; ) {
    const taken = readNext(argv, at, reading);
    if (taken === 0) return undefined;
    at += taken;
  }
  const { values, inputs } = reading;
  // The parser finds a command after an option as well, and takes what stands between for the option's value.
  if (COMMANDS.some((command) => inputs.includes(command))) return undefined;
  // Bare `mimmo` at a terminal gets what the parser says.
  if (argv.length === 0 && isTerminal()) return undefined;
  const given: unknown = { ...values, inputs };
  // Each value is of its row's type: its default, or made so by `readValue`.
  return toAnswerRequest(given as AnswerArguments);
}

/** Reads the argument at a place, and the value after it if it takes one. How many were read; 0 for what is not plain. */
function readNext(argv: readonly string[], at: number, { values, inputs }: Reading): number {
  const argument = argv[at] ?? '';
  if (argument === '--') {
    inputs.push(...argv.slice(at + 1));
    return argv.length - at;
  }
  if (!argument.startsWith('-')) {
    inputs.push(argument);
    return 1;
  }
  const [, dashes = '', no, word = '', given] = /^(--?)(no-)?([a-z-]+)(?:=(.*))?$/su.exec(argument) ?? [];
  const name = dashes === '-' ? NAME_OF_ALIAS.get(word) : word;
  const option = name !== undefined && Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined;
  if (name === undefined || option === undefined || (dashes === '-' && (no || given !== undefined))) return 0;
  if (option.type === 'boolean') {
    values[name] = no === undefined;
    return given === undefined ? 1 : 0;
  }
  const text = given ?? argv[at + 1];
  if (no || text === undefined || text === '' || text.startsWith('-')) return 0;
  const value = readValue(option, text);
  values[name] = option.array ? [...listOf(values[name]), value] : value;
  return value === undefined ? 0 : given === undefined ? 2 : 1;
}

/** The value that a text stands for; `undefined` for one that the option does not take. */
function readValue({ type, choices }: Options, text: string): string | number | undefined {
  if (choices) return choices.includes(text) ? text : undefined;
  if (type === 'number') return PLAIN_NUMBER.test(text) ? Number(text) : undefined;
  return text;
}

function defaults(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(OPTIONS).map(([name, option]) => [name, option.default]));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
