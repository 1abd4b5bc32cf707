import { lazy } from './lazy.js';

/** What tables ask of a word. */
export interface Word {
  /** The word in lower case. */
  readonly lower: string;
  /** What tables tell words by: {@link outlineOf} the word. */
  readonly outline: number;
}

/** A table of words that is asked for every word of every name. */
export type WordTable<T> = (word: Word) => T | undefined;

/**
 * A look-up of words that tells most strangers by their outlines, without a look at their letters.
 *
 * @param entries the words, or what makes them when one is first asked for: many tables are never asked in a short run
 */
export function wordTable<T>(entries: ReadonlyMap<string, T> | (() => ReadonlyMap<string, T>)): WordTable<T> {
  const made = lazy(typeof entries === 'function' ? entries : () => entries);
  let outlines: Outlines | undefined;
  return (word) => {
    outlines ??= outlinesOf(made().keys());
    return isAmongOutlines(outlines, word) ? made().get(word.lower) : undefined;
  };
}

/** Whether a word is among some: a look-up like {@link wordTable}. */
export function wordSet(words: Iterable<string>): (word: Word) => boolean {
  let find: WordTable<boolean> | undefined;
  return (word) => {
    find ??= wordTable(new Map(Array.from(words, (known) => [known, true])));
    return find(word) === true;
  };
}

/** The outlines of some words, a bit each: small enough for a processor to have them at hand. */
export type Outlines = Uint8Array;

const BYTES = 1 << 12;

/** The outlines of words; more may be added. */
export function outlinesOf(words: Iterable<string>): Outlines {
  const outlines = new Uint8Array(BYTES);
  for (const word of words) addOutline(outlines, outlineOf(word));
  return outlines;
}

/** Adds the outline of a word to others. */
export function addOutline(outlines: Outlines, outline: number): void {
  const at = byteOf(outline);
  outlines[at] = (outlines[at] ?? 0) | bitOf(outline);
}

/** Whether a word may be one of those whose outlines these are; one word in many is taken for one that it is not. */
export function isAmongOutlines(outlines: Outlines, { outline }: Word): boolean {
  return ((outlines[byteOf(outline)] ?? 0) & bitOf(outline)) !== 0;
}

function byteOf(outline: number): number {
  return (outline >>> 3) & (BYTES - 1);
}

function bitOf(outline: number): number {
  return 1 << (outline & 7);
}

/** A number that equal words share, and few others: of each unit in turn. */
export function outlineOf(word: string): number {
  let outline = 0;
  for (let at = 0; at < word.length; at++) outline = nextOutline(outline, word.charCodeAt(at));
  return outline;
}

/** The outline of what has an outline and one more unit. */
export function nextOutline(outline: number, unit: number): number {
  return (outline * 31 + unit) & 0xffffff;
}
