/** Writing systems that names are told apart by; `Latin` where no other has a say. */
export const SCRIPTS = ['Latin', 'Cyrillic', 'Japanese', 'Chinese', 'Korean', 'other'] as const;

/** One of {@link SCRIPTS}. */
export type Script = (typeof SCRIPTS)[number];

/** Japanese before Chinese: it is told by its kana, and has Chinese letters too. */
const LETTERS: readonly (readonly [script: Script, letters: RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['other', /(?=\p{Letter})[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u],
];

/**
 * The writing system of a name: its marks are Latin everywhere, so one letter of another tells.
 *
 * @example
 * scriptOf('Крёстный отец / The Godfather (1972)'); // 'Cyrillic'
 */
export function scriptOf(name: string): Script {
  return LETTERS.find(([, letters]) => letters.test(name))?.[0] ?? 'Latin';
}
