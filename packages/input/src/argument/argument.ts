import { stat } from 'node:fs';
import { type ContentInfo, checkOptions, InputError, type OptionChecks, oneOf, quoted } from '@mimmo/core';
import { systemCode } from '../content/input-errors.js';
import { localPath } from '../disk/local-path.js';
import { aText, PATH_CHECKS, type PathOptions } from '../load-options.js';
import { fromPath } from '../loaders.js';
import { fromName } from '../text/from-name.js';
import { isMagnet } from '../text/magnet.js';
import { fromText } from '../text/text.js';
import { nameInAddress } from '../text/web-address.js';
import { looksLikePath } from './looks-like-path.js';

/** What an argument is taken for. */
export const ARGUMENT_KINDS = ['auto', 'text', 'path'] as const;

/** One of {@link ARGUMENT_KINDS}. */
export type ArgumentKind = (typeof ARGUMENT_KINDS)[number];

/** Options of {@link fromArgument}. */
export interface ArgumentOptions extends PathOptions {
  /**
   * `text`: a release name, whatever it looks like; `path`: a path where something must be; `auto`: found out.
   *
   * @default 'auto'
   */
  readonly as?: ArgumentKind;
  /**
   * How whoever typed the argument says that it is a name, as the error for a path that leads nowhere tells: an option of a
   * command, a box of a form.
   *
   * @default "as: 'text'"
   */
  readonly textOption?: string;
}

const CHECKS: OptionChecks<ArgumentOptions> = { ...PATH_CHECKS, as: oneOf(ARGUMENT_KINDS), textOption: aText };

/**
 * A content from what a person types: a magnet link, a web address, which is read by its last part, a path, or a release
 * name. What exists is read. What does not, and can only have been meant as a path ({@link looksLikePath}), is mistyped and
 * never silently a name; every other text is a name.
 *
 * @throws OptionError for an unknown or wrong option; InputError INPUT_NOT_FOUND for a path where nothing is, and what {@link fromPath} and {@link fromName} throw
 *
 * @example
 * await fromArgument('The.Matrix.1999.1080p.BluRay.x264-GROUP'); // as fromText
 * await fromArgument('Movies/Missing.mkv'); // throws INPUT_NOT_FOUND
 */
export async function fromArgument(argument: string, options: ArgumentOptions = {}): Promise<ContentInfo> {
  checkOptions('fromArgument', options, CHECKS);
  const { as = 'auto', textOption = "as: 'text'", ...pathOptions } = options;
  options.signal?.throwIfAborted();
  if (as === 'text') return fromText(argument);
  if (as === 'path') return fromPath(argument, pathOptions);
  if (isMagnet(argument) || nameInAddress(argument) !== undefined) return fromName(argument);
  if (await exists(localPath(argument))) return fromPath(argument, pathOptions);
  if (looksLikePath(argument)) {
    throw new InputError(
      'INPUT_NOT_FOUND',
      `${quoted(argument)} looks like a path, and nothing is there; check it, or say that it is a name (${textOption}).`,
    );
  }
  return fromName(argument);
}

/** Whether something is at a path, even if we may not look at it. */
async function exists(path: string): Promise<boolean> {
  // Not `node:fs/promises`, which takes longer to load than a name to answer.
  const error = await new Promise((resolve) => {
    // A path that the system cannot take at all throws.
    try {
      stat(path, resolve);
    } catch (refusal) {
      resolve(refusal);
    }
  });
  return error === null || ['EACCES', 'EPERM', 'ELOOP'].includes(systemCode(error) ?? '');
}
