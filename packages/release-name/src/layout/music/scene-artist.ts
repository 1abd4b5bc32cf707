import { wordsIn } from '../../lexicon/word-lists.js';
import type { Scan } from '../../scan/scan.js';
import { type Part, textOf } from '../parts/parts.js';
import { likeness } from '../person/person.js';

/** Words that a dash joins on both sides: `Capone-N-Noreaga`. */
const CONNECTORS: ReadonlySet<string> = new Set(['n', ...wordsIn('and', 'or')]);

/** What kind of name has the parts. */
export interface JoinOptions {
  /** Whether the technical tail of a scene release followed, so that three words are artist, title and something more. */
  readonly isScene: boolean;
}

/**
 * Scene names part artist and title by the dash that some artists have in their name. `N-Trance-Title`, `Jay-Z-Title`,
 * `Capone-N-Noreaga-Title` and `Some-Body-A_Longer_Title` have an artist of more than one part.
 */
export function joinedArtist(scan: Scan, parts: readonly Part[], { isScene }: JoinOptions): readonly Part[] {
  const [first, second, third, ...rest] = parts;
  if (!first || !second || !third || second.join !== 'dash' || third.join !== 'dash') return parts;
  const [one, two, three] = [first, second, third].map((part) => textOf(scan, part));
  const isAllWords = !isScene && rest.length === 0 && isWord(one) && isWord(two) && isWord(three);
  if (isAllWords && likeness(scan, first.first, second.last) > 0) return [joined(first, second), third];
  if (CONNECTORS.has((two ?? '').toLowerCase()) && rest.length > 0) return [joined(first, third), ...rest];
  // `Blue Hi-Fi-The Art Of Salt`: half a word.
  const isHalf = !isScene && /^\p{L}{2,3}$/u.test(two ?? '') && /\s\p{L}{2,3}$/u.test(one ?? '');
  if (isHalf || isInitial(one) || /^\p{L}$/u.test(two ?? '') || (isWord(one) && isWord(two) && !isWord(three)))
    return [joined(first, second), third, ...rest];
  return parts;
}

function joined(first: Part, last: Part): Part {
  return { ...first, last: last.last, end: last.end };
}

function isInitial(text = ''): boolean {
  return /^\(?\p{L}\)?\p{L}?$/u.test(text) && !/^va$/iu.test(text);
}

/** One word without the signs that stand for spaces. */
function isWord(text = ''): boolean {
  return /^[\p{L}\d'’]+$/u.test(text) && !/^va$/iu.test(text);
}
