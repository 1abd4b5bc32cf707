import { type ContentInfo, InputError, type MaybePromise } from '@mimmo/core';
import { fromArgument, fromName, fromText, type Line, readLines } from '@mimmo/input';
import type { AnswerOptions } from '../request.js';
import { blank } from './blank.js';
import { type Item, readItem, readPlace } from './item.js';
import { givenObject, isJsonObject, type JsonObject, readObject } from './object-item.js';

/** How texts that programs send are read. */
export type TextOptions = Pick<AnswerOptions, 'as' | 'strict'>;

/** The lines of a stream as items, one a line, blank lines too. */
export async function* lineItems(
  source: AsyncIterable<Uint8Array | string>,
  options: TextOptions,
): AsyncGenerator<Item, void, undefined> {
  for await (const line of readLines(source)) yield await lineItem(line, options);
}

/**
 * A line as an item. It is a name or a magnet link, whatever stands on this machine's disk: who sends lines is a stranger.
 * `--path` makes it a path. A JSON object is a content, but for `--text`, which takes every line by its letters.
 */
function lineItem(line: Line, options: TextOptions): MaybePromise<Item> {
  if ('tooLong' in line) {
    return readItem({ input: '' }, () => {
      throw new InputError('INPUT_TOO_LARGE', `A line of ${line.tooLong} characters was given; give one name a line.`);
    });
  }
  return textItem(line.text, options);
}

/** The text of a line as an item. */
export function textItem(text: string, options: TextOptions): MaybePromise<Item> {
  const object = options.as === 'text' ? undefined : objectIn(text);
  if (!object) return readItem({ input: text }, () => readText(text, options));
  const mayReadPaths = options.as === 'path';
  return readItem(givenObject(object), () => readObject(object, { mayReadPaths, strict: options.strict }));
}

/**
 * A content from a text that a program sends, as a line or in an item: a name or a magnet link, or as `--text` and `--path`
 * say.
 *
 * @throws InputError INPUT_EMPTY for a blank text, and what the loaders throw
 */
export function readText(text: string, { as, strict }: TextOptions): MaybePromise<ContentInfo> {
  if (text.trim() === '') throw blank('name');
  if (as === 'path') return readPlace(text, fromArgument(text, { as, strict }));
  return as === 'text' ? fromText(text) : fromName(text);
}

/** The object in a line; `undefined` for a name, which may begin with a brace as well. */
function objectIn(text: string): JsonObject | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
