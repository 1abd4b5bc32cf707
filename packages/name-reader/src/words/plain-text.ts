/** Zeros of the decimal digits that are read as 0 to 9, besides those of ASCII and full width. */
const DIGIT_ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0, 0x0f20,
  0x1040,
] as const;
/** Blanks of all kinds, with tabs and ends of lines: first and last unit of each stretch. */
const BLANKS = [
  [0x0009, 0x000d],
  [0x00a0, 0x00a0],
  [0x2000, 0x200b],
  [0x202f, 0x202f],
  [0x3000, 0x3000],
] as const;
/** Full-width forms of ASCII from `!` to `~`, and how far they are from it. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, from: 0xfee0 } as const;
/** What separates words in the place of a character above U+FFFF. */
const UNREAD = 0xfffd;

/** Units that stand for others, by their codes. */
const FOLDED: ReadonlyMap<number, number> = new Map([
  ...DIGIT_ZEROS.flatMap((zero) => Array.from({ length: 10 }, (_, digit) => [zero + digit, 0x30 + digit] as const)),
  ...BLANKS.flatMap(([first, last]) => range(first, last).map((unit) => [unit, 0x20] as const)),
  ...range(FULL_WIDTH.first, FULL_WIDTH.last).map((unit) => [unit, unit - FULL_WIDTH.from] as const),
]);

/** Whether a name is its own plain text. */
const PLAIN = /^[\x20-\x7e]*$/u;

/**
 * A name as the reader cuts it: digits, blanks and full-width forms are those of ASCII, and what is above U+FFFF is nothing. It
 * has the length of the name, unit for unit. The same as `plain_text` in `tools/training`; reference files hold the two equal.
 */
export function plainText(name: string): string {
  if (PLAIN.test(name)) return name;
  const units = Uint16Array.from({ length: name.length }, (_, at) => folded(name.charCodeAt(at)));
  // Code units of names are few enough for one call; see LONGEST_NAME.
  return String.fromCharCode(...units);
}

function folded(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return UNREAD;
  return FOLDED.get(unit) ?? unit;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
