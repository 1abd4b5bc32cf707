import type { Mark } from '../../mark.js';
import { NOTHING, type Reader, readAt, tokenAt } from './reader.js';

const YEAR = /(?<from>(?:18[89]|19\d|20[0-3])\d)(?:[ ]?[-–~/][ ]?(?<to>(?:19|20)?\d\d))?(?![\p{L}\d])/uy;

/** Years and spans of years: candidates, of which the layout takes one. */
export const yearReader: Reader = {
  id: 'year',
  words: new Set(),
  numbers: true,
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    if (token.digits !== 4 || (token.initial !== ONE && token.initial !== TWO)) return NOTHING;
    const match = readAt(YEAR, tokens.name, token.start);
    if (!match?.groups) return NOTHING;
    const from = match.groups.from ?? '';
    if (match.groups.to !== undefined && !isSpan(from, match.groups.to))
      return [year(from, token.start, token.start + 4)];
    return [year(from, token.start, token.start + match[0].length)];
  },
};

const ONE = 0x31;
const TWO = 0x32;

function isSpan(from: string, to: string): boolean {
  const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  return last > Number(from) && last < 2100;
}

function year(value: string, start: number, end: number): Mark {
  return { property: 'year', value: Number(value), start, end, strength: 'context', rule: 'number/year' };
}
