import { extensionInfo } from '@mimmo/core';
import type { Mark } from '../mark.js';
import { NO_TRAITS } from '../trait.js';
import { type Token, type Tokens, tokenize } from '../words/token.js';
import { dispatch } from './dispatch.js';
import { type Phrase, type Phrases, phrasesOf } from './phrases.js';
import { READERS } from './readers/index.js';
import type { Read, Reader } from './readers/reader.js';
import { traitsOfRule } from './readers/rules.js';
import type { Scan, ScanMark } from './scan.js';
import { VOCABULARY } from './vocabulary/index.js';
import type { VocabularyRow } from './vocabulary/row.js';

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
    const { tokens: words, brackets, isAscii } = tokens;
    const marks: ScanMark[] = [];
    for (let index = 0; index < words.length; ) {
      const phrase = phraseAt(phrases, tokens, index);
      const shape = shapeAt(readersOf(tokens, index), tokens, index);
      if (shape && !(phrase && isBetter(phrase, shape))) {
        for (const found of shape.found) marks.push(shapeMark(found, shape, marks.length));
        index = shape.last;
      } else if (phrase) {
        marks.push(phraseMark(phrase, marks.length));
        index = phrase.last;
      } else {
        index++;
      }
    }
    readContainer(tokens, marks);
    return { name, tokens: words, brackets, isAscii, marks, covers: coversOf(words.length, marks) };
  };
}

/** Of each token, the index of the first mark that covers it. Marks stand in order, and none begins inside of another. */
function coversOf(count: number, marks: readonly ScanMark[]): readonly number[] {
  const covers = new Array<number>(count);
  let next = 0;
  for (let index = 0; index < count; index++) {
    while (next < marks.length && (marks[next]?.last ?? 0) <= index) next++;
    const mark = next < marks.length ? marks[next] : undefined;
    covers[index] = mark !== undefined && mark.first <= index ? next : -1;
  }
  return covers;
}

/** A phrase of the vocabulary at its place. */
interface PhraseAt {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
}

function phraseAt(phrases: Phrases, { name, tokens }: Tokens, index: number): PhraseAt | undefined {
  const token = tokens[index];
  const candidates = token && phrases(token);
  if (!token || !candidates) return undefined;
  for (const phrase of candidates) {
    const last = lastOfPhrase(name, tokens, index, phrase);
    if (last < 0) continue;
    const end = tokens[last]?.end ?? token.end;
    if (phrase.isShouted && !isCapitals(name, token.start, end)) continue;
    return { phrase, start: token.start, end, first: index, last: last + 1 };
  }
  return undefined;
}

function phraseMark({ phrase, start, end, first, last }: PhraseAt, order: number): ScanMark {
  const { property, value, strength, rule, traits, kind } = phrase;
  return { property, value, start, end, strength, rule, traits, first, last, order, isWord: true, kind };
}

/** Index of the last token of a phrase that begins at `index`, -1 where it is not there. One separator joins two words. */
function lastOfPhrase(name: string, tokens: readonly Token[], index: number, { words, outlines }: Phrase): number {
  for (let at = 1; at < words.length; at++) {
    const before = tokens[index + at - 1];
    const here = tokens[index + at];
    if (
      !before ||
      !here ||
      here.outline !== outlines[at] ||
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

/** What a reader found at a place. */
interface ShapeAt {
  readonly found: readonly Mark[];
  /** Offset after the last unit of what was found last. */
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** The longest reading of any reader at a token; its marks all end where words end. */
function shapeAt(readers: readonly Read[], tokens: Tokens, first: number): ShapeAt | undefined {
  const start = tokens.tokens[first]?.start ?? 0;
  let best: ShapeAt | undefined;
  for (const read of readers) {
    const found = read(tokens, first);
    if (found.length === 0) continue;
    const end = found[found.length - 1]?.end ?? 0;
    if (end <= (best?.end ?? start)) continue;
    const last = tokenEndingAt(tokens.tokens, first, end) + 1;
    if (last > 0) best = { found, end, first, last };
  }
  return best;
}

function shapeMark(
  { property, value, start, end, strength, rule }: Mark,
  { first, last }: ShapeAt,
  order: number,
): ScanMark {
  const traits = traitsOfRule(rule);
  return { property, value, start, end, strength, rule, traits, first, last, order, isWord: false, kind: undefined };
}

/** Index of the token that ends at an offset, -1 if a word goes on there. */
function tokenEndingAt(tokens: readonly Token[], index: number, end: number): number {
  for (let at = index; at < tokens.length; at++) {
    const tokenEnd = tokens[at]?.end ?? 0;
    if (tokenEnd === end) return at;
    if (tokenEnd > end) return -1;
  }
  return -1;
}

/** Whether a phrase is read rather than a shape: the longer of the two, of equals the phrase where it is strong. */
function isBetter({ phrase: { strength }, end }: PhraseAt, shape: ShapeAt): boolean {
  if (strength === 'strong' && shape.found[shape.found.length - 1]?.strength === 'context') return true;
  return end > shape.end || (end === shape.end && strength === 'strong');
}

/**
 * Puts the extension of a file name in the place of what else its word was read as: the last word after a dot, outside of
 * brackets, that the one list of extensions knows.
 */
function readContainer({ name, tokens }: Tokens, marks: ScanMark[]): void {
  const index = tokens.length - 1;
  const token = index > 0 ? tokens[index] : undefined;
  if (!token || token.bracket >= 0 || token.end !== name.length || name.charAt(token.start - 1) !== '.') return;
  const ending = extensionInfo(token.lower);
  if (!ending || (token.digits > 0 ? token.digits === token.lower.length : /^s\d+$/u.test(token.lower))) return;
  // `Album.2003.INT`, `Film.PL`: a word that some program or its source may end in, too.
  if (ending.word && (ending.kind === 'software' || ending.kind === 'code' || ending.kind === 'data')) return;
  // `720p.x264.aac`: after a video codec, the extension of a sound file is a codec too.
  if (ending.kind === 'audio' && marks.some(({ property }) => property === 'videoCodec')) return;
  while (marks.length > 0 && (marks[marks.length - 1]?.last ?? 0) > index) marks.pop();
  marks.push({
    property: 'container',
    value: token.lower,
    start: token.start,
    end: token.end,
    strength: 'strong',
    rule: 'container',
    traits: NO_TRAITS,
    first: index,
    last: index + 1,
    order: marks.length,
    isWord: false,
    kind: undefined,
  });
}

/** Reads names with MIMMO's own vocabulary. */
export const scanName: Scanner = createScanner(VOCABULARY);
