/** Scripts whose words have no case: what a word that begins in one of the stretches is called. */
const CASELESS = [
  {
    shape: 9,
    units: [
      [0x2e80, 0x3007],
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfaff],
    ],
  },
  {
    shape: 10,
    units: [
      [0x3041, 0x30ff],
      [0x31f0, 0x31ff],
      [0xff66, 0xff9f],
    ],
  },
  {
    shape: 11,
    units: [
      [0x1100, 0x11ff],
      [0x3131, 0x318e],
      [0xac00, 0xd7a3],
    ],
  },
] as const;
/** The shapes of words with case begin here, by script. */
const LATIN = 12;
const CYRILLIC = 18;
const OTHER = 24;
/** The longest number whose length is its shape. */
const LONGEST_NUMBER = 8;

/** How a word looks, as a number below 30. The same as feature 0 of `features_of` in `tools/training`. */
export function wordShape(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return Math.min(text.length, LONGEST_NUMBER);
  const caseless = CASELESS.find(({ units }) => units.some(([from, to]) => first >= from && first <= to));
  return caseless ? caseless.shape : scriptOf(first) + caseOf(text);
}

function scriptOf(unit: number): number {
  if (unit < 0x250 || (unit >= 0x1e00 && unit <= 0x1eff)) return LATIN;
  return unit >= 0x400 && unit <= 0x52f ? CYRILLIC : OTHER;
}

/** One letter, upper or lower; else lower, upper, with a capital, or mixed. */
function caseOf(text: string): number {
  const lower = text.toLowerCase();
  if (text.length === 1) return text === lower ? 1 : 0;
  if (text === lower) return 2;
  if (text === text.toUpperCase()) return 3;
  return text === text.charAt(0).toUpperCase() + text.slice(1).toLowerCase() ? 4 : 5;
}
