import type { Span } from '../layout/layout.js';

/** A text that was expected, with every place where the name has it. */
export interface Occurrence {
  /** As the caller wrote it. */
  readonly text: string;
  /** In their order; at least one. */
  readonly places: readonly [Span, ...Span[]];
}

/**
 * The longest of some texts that a name has as whole words, whatever its case, accents and separators: `Cafe Lumiere` in
 * `Café.Lumière.S01E01`. Linear in the length of the name for each text.
 */
export function longestOccurrence(name: string, texts: readonly string[]): Occurrence | undefined {
  const folded = fold(name);
  let best: Occurrence | undefined;
  let length = 0;
  for (const text of texts) {
    const wanted = fold(text).letters;
    if (wanted.length <= length) continue;
    const [first, ...rest] = placesOf(name, folded, wanted);
    if (!first) continue;
    best = { text, places: [first, ...rest] };
    length = wanted.length;
  }
  return best;
}

/** A text without its case, accents and separators. */
interface Folded {
  /** Letters and digits alone, in lower case. */
  readonly letters: string;
  /** Of each of them, where the character stands that it is from. */
  readonly places: readonly Span[];
}

function fold(text: string): Folded {
  let letters = '';
  const places: Span[] = [];
  let start = 0;
  for (const char of text) {
    const end = start + char.length;
    for (const plain of char.normalize('NFKD').toLowerCase()) {
      if (!LETTER_OR_DIGIT.test(plain)) continue;
      letters += plain;
      for (let unit = 0; unit < plain.length; unit++) places.push({ start, end });
    }
    start = end;
  }
  return { letters, places };
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function placesOf(name: string, { letters, places }: Folded, wanted: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = letters.indexOf(wanted); at >= 0; ) {
    const start = places[at]?.start ?? 0;
    const end = withAccents(name, places[at + wanted.length - 1]?.end ?? start);
    const isWhole = isEdge(name, start) && isEdge(name, end) && start >= (found.at(-1)?.end ?? 0);
    if (isWhole) found.push({ start, end });
    at = letters.indexOf(wanted, at + (isWhole ? wanted.length : 1));
  }
  return found;
}

/** Offset after the accents that stand apart from their letter. */
function withAccents(name: string, end: number): number {
  let at = end;
  while (ACCENT.test(name.charAt(at))) at++;
  return at;
}

const ACCENT = /\p{M}/u;
const SPACED_LETTER = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{N}\p{M}]/u;

/** Whether no word goes on at an offset; scripts without spaces go on anywhere. */
function isEdge(name: string, at: number): boolean {
  return !SPACED_LETTER.test(characterBefore(name, at)) || !SPACED_LETTER.test(characterAt(name, at));
}

function characterAt(name: string, at: number): string {
  return at < name.length ? String.fromCodePoint(name.codePointAt(at) ?? 0) : '';
}

/** The character that ends at an offset; of a pair of surrogates both. */
function characterBefore(name: string, at: number): string {
  const unit = name.charCodeAt(at - 1);
  const isPair = unit >= 0xdc00 && unit <= 0xdfff;
  return characterAt(name, isPair ? at - 2 : at - 1);
}
