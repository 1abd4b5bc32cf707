/** The letter for each byte, in which byte-level vocabularies spell: printable ones for themselves, others from U+0100 on (GPT-2). */
export const BYTE_LETTERS: readonly string[] = byteLetters();

/** The byte for each of {@link BYTE_LETTERS}. */
export const LETTER_BYTES: ReadonlyMap<string, number> = new Map(BYTE_LETTERS.map((letter, byte) => [letter, byte]));

function byteLetters(): readonly string[] {
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(isPrintable(byte) ? byte : next++));
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte !== 0xad);
}
