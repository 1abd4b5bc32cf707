import type { Tokens } from '../../words/token.js';
import { NOTHING, type Reader, tokenAt, wordsOf } from './reader.js';

const VERSION = /^v[2-9]$/u;

/** The version of an anime release, between its title and a bracket or the end: `[Group] Title v2 [1080p]`. */
export const releaseVersionReader: Reader = {
  id: 'release-version',
  words: wordsOf('v'),
  read(tokens, index) {
    const { text, start, end, bracket } = tokenAt(tokens, index);
    if (bracket >= 0 || !VERSION.test(text) || !hasLeadingGroup(tokens, index) || !isBeforeBracket(tokens, index))
      return NOTHING;
    return [
      { property: 'version', value: Number(text.slice(1)), start, end, strength: 'strong', rule: 'release-version' },
    ];
  },
};

function hasLeadingGroup({ brackets }: Tokens, index: number): boolean {
  const [first] = brackets;
  return first?.opening === '[' && first.first === 0 && first.last > 0 && first.last < index;
}

function isBeforeBracket({ tokens, name }: Tokens, index: number): boolean {
  const next = tokens[index + 1];
  return (
    next === undefined || next.bracket >= 0 || (index === tokens.length - 2 && name.charAt(next.start - 1) === '.')
  );
}
