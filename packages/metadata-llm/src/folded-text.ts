import { ABBREVIATIONS } from './abbreviations.js';

/** A part of a text, in UTF-16 units; `end` is the first that no longer belongs to it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How surely something begins or ends at a place: not at all, where the writing changes, or at a separator. */
export const BOUNDARY = { none: 0, weak: 1, strong: 2 } as const;

/** One of {@link BOUNDARY}. */
export type Boundary = (typeof BOUNDARY)[keyof typeof BOUNDARY];

/** The letters and digits of a text, as they are compared: without case, diacritics, separators and punctuation. */
export interface FoldedText {
  readonly characters: readonly string[];
  /** Where in the text each character stands. */
  readonly spans: readonly Span[];
  /** The boundary before each character, and one at the end. */
  readonly boundaries: readonly Boundary[];
}

/** Digits, letters with what is set over them, or the sign that is a word. */
const RUN = /\p{N}+|[\p{L}\p{M}]+|&/gu;
const DIACRITIC = /[\u0300-\u036f]/gu;
/** Scripts that write words without spaces, and Hangul, which glues particles on. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Hangul}]/u;
/** Letters that Unicode does not take apart and people do. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['þ', 'th'],
  ['ı', 'i'],
]);

/**
 * A text made comparable, each character with its place.
 *
 * @example
 * foldedText('Crème_Brûlée').characters.join(''); // 'cremebrulee'
 */
export function foldedText(text: string): FoldedText {
  const characters: string[] = [];
  const spans: Span[] = [];
  const boundaries: Boundary[] = [];
  const add = (folded: string, span: Span, boundary: Boundary): void => {
    for (const [at, character] of Array.from(folded).entries()) {
      characters.push(character);
      spans.push(span);
      boundaries.push(at === 0 ? boundary : BOUNDARY.none);
    }
  };

  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const boundary = index === end && end > 0 ? BOUNDARY.weak : BOUNDARY.strong;
    end = index + run.length;
    const whole = ABBREVIATIONS.get(folded(run));
    if (whole !== undefined) add(whole, { start: index, end }, boundary);
    else addEach(run, index, boundary, add);
  }
  boundaries.push(BOUNDARY.strong);
  return { characters, spans, boundaries };
}

function addEach(
  run: string,
  offset: number,
  boundary: Boundary,
  add: (folded: string, span: Span, boundary: Boundary) => void,
): void {
  let start = offset;
  let before = '';
  for (const character of run) {
    const end = start + character.length;
    add(folded(character), { start, end }, before === '' ? boundary : boundaryBetween(before, character));
    before = character;
    start = end;
  }
}

function boundaryBetween(before: string, after: string): Boundary {
  if (UNSPACED.test(before) || UNSPACED.test(after)) return BOUNDARY.weak;
  return isLower(before) && !isLower(after) && after !== after.toLowerCase() ? BOUNDARY.weak : BOUNDARY.none;
}

function isLower(character: string): boolean {
  return character === character.toLowerCase() && character !== character.toUpperCase();
}

function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(DIACRITIC, '').toLowerCase();
  return Array.from(plain, (character) => SPELT_OUT.get(character) ?? character).join('');
}
