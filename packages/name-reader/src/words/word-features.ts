import { openBrackets } from './brackets.js';
import { fnv1a } from './fnv1a.js';
import { wordShape } from './word-shape.js';
import type { Word } from './words.js';

/** Small features of a word. */
export const FEATURES = 9;

/** The most that a feature counts to. */
const MOST = { place: 47, length: 15, slashes: 3 } as const;
/** What the separator at an end of the name is called, and where two words touch. */
const TOUCHING = 1;
const BEGINNING = 2;
const ENDING = 3;

/**
 * What the model sees of the words besides their ids: {@link FEATURES} numbers each, word by word. Shape, separators on both
 * sides, bracket and style, place from both ends, length, whether the word comes again, and how many slashes follow. The same as
 * `features_of` in `tools/training`.
 */
export function wordFeatures(plain: string, words: readonly Word[]): Int32Array<ArrayBuffer> {
  const table = new Int32Array(words.length * FEATURES);
  const brackets = openBrackets(plain);
  const style = 6 * styleOf(plain);
  const lowered = words.map(({ start, end }) => plain.slice(start, end).toLowerCase());
  const places = placesOf(lowered);
  let slashes = count(plain, '/') + count(plain, '\\');
  let counted = 0;
  for (const [at, { start, end }] of words.entries()) {
    const before = words[at - 1]?.end ?? 0;
    const after = words[at + 1]?.start ?? plain.length;
    for (; counted < end; counted++) if (isSlash(plain.charAt(counted))) slashes--;
    const { first = at, last = at } = places.get(lowered[at] ?? '') ?? {};
    table.set(
      [
        wordShape(plain.slice(start, end)),
        start === 0 ? BEGINNING : separator(plain.slice(before, start)),
        end === plain.length ? ENDING : separator(plain.slice(end, after)),
        (brackets[start] ?? 0) + style,
        Math.min(at, MOST.place),
        Math.min(words.length - 1 - at, MOST.place),
        Math.min(end - start, MOST.length),
        (first < at ? 1 : 0) + (last > at ? 2 : 0),
        Math.min(slashes, MOST.slashes),
      ],
      at * FEATURES,
    );
  }
  return table;
}

/** Where each text stands first and last. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, { readonly first: number; readonly last: number }> {
  const places = new Map<string, { readonly first: number; readonly last: number }>();
  for (const [at, text] of texts.entries()) places.set(text, { first: places.get(text)?.first ?? at, last: at });
  return places;
}

/** What parts two words, as a number below 256. */
function separator(text: string): number {
  return text === '' ? TOUCHING : 8 + (fnv1a(text.replace(/ {2,}/gu, ' ').slice(0, 4)) % 248);
}

/** What parts the words of the whole name: blanks 0, dots 1, underscores 2. */
function styleOf(plain: string): number {
  const [blanks = 0, dots = 0, underscores = 0] = [' ', '.', '_'].map((unit) => count(plain, unit));
  if (blanks >= Math.max(dots, underscores, 1)) return 0;
  return dots >= underscores ? 1 : 2;
}

function count(text: string, unit: string): number {
  let found = 0;
  for (let at = text.indexOf(unit); at !== -1; at = text.indexOf(unit, at + 1)) found++;
  return found;
}

function isSlash(unit: string): boolean {
  return unit === '/' || unit === '\\';
}
