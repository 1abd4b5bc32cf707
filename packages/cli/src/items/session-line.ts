import { InputError, type MaybePromise, quoted } from '@mimmo/core';
import type { Line } from '@mimmo/input';
import { blank } from './blank.js';
import { toFailure } from './failure.js';
import type { Item } from './item.js';
import type { TextOptions } from './line-items.js';
import { isJsonObject } from './object-item.js';
import { valueItem } from './value-item.js';

/** What a line of a session asks for: an array of answers, or one answer. */
export type SessionLine = { readonly many: readonly Item[] } | { readonly one: Item };

const EXPECTED = 'Expected a JSON array of items or one object { name, files? } or { path } a line';

/** What a line of a session holds. A bad item fails in its place; a bad line is one item that failed. */
export async function readSessionLine(line: Line, options: TextOptions): Promise<SessionLine> {
  // A path is read, for in an item it can be nothing else.
  const read = (value: unknown): MaybePromise<Item> => valueItem(value, { ...options, mayReadPaths: true });
  try {
    const value = valueIn(line);
    if (isJsonObject(value)) return { one: await read(value) };
    const many = [];
    for (const item of value) many.push(await read(item));
    return { many };
  } catch (error) {
    return { one: { input: 'text' in line ? line.text : '', content: toFailure(error) } };
  }
}

function valueIn(line: Line): readonly unknown[] | Readonly<Record<string, unknown>> {
  if ('tooLong' in line) {
    throw new InputError('INPUT_TOO_LARGE', `A line of ${line.tooLong} characters was given; send fewer items a line.`);
  }
  if (line.text.trim() === '') throw blank('line');
  const value = parsed(line.text);
  if (Array.isArray(value) || isJsonObject(value)) return value;
  throw new InputError('INPUT_INVALID', `${EXPECTED}, found ${quoted(line.text)}.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError('INPUT_INVALID', `${EXPECTED}, found ${quoted(text)}.`, { cause: error });
  }
}
