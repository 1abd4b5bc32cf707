import { InputError, quoted } from '@mimmo/core';
import { decodePercent } from '../content/decode-percent.js';
import { LIMITS } from '../content/limits.js';

const WEB_ADDRESS = /^\s*(?:https?|ftp):\/\//iu;

/**
 * The name that a web address ends with: the last part of its path, decoded, without `?…` and `#…`. Nothing is fetched.
 *
 * @returns `undefined` for what is no web address
 * @throws InputError INPUT_EMPTY for an address without a path
 *
 * @example
 * nameInAddress('https://example.org/get/Some%20Film%20(2019).mkv?id=7'); // 'Some Film (2019).mkv'
 */
export function nameInAddress(text: string): string | undefined {
  if (text.length > LIMITS.nameLength || !WEB_ADDRESS.test(text) || !URL.canParse(text)) return undefined;
  const name = new URL(text).pathname.split('/').findLast((part) => part !== '');
  if (name === undefined) {
    throw new InputError(
      'INPUT_EMPTY',
      `${quoted(text)} names no file, and MIMMO works offline; give a name, or download it first.`,
    );
  }
  return decodePercent(name);
}
