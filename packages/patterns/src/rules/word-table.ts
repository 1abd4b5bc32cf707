/** A table of words that is asked for every word of every name. */
export type WordTable<T> = (word: string) => T | undefined;

const OUTLINES = 1 << 12;

/** A look-up of words that tells most strangers by their first letter and length, without hashing them. */
export function wordTable<T>(entries: ReadonlyMap<string, T>): WordTable<T> {
  const outlines = new Uint8Array(OUTLINES);
  for (const word of entries.keys()) outlines[outlineOf(word)] = 1;
  return (word) => (outlines[outlineOf(word)] === 1 ? entries.get(word) : undefined);
}

function outlineOf(word: string): number {
  return ((word.charCodeAt(0) & 0x7f) << 5) | Math.min(word.length, 31);
}
