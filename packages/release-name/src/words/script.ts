import { lazy } from './lazy.js';

/** Scripts that titles are told by, as ISO 15924 names them. `Zyyy` is a text without letters: `1883`. */
export const SCRIPTS = [
  'Latn',
  'Cyrl',
  'Grek',
  'Hani',
  'Jpan',
  'Kore',
  'Arab',
  'Hebr',
  'Deva',
  'Taml',
  'Thai',
  'Zyyy',
  'Zzzz',
] as const;

/** One of {@link SCRIPTS}. `Jpan` is any text with kana, `Zzzz` every script that the list lacks. */
export type Script = (typeof SCRIPTS)[number];

/** A letter of a script that puts no spaces between words, or glues what counts to its number. */
export const UNSPACED_LETTER = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A word that begins with such a letter. */
export const STARTS_UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A word that ends with such a letter. */
export const ENDS_UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
/** A Latin letter. */
export const LATIN_LETTER = /\p{Script=Latin}/u;
/** A Cyrillic letter. */
export const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;

/** In the order in which they decide: kana make a text Japanese whatever else stands in it, Latin letters stand in many. */
const LETTERS = lazy((): readonly (readonly [Script, RegExp])[] => [
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Kore', /\p{Script=Hangul}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Cyrl', CYRILLIC_LETTER],
  ['Grek', /\p{Script=Greek}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Thai', /\p{Script=Thai}/u],
]);
const LATIN_LETTERS = /\p{Script=Latin}/gu;
const OTHER_LETTERS = /(?!\p{Script=Latin})\p{L}/gu;

/** Latin letters for each other one that make a text Latin all the same: `Some Тrilogy`, whose first letter looks like a T. */
const LOOK_ALIKES = 4;

/** The script of a text. */
export function scriptOf(text: string): Script {
  const plain = plainScriptOf(text);
  if (plain) return plain;
  const latin = text.match(LATIN_LETTERS)?.length ?? 0;
  const other = text.match(OTHER_LETTERS)?.length ?? 0;
  if (latin + other === 0) return 'Zyyy';
  if (latin > LOOK_ALIKES * other) return 'Latn';
  return LETTERS().find(([, letters]) => letters.test(text))?.[0] ?? 'Zzzz';
}

/** The script of a text in ASCII, as most are; `undefined` for another one. A look at its units is cheaper than a pattern. */
function plainScriptOf(text: string): Script | undefined {
  let hasLetter = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return undefined;
    const small = unit | 0x20;
    hasLetter ||= small >= 0x61 && small <= 0x7a;
  }
  return hasLetter ? 'Latn' : 'Zyyy';
}
