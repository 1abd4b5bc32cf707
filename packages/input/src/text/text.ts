import { type ContentInfo, checkedName, InputError, nameOnly } from '@mimmo/core';
import { cleanText } from '../content/clean-text.js';

/**
 * A content from a bare release name. The name stays as it was given, but for white space around it and characters that
 * cannot be printed.
 *
 * @throws InputError INPUT_EMPTY for a blank name, INPUT_TOO_LARGE for one longer than `LIMITS.nameLength`
 *
 * @example
 * fromText('The.Matrix.1999.1080p.BluRay.x264-GROUP').files; // []
 */
export function fromText(name: string): ContentInfo {
  const cleaned = cleanText(checkedName(name)).trim();
  if (cleaned === '') throw new InputError('INPUT_EMPTY', 'The name is empty; give a release name or a path.');
  return nameOnly(cleaned);
}
