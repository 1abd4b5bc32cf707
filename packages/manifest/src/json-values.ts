/** A property of anything that came out of JSON. */
export function property(json: unknown, name: string): unknown {
  return json instanceof Object && name in json ? Reflect.get(json, name) : undefined;
}

/** A text; `undefined` for anything else, as with the others below. */
export function textOrNone(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A finite number. */
export function numberOrNone(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A number above 0. */
export function positiveOrNone(value: unknown): number | undefined {
  const number = numberOrNone(value);
  return number !== undefined && number > 0 ? number : undefined;
}

/** A list of at least one item, all of a kind. */
export function listOrNone<T>(value: unknown, isItem: (item: unknown) => item is T): readonly T[] | undefined {
  return Array.isArray(value) && value.length > 0 && value.every(isItem) ? value : undefined;
}
