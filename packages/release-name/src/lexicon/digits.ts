import { LANGUAGES } from '../languages/index.js';

/** The digits of Chinese and Japanese type, as wide as their letters. */
const FULL_WIDTH = '０１２３４５６７８９';

/** What each digit beyond ASCII is worth. */
export const DIGIT_VALUES: ReadonlyMap<string, number> = digitValues();

function digitValues(): ReadonlyMap<string, number> {
  return new Map([FULL_WIDTH, ...LANGUAGES.map(({ digits }) => digits)].flatMap(valuesOf));
}

function valuesOf(digits: string): readonly [string, number][] {
  return [...digits].map((digit, value) => [digit, value]);
}

/** Decimal digits of any script that the patterns of numbers take; Chinese numerals are no such. */
export const DIGIT = '\\p{Nd}';

/** Numerals that are words of their own and count like digits: `二`, `十`. */
export const NUMERALS: ReadonlyMap<string, number> = numerals();

function numerals(): ReadonlyMap<string, number> {
  const chinese = LANGUAGES.filter(({ script }) => script === 'Hani' || script === 'Jpan');
  return new Map(
    chinese.flatMap(({ numbers, digits }) => [
      ...numbers.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
      ...valuesOf(digits),
    ]),
  );
}

const TEN = 10;

/** What a class of a regular expression needs to match Chinese numerals. */
export const NUMERAL_CLASS: string = [...NUMERALS.keys()].join('');

/** Whether a UTF-16 unit is a decimal digit of a script with its own, or a wide one. */
export function isForeignDigit(unit: number): boolean {
  if (unit < 0x660) return false;
  return FOREIGN_DIGITS.has(unit);
}

const FOREIGN_DIGITS: ReadonlySet<number> = new Set(
  [...DIGIT_VALUES.keys()].filter((digit) => /^\p{Nd}$/u.test(digit)).map((digit) => digit.charCodeAt(0)),
);

/** Whether a letter is a Chinese numeral. */
export function isNumeral(letter: string): boolean {
  return NUMERALS.has(letter);
}

/** The value of decimal digits of any script, or of Chinese numerals up to 99; `undefined` for no text. */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^\d+$/u.test(text)) return Number(text);
  let value = 0;
  let ones: number | undefined;
  for (const letter of text) {
    const digit = DIGIT_VALUES.get(letter) ?? NUMERALS.get(letter) ?? Number(letter);
    if (digit === TEN) {
      value += (ones ?? 1) * TEN;
      ones = undefined;
    } else ones = (ones ?? 0) * TEN + digit;
  }
  return value + (ones ?? 0);
}
