import { extensionInfo } from '@mimmo/core';
import { type Dispatch, dispatch } from './dispatch.js';
import type { Mark } from './mark.js';
import { type Phrases, phrasesOf } from './phrases.js';
import { READERS } from './readers/index.js';
import { type FoundMark, NOTHING, type Reader } from './readers/reader.js';
import { type Token, type Tokens, tokenize } from './token.js';
import { VOCABULARY } from './vocabulary/index.js';
import type { VocabularyRow } from './vocabulary/row.js';

/** A name cut into words, with everything in it that may be a property. Marks stand in their order in the name. */
export interface Scan extends Tokens {
  readonly marks: readonly ScanMark[];
  /** Of each token, the index of the mark that covers it, -1 where none does. */
  readonly covers: readonly number[];
}

/** A mark with the words that it covers. */
export interface ScanMark extends Mark {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  /** The vocabulary row that was read, if it was one. Every mark has the field: engines read objects of one shape faster. */
  readonly row: VocabularyRow | undefined;
}

/** Reads the marks of names. */
export type Scanner = (name: string) => Scan;

/**
 * A scanner over a vocabulary: words are looked up, shapes are read, the longest reading at a place wins. Linear in the
 * length of the name.
 */
export function createScanner(vocabulary: readonly VocabularyRow[], readers: readonly Reader[] = READERS): Scanner {
  const phrases = phrasesOf(vocabulary);
  const readersOf = dispatch(readers);
  return (name) => {
    const tokens = tokenize(name);
    const marks: ScanMark[] = [];
    for (let index = 0; index < tokens.tokens.length; ) {
      const token = tokens.tokens[index];
      if (token === undefined) break;
      let next = index + 1;
      for (const mark of longest(phraseAt(phrases, tokens, index), shapesAt(readersOf, tokens, index))) {
        marks.push(mark);
        next = Math.max(next, mark.last);
      }
      index = next;
    }
    const container = containerOf(tokens);
    if (container && !isSound(container, marks)) replaceTail(marks, container);
    const { brackets, isAscii } = tokens;
    return { name, tokens: tokens.tokens, brackets, isAscii, marks, covers: coversOf(tokens, marks) };
  };
}

function coversOf({ tokens }: Tokens, marks: readonly ScanMark[]): readonly number[] {
  const covers = new Array<number>(tokens.length).fill(-1);
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (mark) covers.fill(index, mark.first, mark.last);
  }
  return covers;
}

function phraseAt(phrases: Phrases, { name, tokens }: Tokens, index: number): ScanMark | undefined {
  const token = tokens[index];
  const candidates = token && phrases(token.lower);
  if (!token || !candidates) return undefined;
  for (const { words, row } of candidates) {
    const last = lastOfPhrase(name, tokens, index, words);
    if (last < 0) continue;
    const end = tokens[last]?.end ?? token.end;
    if (row.capitals && !isCapitals(name, token.start, end)) continue;
    return {
      property: row.property,
      value: row.value,
      start: token.start,
      end,
      strength: row.strength,
      rule: row.id,
      first: index,
      last: last + 1,
      row,
    };
  }
  return undefined;
}

/** Index of the last token of a phrase that begins at `index`, -1 where it is not there. One separator joins two words. */
function lastOfPhrase(name: string, tokens: readonly Token[], index: number, words: readonly string[]): number {
  for (let at = 1; at < words.length; at++) {
    const before = tokens[index + at - 1];
    const here = tokens[index + at];
    if (
      !before ||
      !here ||
      here.lower !== words[at] ||
      here.start - before.end !== 1 ||
      here.bracket !== before.bracket
    )
      return -1;
    if (name.charAt(before.end) === '/') return -1;
  }
  return index + words.length - 1;
}

function isCapitals(name: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = name.charCodeAt(at);
    if (unit >= 0x61 && unit <= 0x7a && !(unit === 0x69 && at === start)) return false;
  }
  return true;
}

/** The longest reading of any reader at a token; its marks all end where words end. */
function shapesAt(readersOf: Dispatch, tokens: Tokens, index: number): readonly ScanMark[] {
  const token = tokens.tokens[index];
  if (!token) return NO_MARKS;
  let best: readonly FoundMark[] = NOTHING;
  let bestEnd = token.start;
  let bestLast = -1;
  for (const reader of readersOf(tokens, index)) {
    const found = reader.read(tokens, index);
    if (found.length === 0) continue;
    const end = found[found.length - 1]?.end ?? 0;
    if (end <= bestEnd) continue;
    const last = tokenEndingAt(tokens.tokens, index, end);
    if (last < 0) continue;
    best = found;
    bestEnd = end;
    bestLast = last;
  }
  if (best.length === 0) return NO_MARKS;
  return best.map(({ property, value, start = token.start, end, strength, rule }) => ({
    property,
    value,
    start,
    end,
    strength,
    rule,
    first: index,
    last: bestLast + 1,
    row: undefined,
  }));
}

const NO_MARKS: readonly ScanMark[] = [];

/** Index of the token that ends at an offset, -1 if a word goes on there. */
function tokenEndingAt(tokens: readonly Token[], index: number, end: number): number {
  for (let at = index; at < tokens.length; at++) {
    const tokenEnd = tokens[at]?.end ?? 0;
    if (tokenEnd === end) return at;
    if (tokenEnd > end) return -1;
  }
  return -1;
}

function longest(phrase: ScanMark | undefined, shapes: readonly ScanMark[]): readonly ScanMark[] {
  if (!phrase) return shapes;
  const last = shapes.length > 0 ? shapes[shapes.length - 1] : undefined;
  if (!last) return [phrase];
  if (last.strength === 'context' && phrase.strength === 'strong') return [phrase];
  const { end } = last;
  return end > phrase.end || (end === phrase.end && phrase.strength !== 'strong') ? shapes : [phrase];
}

/** The ending of a file name: the last word after a dot, outside of brackets, that the one list of endings knows. */
function containerOf({ name, tokens }: Tokens): ScanMark | undefined {
  const index = tokens.length - 1;
  const token = tokens[index];
  if (!token || index === 0 || token.bracket >= 0 || token.end !== name.length || name.charAt(token.start - 1) !== '.')
    return undefined;
  if (!extensionInfo(token.lower) || /^(?:s\d+|\d+)$/u.test(token.lower)) return undefined;
  return {
    property: 'container',
    value: token.lower,
    start: token.start,
    end: token.end,
    strength: 'strong',
    rule: 'container',
    first: index,
    last: index + 1,
    row: undefined,
  };
}

/** `720p.x264.aac`: behind a video codec, the ending of a sound file is a codec too. */
function isSound({ value }: ScanMark, marks: readonly ScanMark[]): boolean {
  return extensionInfo(String(value))?.kind === 'audio' && marks.some(({ property }) => property === 'videoCodec');
}

/** Puts the container in the place of what else its word was read as. */
function replaceTail(marks: ScanMark[], container: ScanMark): void {
  while ((marks.at(-1)?.last ?? 0) > container.first) marks.pop();
  marks.push(container);
}

/** Reads names with MIMMO's own vocabulary. */
export const scanName: Scanner = createScanner(VOCABULARY);
