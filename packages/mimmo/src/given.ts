import { type ContentInfo, checkedContent, InputError, inItsPlace, shown } from '@mimmo/core';
import { fromText } from '@mimmo/input';

/** What a report can be asked for: a content, or a text, which is a name. */
export type Given = ContentInfo | string;

/** Many of them: a list, or whatever yields them one by one. */
export type GivenMany = Iterable<Given> | AsyncIterable<Given>;

/**
 * What is given, as a content of its own: what is read of it belongs to this question, whatever the caller does with the
 * given object afterwards.
 *
 * @throws InputError `INPUT_INVALID` for what is neither a content nor a text, `INPUT_EMPTY` for a blank text,
 *   `INPUT_TOO_LARGE` for one that is no name any more
 */
export function contentOf(given: Given): ContentInfo {
  return typeof given === 'string' ? fromText(given) : { ...checkedContent(given) };
}

/**
 * Contents for a batch, read as they are asked for. What cannot be read is an empty content with a warning in its place, so that
 * a bad item costs its own answer alone. What is no list of anything is handed on, for the batch to refuse.
 */
export function contentsOf(given: GivenMany): Iterable<ContentInfo> | AsyncIterable<ContentInfo> {
  if (typeof given !== 'object' || given === null) return given;
  if (Symbol.asyncIterator in given) return readAsync(given);
  return Symbol.iterator in given ? readSync(given) : given;
}

/**
 * A few contents that are all there; what cannot be read is an empty content with a warning in its place.
 *
 * @throws InputError `INPUT_INVALID` for what is no list
 */
export function batchOf(given: readonly Given[]): readonly ContentInfo[] {
  if (Array.isArray(given)) return given.map(placed);
  throw new InputError('INPUT_INVALID', `Expected a list of contents or names, found ${shown(given)}; make it a list.`);
}

function* readSync(given: Iterable<Given>): Generator<ContentInfo, void, undefined> {
  for (const item of given) yield placed(item);
}

/** Not a generator: its `return` would wait for a `next` that is stuck. */
function readAsync(given: AsyncIterable<Given>): AsyncIterable<ContentInfo> {
  return {
    [Symbol.asyncIterator]() {
      const items = given[Symbol.asyncIterator]();
      return {
        async next() {
          const { done, value } = await items.next();
          return done ? { done, value: undefined } : { value: placed(value) };
        },
        async return() {
          await items.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}

function placed(given: Given): ContentInfo {
  return inItsPlace(() => contentOf(given));
}
