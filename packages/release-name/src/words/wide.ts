/** Digits, letters and the sign of numbers in the wide forms of Chinese and Japanese type. */
const WIDE = /[＃０-９Ａ-Ｚａ-ｚ]/u;
const EVERY_WIDE = /[＃０-９Ａ-Ｚａ-ｚ]/gu;
/** How far the wide forms are from the ones of ASCII. */
const DISTANCE = 0xfee0;

/** A name with its wide digits and letters as ASCII has them, unit by unit, so that every place in it stays the same. */
export function withoutWideForms(name: string): string {
  if (!WIDE.test(name)) return name;
  return name.replace(EVERY_WIDE, (letter) => String.fromCharCode(letter.charCodeAt(0) - DISTANCE));
}
