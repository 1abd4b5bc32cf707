import { visibleText } from './visible-text.js';

/** Stable codes of everything that MIMMO throws; a program may branch on them. */
export const ERROR_CODES = [
  'INPUT_NOT_FOUND',
  'INPUT_UNREADABLE',
  'INPUT_EMPTY',
  'INPUT_CORRUPT',
  'INPUT_TOO_LARGE',
  'INPUT_UNSUPPORTED',
  'INPUT_SEVERAL',
  'INPUT_INVALID',
  'MODEL_NOT_FOUND',
  'MODEL_INVALID',
  'MODEL_RUNTIME_MISSING',
  'MODEL_FAILED',
  'STAGE_FAILED',
  'STAGE_INVALID',
  'RULE_INVALID',
  'OPTION_INVALID',
  'OUTPUT_FAILED',
  'RESUME_REFUSED',
  'WORKER_FAILED',
  'SERVICE_BUSY',
  'SERVICE_STOPPING',
  'SERVICE_TIMEOUT',
  'SERVICE_DENIED',
  'SERVICE_UNKNOWN',
  'DISPOSED',
] as const;

/** One of {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** How much of somebody's input a message quotes, in UTF-16 units. */
const QUOTE_LIMIT = 200;

/** The root of MIMMO's errors: `code` is stable, `message` says what happened, to what, and what to do. */
export class MimmoError extends Error {
  override readonly name: string = 'MimmoError';
  /** What went wrong, for a program: one of {@link ERROR_CODES}. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** An input that cannot be read. */
export class InputError extends MimmoError {
  override readonly name: string = 'InputError';
}

/** A model that is missing, broken or failing. */
export class ModelError extends MimmoError {
  override readonly name: string = 'ModelError';
}

/** A stage, extractor or rule that is broken or failing. */
export class StageError extends MimmoError {
  override readonly name: string = 'StageError';
}

/** A call with an option that it does not know, or with a value that it cannot use. */
export class OptionError extends MimmoError {
  override readonly name: string = 'OptionError';

  constructor(message: string) {
    super('OPTION_INVALID', message);
  }
}

/** A request that a service does not answer: it is too busy, it stops, or it does not know who asks, or for what. */
export class ServiceError extends MimmoError {
  override readonly name: string = 'ServiceError';
}

/** Use of something that was closed. */
export class DisposedError extends MimmoError {
  override readonly name: string = 'DisposedError';

  constructor(what: string) {
    super('DISPOSED', `${what} was closed and cannot be used any more; create a new one.`);
  }
}

/** The error for an archive or torrent that breaks its format; `reason` says where, with or without a full stop. */
export function corruptError(what: string, reason: string, cause?: unknown): InputError {
  const message = `${what} is damaged or incomplete: ${reason.replace(/\.$/u, '')}. Get it again, or test it with the program that made it.`;
  return new InputError('INPUT_CORRUPT', message, cause === undefined ? undefined : { cause });
}

const ERROR_NAMES: ReadonlySet<unknown> = new Set([
  'MimmoError',
  'InputError',
  'ModelError',
  'StageError',
  'OptionError',
  'ServiceError',
  'DisposedError',
]);

/**
 * Whether a value is one of MIMMO's errors. Reads `name` and `code`, since `instanceof` fails across two installed copies
 * of this package, and across the realms that test runners make.
 */
export function isMimmoError(value: unknown): value is MimmoError {
  return isObject(value) && 'name' in value && ERROR_NAMES.has(value.name) && 'code' in value;
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return isObject(error) && 'message' in error ? String(error.message) : String(error);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * Somebody's input as a message quotes it: in quotation marks, made visible as `visibleText` does, cut after 200
 * characters.
 */
export function quoted(input: string): string {
  const cut = input.length > QUOTE_LIMIT ? `${input.slice(0, QUOTE_LIMIT)}…` : input;
  return visibleText(JSON.stringify(cut));
}

/** Any value as a message shows what was found: texts quoted, numbers as they are, of the rest the kind. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'undefined':
      return 'nothing';
    case 'function':
      return 'a function';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? 'a list' : 'an object';
    default:
      return String(value);
  }
}
