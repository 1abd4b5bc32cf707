import { quoted, StageError } from '@mimmo/core';

/** A value of a pack's file with its place in it, for errors: `rules[2].matches`. */
export interface Placed {
  readonly value: unknown;
  readonly place: string;
}

/** The error about a place in a rule pack. */
export function invalid({ place }: Pick<Placed, 'place'>, flaw: string): StageError {
  return new StageError('RULE_INVALID', `The rule pack is broken: ${place} ${flaw}.`);
}

/** An object of which all fields are known. Throws for anything else: a misspelt field would do nothing, silently. */
export function record(placed: Placed, known: readonly string[]): (field: string) => Placed {
  const { value, place } = placed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(placed, 'must be an object');
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const field of fields.keys()) {
    if (!known.includes(field)) throw invalid(placed, `has a field ${quoted(field)}; known are ${known.join(', ')}`);
  }
  return (field) => ({ value: fields.get(field), place: `${place}.${field}`.replace(/^the pack\./u, '') });
}

/** A list, each item read by `read`; an absent one is empty. */
export function listOf<T>(placed: Placed, read: (item: Placed) => T): readonly T[] {
  const { value, place } = placed;
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(placed, 'must be a list');
  return value.map((item: unknown, index) => read({ value: item, place: `${place}[${index}]` }));
}

/** A list with one item at least. */
export function fullListOf<T>(placed: Placed, read: (item: Placed) => T): readonly [T, ...T[]] {
  const [first, ...others] = listOf(placed, read);
  if (first === undefined) throw invalid(placed, 'must be a list of at least one');
  return [first, ...others];
}

/** A text that is not blank. */
export function text(placed: Placed): string {
  const { value } = placed;
  if (typeof value !== 'string' || value.trim() === '') throw invalid(placed, 'must be a text');
  return value;
}

/** One of some texts. */
export function oneOf<T extends string>(placed: Placed, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === placed.value);
  if (found === undefined) throw invalid(placed, `must be one of ${choices.join(', ')}`);
  return found;
}

/** What `read` makes of a value that may be absent. */
export function optional<T>(placed: Placed, read: (placed: Placed) => T): T | undefined {
  return placed.value === undefined ? undefined : read(placed);
}
