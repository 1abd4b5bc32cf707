import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ContentInfo, InputError, quoted } from '@mimmo/core';
import { systemCode } from '../content/input-errors.js';
import type { LoadOptions } from '../load-options.js';
import { fromPath } from '../loaders.js';
import { fromMagnet, isMagnet } from '../text/magnet.js';
import { fromText } from '../text/text.js';
import { looksLikePath } from './looks-like-path.js';

/** What an argument is taken for. */
export const ARGUMENT_KINDS = ['auto', 'text', 'path'] as const;

/** One of {@link ARGUMENT_KINDS}. */
export type ArgumentKind = (typeof ARGUMENT_KINDS)[number];

/** Options of {@link fromArgument}. */
export interface ArgumentOptions extends LoadOptions {
  /**
   * `text`: a release name, whatever it looks like; `path`: a path that must exist; `auto`: found out.
   *
   * @default 'auto'
   */
  readonly as?: ArgumentKind;
}

const WEB_ADDRESS = /^(?:https?|ftp):\/\//iu;

/**
 * A content from what a person types: a magnet link, a path, or a release name. What exists is a path. What does not, and
 * looks like one ({@link looksLikePath}) or lies in a folder that exists, is a mistyped path and never silently a name.
 *
 * @throws InputError INPUT_NOT_FOUND for a path where nothing is, INPUT_UNSUPPORTED for a web address, and what
 *   {@link fromPath}, {@link fromMagnet} and {@link fromText} throw
 *
 * @example
 * await fromArgument('The.Matrix.1999.1080p.BluRay.x264-GROUP'); // as fromText
 * await fromArgument('missing.mkv'); // throws INPUT_NOT_FOUND
 */
export async function fromArgument(argument: string, options: ArgumentOptions = {}): Promise<ContentInfo> {
  options.signal?.throwIfAborted();
  if (options.as === 'text') return fromText(argument);
  if (options.as === 'path') return fromPath(argument, options);
  if (isMagnet(argument)) return fromMagnet(argument);
  if (WEB_ADDRESS.test(argument)) {
    throw new InputError(
      'INPUT_UNSUPPORTED',
      `${quoted(argument)} is on the web, and MIMMO works offline; download it first.`,
    );
  }
  if (await exists(argument)) return fromPath(argument, options);
  if (looksLikePath(argument) || (await hasFolder(argument))) {
    throw new InputError(
      'INPUT_NOT_FOUND',
      `${quoted(argument)} looks like a path, and nothing is there; check it, or say that it is a name (--text, as: 'text').`,
    );
  }
  return fromText(argument);
}

/** Whether something is at a path, even if we may not look at it. */
async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    return ['EACCES', 'EPERM', 'ELOOP'].includes(systemCode(error) ?? '');
  }
}

/** Whether an argument with a separator names something in a folder that exists: `My Music/Missing Album`. */
async function hasFolder(argument: string): Promise<boolean> {
  return /[\\/]/u.test(argument) && dirname(argument) !== '.' && (await exists(dirname(argument)));
}
