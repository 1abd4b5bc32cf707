import { InputError, type MaybePromise, quoted } from '@mimmo/core';
import { canBeGivenBack, checkGiven } from '@mimmo/input';
import { type Item, readItem } from './item.js';
import { readText, type TextOptions } from './line-items.js';
import { givenObject, isJsonObject, readObject } from './object-item.js';

/** How values of JSON are read. */
export interface ValueOptions extends TextOptions {
  /** Whether the path of an object is read. */
  readonly mayReadPaths: boolean;
}

/** A value of JSON as an item: a text, or an object. */
export function valueItem(value: unknown, options: ValueOptions): MaybePromise<Item> {
  if (isJsonObject(value)) return readItem(givenObject(value), () => readObject(value, options));
  return readItem({ input: canBeGivenBack(value) ? value : '' }, () => {
    checkGiven(value);
    if (typeof value === 'string') return readText(value, options);
    throw new InputError(
      'INPUT_INVALID',
      `Expected a name, { name, files? } or { path }, found ${quoted(JSON.stringify(value))}.`,
    );
  });
}
