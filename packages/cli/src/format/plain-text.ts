import { stripVTControlCharacters } from 'node:util';

const PLAIN = /^[ -~]*$/u;

/** Whether each character of a text takes one column, so that nothing needs to be looked up: printable ASCII, in any style. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text) || PLAIN.test(stripVTControlCharacters(text));
}
