import {
  type ExtractionRequest,
  isEmptyContent,
  isMimmoError,
  messageOf,
  type RunOptions,
  type Warning,
} from '@mimmo/core';
import type { ContentReader } from '@mimmo/patterns';
import { isUnsure } from './is-unsure.js';
import type { NameAsker } from './name-asker.js';

/** What {@link askUnsure} needs. */
export interface UnsureOptions {
  readonly asker: NameAsker;
  readonly contents: ContentReader;
  /** Whether it is asked about every name. */
  readonly thorough: boolean;
}

/**
 * Has the name reader asked about the names of a batch that rules are unsure of. A reader that fails costs what it might have
 * known, and leaves a warning.
 */
export async function askUnsure(
  requests: readonly ExtractionRequest[],
  { asker, contents, thorough }: UnsureOptions,
  options: RunOptions,
): Promise<readonly (Warning | undefined)[]> {
  const isAsked = requests.map(
    ({ content, classification }) =>
      !isEmptyContent(content) &&
      (thorough || isUnsure(contents(content).name().read({ medium: classification.medium }), classification)),
  );
  try {
    await asker.ask(
      requests.filter((_request, at) => isAsked[at]).map(({ content }) => content),
      options,
    );
    return [];
  } catch (error) {
    options.signal?.throwIfAborted();
    const warning: Warning = {
      code: isMimmoError(error) ? error.code : 'STAGE_FAILED',
      message: `The name reader failed, and rules alone read the name: ${messageOf(error)}`,
    };
    return isAsked.map((asked) => (asked ? warning : undefined));
  }
}
