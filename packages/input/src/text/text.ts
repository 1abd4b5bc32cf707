import { type ContentInfo, InputError, nameOnly } from '@mimmo/core';
import { cleanText } from '../content/clean-text.js';
import { LIMITS } from '../content/limits.js';

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
  if (name.length > LIMITS.nameLength) {
    throw new InputError(
      'INPUT_TOO_LARGE',
      `A name of ${name.length} characters was given; release names have at most ${LIMITS.nameLength}. Give one name at a time.`,
    );
  }
  const cleaned = cleanText(name).trim();
  if (cleaned === '') throw new InputError('INPUT_EMPTY', 'The name is empty; give a release name or a path.');
  return nameOnly(cleaned);
}
