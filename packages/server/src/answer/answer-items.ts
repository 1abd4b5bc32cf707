import { type ContentInfo, type ErrorReport, InputError, isMimmoError, messageOf } from '@mimmo/core';
import { canBeGivenBack, checkGiven, fromName } from '@mimmo/input';
import { fromJson, type Mimmo, outputReport } from 'mimmo';

/** What a caller sent, and the release that was read from it or why there is none. */
export interface Item {
  readonly id?: unknown;
  readonly content: ContentInfo | ErrorReport;
}

/** A report as it is sent, under the sender's `id`, or what stands in its place. */
export type ItemAnswer = { readonly id?: unknown } & (object | ErrorReport);

/** How items are answered. */
export interface AnswerItemsOptions {
  /** All that the parser found, too. */
  readonly details: boolean;
  readonly signal: AbortSignal;
}

/** Items that are answered as one piece: enough for a model to read them as a batch, and soon done, so that others get their turns. */
export const ITEMS_A_PIECE = 64;

/**
 * A value of JSON as an item: a text is a name or a magnet link, an object a name with files. Never a path, for a caller names
 * no files of this machine.
 */
export function readItem(value: unknown): Item {
  const { id, path } = isRecord(value) ? value : { id: undefined, path: undefined };
  const given = { ...(id !== undefined && canBeGivenBack(id) && { id }) };
  try {
    checkGiven(value);
    if (path !== undefined && path !== null) {
      throw new InputError('INPUT_INVALID', 'A service reads no paths; send the release as { "name", "files" }.');
    }
    return { ...given, content: typeof value === 'string' ? fromName(value) : fromJson(value) };
  } catch (error) {
    return { ...given, content: errorReport(error) };
  }
}

/** The answers to items, in their order; what could not be read keeps its place. Rejects with the signal's reason. */
export async function answerItems(
  mimmo: Mimmo,
  items: readonly Item[],
  { details, signal }: AnswerItemsOptions,
): Promise<readonly ItemAnswer[]> {
  const contents = items.flatMap(({ content }) => ('error' in content ? [] : [content]));
  // All at once: a model answers what the rules leave open of them as one batch.
  const reports = await (details ? mimmo.detailsBatch(contents, { signal }) : mimmo.reportBatch(contents, { signal }));
  const next = reports.values();
  return items.flatMap(({ content, ...given }): readonly ItemAnswer[] => {
    if ('error' in content) return [{ ...given, ...content }];
    const report = next.next().value;
    return report ? [{ ...given, ...outputReport(report, { details }) }] : [];
  });
}

/** Anything thrown, as it stands in place of a report. A fault of our own is told to the log, not to strangers. */
export function errorReport(error: unknown): ErrorReport {
  return isMimmoError(error)
    ? { error: { code: error.code, message: messageOf(error) } }
    : { error: { code: 'INTERNAL', message: 'A fault of MIMMO; its log says more under the id of this request.' } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
