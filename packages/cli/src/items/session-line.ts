import { InputError, quoted } from '@mimmo/core';
import type { Line } from '@mimmo/input';
import { blank } from './blank.js';
import { toFailure } from './failure.js';
import { type Item, readItem } from './item.js';
import { readText, type TextOptions } from './line-items.js';
import { givenObject, isJsonObject, readObject } from './object-item.js';

/** What a line of a session asks for: an array of answers, or one answer. */
export type SessionLine = { readonly many: readonly Item[] } | { readonly one: Item };

const EXPECTED = 'Expected a JSON array of items or one object { name, files? } or { path } a line';

/** What a line of a session holds. A bad item fails in its place; a bad line is one item that failed. */
export async function readSessionLine(line: Line, options: TextOptions): Promise<SessionLine> {
  try {
    const value = valueIn(line);
    if (isJsonObject(value)) return { one: await sessionItem(value, options) };
    const many = [];
    for (const item of value) many.push(await sessionItem(item, options));
    return { many };
  } catch (error) {
    return { one: { input: 'text' in line ? line.text : '', content: toFailure(error) } };
  }
}

/** An item: a text, or an object, whose path is read, for here it can be nothing else. */
async function sessionItem(item: unknown, options: TextOptions): Promise<Item> {
  if (isJsonObject(item)) {
    return readItem(givenObject(item), () => readObject(item, { mayReadPaths: true, strict: options.strict }));
  }
  return readItem({ input: item }, () => {
    if (typeof item === 'string') return readText(item, options);
    throw new InputError(
      'INPUT_INVALID',
      `Expected a name, { name, files? } or { path }, found ${quoted(JSON.stringify(item))}.`,
    );
  });
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
