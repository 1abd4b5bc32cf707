import {
  type FieldReader,
  fieldReader,
  listOrNone,
  type Manifest,
  manifestOf,
  numberOrNone,
  positiveOrNone,
  property,
  textOrNone,
} from '@mimmo/manifest';
import { type Leads, leadsOrNone } from './lead.js';
import { SUBTYPES, type Subtype } from './subtype.js';

/** The fields of an answer. */
export const FIELDS = ['title', 'artist', 'year'] as const;

/** One of {@link FIELDS}. */
export type Field = (typeof FIELDS)[number];

/** Logistic regression from the log-probabilities of a field's tokens to the share of such fields that are right. */
export interface Calibration {
  readonly intercept: number;
  /** Weight of the mean. */
  readonly mean: number;
  /** Weight of the smallest. */
  readonly min: number;
}

/** A prompt of special tokens around the padded name: `<|movie|> NAME<|answer|>`. */
export interface RawFormat {
  readonly format: 'raw';
  /** The token that stands for each subtype that the model knows. */
  readonly subtypes: Readonly<Partial<Record<Subtype, string>>>;
  /** The token between name and answer. */
  readonly answer: string;
  /** The token that ends the answer. */
  readonly end: string;
}

/** A prompt of a chat around the cleaned name: `<|extract|>[video/movie] NAME`. */
export interface ChatFormat {
  readonly format: 'chat';
  /** Before the subtype; special tokens count as such. */
  readonly prefix: string;
  /** What the model calls each subtype that it knows. */
  readonly subtypes: Readonly<Partial<Record<Subtype, string>>>;
  /** Between subtype and name. */
  readonly infix: string;
  /** Behind the name; special tokens count as such. */
  readonly suffix: string;
  /** The token that ends the answer. */
  readonly end: string;
}

/** What must be known of a model to ask it. */
export interface ModelManifest extends Manifest {
  readonly prompt: RawFormat | ChatFormat;
  /** The fields that the model answers with, in order, for each subtype that it knows. */
  readonly fields: Readonly<Partial<Record<Subtype, readonly Field[]>>>;
  /** Code points read of a name, at most. */
  readonly maxNameLength: number;
  /** Tokens of an answer, at most. */
  readonly maxAnswerTokens: number;
  readonly confidence: Readonly<Record<Field, Calibration>>;
  /** How much surer it has to be than rules; absent where that was not measured. */
  readonly leads?: Leads;
}

/**
 * A `manifest.json`, as `tools/training` writes it.
 *
 * @throws ModelError `MODEL_INVALID` naming the field that is missing or wrong
 */
export function parseManifest(json: unknown, path: string): ModelManifest {
  const read = fieldReader(json, path);
  return {
    ...manifestOf(read),
    prompt: read('format', (value) => value) === 'chat' ? chatFormat(read) : rawFormat(read),
    fields: read('fields', (value) => bySubtype(value, fieldsOrNone)),
    maxNameLength: read('maxNameLength', positiveOrNone),
    maxAnswerTokens: read('maxAnswerTokens', positiveOrNone),
    confidence: read('confidence', calibrationsOrNone),
    ...(property(json, 'leads') !== undefined && { leads: read('leads', leadsOrNone) }),
  };
}

function rawFormat(read: FieldReader): RawFormat {
  return read('promptTokens', (tokens) => {
    const answer = textOrNone(property(tokens, 'answer'));
    const end = textOrNone(property(tokens, 'end'));
    const subtypes = bySubtype(tokens, textOrNone);
    return answer && end && subtypes ? { format: 'raw', subtypes, answer, end } : undefined;
  });
}

function chatFormat(read: FieldReader): ChatFormat {
  return read('chat', (chat) => {
    const text = (name: string): string | undefined => textOrNone(property(chat, name));
    const [prefix, infix, suffix, end] = [text('prefix'), text('infix'), text('suffix'), text('end')];
    const subtypes = bySubtype(property(chat, 'subtypes'), textOrNone);
    if (prefix === undefined || infix === undefined || suffix === undefined || !end || !subtypes) return undefined;
    return { format: 'chat', prefix, subtypes, infix, suffix, end };
  });
}

/** An object with an entry for each subtype that JSON has a valid one for; at least one. */
function bySubtype<T>(json: unknown, read: (value: unknown) => T | undefined): Partial<Record<Subtype, T>> | undefined {
  const found: Partial<Record<Subtype, T>> = {};
  for (const subtype of SUBTYPES) {
    const value = read(property(json, subtype));
    if (value !== undefined) found[subtype] = value;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function calibrationsOrNone(json: unknown): Readonly<Record<Field, Calibration>> | undefined {
  const [title, artist, year] = FIELDS.map((field) => calibrationOrNone(property(json, field)));
  return title && artist && year ? { title, artist, year } : undefined;
}

function calibrationOrNone(json: unknown): Calibration | undefined {
  const [intercept, mean, min] = ['intercept', 'mean', 'min'].map((name) => numberOrNone(property(json, name)));
  return intercept === undefined || mean === undefined || min === undefined ? undefined : { intercept, mean, min };
}

function fieldsOrNone(json: unknown): readonly Field[] | undefined {
  return listOrNone(json, isField);
}

function isField(value: unknown): value is Field {
  return FIELDS.some((field) => field === value);
}
