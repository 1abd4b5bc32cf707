import type { ContentInfo, ErrorReport, MaybePromise } from '@mimmo/core';
import { toFailure } from './failure.js';

/** What was asked about: an argument, a line, an item of a session. */
export interface Given {
  /** As it was given: text, or a value of JSON. */
  readonly input: unknown;
  /** What the caller calls it, a value of JSON; it stands first in the answer. */
  readonly id?: unknown;
  /** Of a release that was found in a folder: where; it stands first in the answer. */
  readonly path?: string;
}

/** What was asked about, and what was read from it. */
export interface Item extends Given {
  readonly content: ContentInfo | ErrorReport;
}

/** Reads what was given; a failure takes its place. What is read at once is an item at once. */
export function readItem(given: Given, read: () => MaybePromise<ContentInfo>): MaybePromise<Item> {
  try {
    const content = read();
    if (!(content instanceof Promise)) return { ...given, content };
    return content.then(
      (loaded) => ({ ...given, content: loaded }),
      (error: unknown) => ({ ...given, content: toFailure(error) }),
    );
  } catch (error) {
    return { ...given, content: toFailure(error) };
  }
}

/**
 * Reads what lies at a path; a folder that holds several releases is told of in its warnings.
 *
 * @param read of the content at the path
 */
export async function readPlace(path: string, read: Promise<ContentInfo>): Promise<ContentInfo> {
  const content = await read;
  if (content.origin !== 'directory') return content;
  const { severalReleases } = await import('./several-releases.js');
  const warnings = [...(content.warnings ?? []), ...severalReleases(content, path)];
  return warnings.length > 0 ? { ...content, warnings } : content;
}

/** What was given as a text for people: of an object its name or path, else its JSON. */
export function inputText({ input }: Given): string {
  if (typeof input === 'string') return input;
  const fields: { readonly name?: unknown; readonly path?: unknown } = input instanceof Object ? input : {};
  const text = [fields.name, fields.path].find((field) => typeof field === 'string');
  return typeof text === 'string' ? text : JSON.stringify(input);
}
