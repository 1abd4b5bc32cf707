import { OptionError, shown } from './errors.js';

/**
 * Checks the value of an option; throws an `OptionError` for a wrong one.
 *
 * @param place where the value stands, as the error names it: `"minConfidence" of createMimmo`
 */
export type OptionCheck = (value: unknown, place: string) => void;

/** The check of an option that must be given. */
export interface RequiredOption {
  readonly required: OptionCheck;
}

/** A check for each option of a call: one that is forgotten does not compile. */
export type OptionChecks<Options> = {
  readonly [Name in keyof Options]-?: object extends Pick<Options, Name> ? OptionCheck : RequiredOption;
};

/**
 * Holds the options of a call to what it knows. An option that is `undefined` counts as absent.
 *
 * @param call what the options are for, as an error names it
 * @throws OptionError `OPTION_INVALID` for an unknown or missing option, and for a value that its check refuses
 *
 * @example
 * checkOptions('createCascade', options, { threshold: aShare, minConfidence: aShare });
 */
export function checkOptions<Options extends object>(
  call: string,
  options: Options,
  checks: OptionChecks<Options>,
): void {
  const given: unknown = options;
  if (!isRecord(given)) throw new OptionError(`${call} takes its options as one object, found ${shown(given)}.`);
  const known = Object.entries<OptionCheck | RequiredOption>(checks);
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(checks, name));
  if (unknown !== undefined) {
    throw new OptionError(
      `${call} has no option ${shown(unknown)}; there are ${known.map(([name]) => name).join(', ')}.`,
    );
  }
  for (const [name, check] of known) {
    const value = given[name];
    const place = `"${name}" of ${call}`;
    if (typeof check !== 'function') check.required(value, place);
    else if (value !== undefined) check(value, place);
  }
}

/** A check from what it expects, in words, and whether a value is that. */
export function optionCheck(expected: string, accepts: (value: unknown) => boolean): OptionCheck {
  return (value, place) => {
    if (!accepts(value)) throw new OptionError(`Expected ${expected} as ${place}, found ${shown(value)}.`);
  };
}

/** A number from 0 to 1, such as a confidence. */
export const aShare = optionCheck(
  'a number from 0 to 1',
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
);

/** A whole number above 0. */
export const aCount = optionCheck(
  'a whole number of 1 or more',
  (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 1,
);

/** A whole number, 0 too. */
export const aCountOrNone = optionCheck(
  'a whole number of 0 or more',
  (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0,
);

/** `true` or `false`. */
export const aFlag = optionCheck('true or false', (value) => typeof value === 'boolean');

/** A function. */
export const aFunction = optionCheck('a function', (value) => typeof value === 'function');

/** An `AbortSignal`, of any realm. */
export const aSignal = optionCheck(
  'an AbortSignal',
  (value) => isRecord(value) && typeof value.aborted === 'boolean' && typeof value.addEventListener === 'function',
);

/** What a call hands on to somebody who checks it. */
export const anything: OptionCheck = () => undefined;

/** One of some texts. */
export function oneOf(choices: readonly string[]): OptionCheck {
  return optionCheck(`one of ${choices.join(', ')}`, (value) => choices.some((choice) => choice === value));
}

/** A list whose items pass a check each. */
export function listOf(check: OptionCheck): OptionCheck {
  const isList = optionCheck('a list', Array.isArray);
  return (value, place) => {
    isList(value, place);
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) check(item, `item ${index} of ${place}`);
  };
}

/** An object with these functions and, where `name` is among them, a text as its name. */
export function anObjectWith(...parts: readonly string[]): OptionCheck {
  return (value, place) => {
    const lacking = isRecord(value) ? parts.find((part) => typeof value[part] !== typeOf(part)) : parts[0];
    if (lacking === undefined) return;
    const found = isRecord(value) ? `one without ${lacking}` : shown(value);
    throw new OptionError(`Expected an object { ${parts.join(', ')} } as ${place}, found ${found}.`);
  };
}

function typeOf(part: string): 'string' | 'function' {
  return part === 'name' ? 'string' : 'function';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
