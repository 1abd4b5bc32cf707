import type { Token, Tokens } from '../../words/token.js';
import { bracketAt } from '../scan-at.js';
import { isAmong, NOTHING, type Reader, readAt, tokenAt, wordsOf } from './reader.js';

const SIZE = /(?<size>\d{1,4}(?:[.,]\d{1,3})?)[ ._]?(?<unit>[kmgt]i?b|мб|гб|mo|go)(?![\p{L}\d])/iuy;
const RATE = /(?<rate>\d{2,3}(?:[.,]\d{1,3})?)[ ._-]?(?:fps|帧|p?hz(?=[ ._-]*(?:1080|2160|720)))(?![\p{L}\d])/iuy;
/** Eight hexadecimal digits, not all of them letters. */
const CHECKSUM = /^(?=[a-f]*\d)[\da-f]{8}$/iu;
const ISBN = /(?:isbn[ ._:-]{0,3})?(?<isbn>97[89][ -]?\d{1,5}[ -]?\d{1,7}[ -]?\d{1,7}[ -]?[\dx])(?![\p{L}\d])/iuy;
const ISBN_SHORT = /isbn[ ._:-]{0,3}(?<isbn>\d{9}[\dx])(?![\p{L}\d])/iuy;

/** File sizes, frame rates, checksums and ISBNs. */
export const amountReader: Reader = {
  id: 'amount',
  words: wordsOf('isbn'),
  mixed: true,
  numbers: true,
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    for (const { pattern, rule, property, group, strength, behind } of amountsAt(token)) {
      if (behind !== undefined && !isAmong(token.behind, behind)) continue;
      const match = readAt(pattern, tokens.name, token.start);
      if (!match) continue;
      const end = token.start + match[0].length;
      return [{ property, value: match.groups?.[group] ?? match[0], start: token.start, end, strength, rule }];
    }
    if (token.text.length !== 8 || !isAlone(tokens, index) || !CHECKSUM.test(token.text)) return NOTHING;
    const value = token.text.toUpperCase();
    const { start, end } = token;
    return [{ property: 'checksum', value, start, end, strength: 'strong', rule: 'amount/checksum' }];
  },
};

interface Amount {
  readonly pattern: RegExp;
  readonly rule: string;
  readonly property: 'size' | 'frameRate' | 'isbn';
  readonly group: string;
  readonly strength: 'weak' | 'strong';
  /** What may stand after the number. */
  readonly behind?: string;
}

const SIZES: readonly Amount[] = [
  { pattern: SIZE, rule: 'amount/size', property: 'size', group: '', strength: 'weak', behind: '0123456789,kmgt' },
  {
    pattern: RATE,
    rule: 'amount/rate',
    property: 'frameRate',
    group: 'rate',
    strength: 'weak',
    behind: '0123456789,fhp',
  },
];
const BOOKS: readonly Amount[] = [
  { pattern: ISBN, rule: 'amount/isbn', property: 'isbn', group: 'isbn', strength: 'strong' },
  { pattern: ISBN_SHORT, rule: 'amount/isbn', property: 'isbn', group: 'isbn', strength: 'strong' },
];
const NONE: readonly Amount[] = [];

function amountsAt({ stem, lower, digits }: Token): readonly Amount[] {
  if (stem === 'isbn' || lower.startsWith('97')) return BOOKS;
  return digits === 0 || digits > 4 ? NONE : SIZES;
}

/** Whether a word is all that its bracket holds. */
function isAlone(tokens: Tokens, index: number): boolean {
  const bracket = bracketAt(tokens, index);
  return bracket !== undefined && bracket.first === index && bracket.last === index + 1;
}
