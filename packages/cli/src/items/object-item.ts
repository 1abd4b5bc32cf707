import { type ContentInfo, InputError, type MaybePromise, quoted } from '@mimmo/core';
import { canBeGivenBack, checkGiven, fromArgument, fromJson } from '@mimmo/input';
import { blank } from './blank.js';
import { type Given, readPlace } from './item.js';

/** A JSON object: a content `{ name, files? }` or `{ path, name? }`, with an `id` if its sender has one. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object as what was given. What cannot be given back is left out; {@link readObject} complains about it. */
export function givenObject(object: JsonObject): Given {
  const isWhole = canBeGivenBack(object);
  return {
    input: isWhole ? object : '',
    ...(isWhole && Object.hasOwn(object, 'id') && canBeGivenBack(object.id) && { id: object.id }),
  };
}

/**
 * A content from an object: what its `path` holds where there is one (under its `name`, if it has one), else its `name` and
 * `files`. Crawlers write `null` for what they do not know, so that counts as absent.
 *
 * @throws InputError INPUT_INVALID for an object that is neither, and what the loaders throw
 */
export function readObject(
  object: JsonObject,
  { mayReadPaths, strict }: { readonly mayReadPaths: boolean; readonly strict: boolean },
): MaybePromise<ContentInfo> {
  const { path, name } = object;
  checkGiven(object);
  if (path === undefined || path === null) return fromJson(object);
  if (typeof path !== 'string') {
    throw new InputError('INPUT_INVALID', `Expected text in "path", found ${quoted(JSON.stringify(path))}.`);
  }
  if (path.trim() === '') throw blank('path');
  if (!mayReadPaths) {
    throw new InputError(
      'INPUT_INVALID',
      `The path ${quoted(path)} is not read, for lines are names; ask for paths by --path, or by mimmo -i.`,
    );
  }
  if (object.files !== undefined && object.files !== null) {
    throw new InputError('INPUT_INVALID', 'The object has "files" and a "path"; give one of them.');
  }
  return readPath(path, name, strict);
}

async function readPath(path: string, name: unknown, strict: boolean): Promise<ContentInfo> {
  const content = await readPlace(path, fromArgument(path, { as: 'path', strict }));
  return name === undefined || name === null ? content : { ...content, name: fromJson({ name }).name };
}
