import { monthOf } from '../../../lexicon/months.js';
import { writtenIn } from '../../../lexicon/word-lists.js';
import type { Token, Tokens } from '../../../words/token.js';
import { wordSet } from '../../../words/word-table.js';
import { tokenAt } from '../reader.js';

const isOf = wordSet(writtenIn('of'));

/** `Series 5th Mar 2025`, `Serie 5 de marzo de 2025`: whether a month and a year follow the number that ends at an offset. */
export function isDay({ tokens }: Tokens, end: number): boolean {
  const next = tokens.findIndex(({ start }) => start >= end);
  if (next < 0) return false;
  const month = afterOf(tokens, next);
  if (monthOf(tokenAt({ tokens }, month)) === undefined) return false;
  const { digits, text } = tokenAt({ tokens }, afterOf(tokens, month + 1));
  return digits === YEAR_DIGITS && text.length === YEAR_DIGITS;
}

/** The index after a small word that joins the parts of a date: `5 de marzo`. */
function afterOf(tokens: readonly Token[], index: number): number {
  return isOf(tokenAt({ tokens }, index)) ? index + 1 : index;
}

const YEAR_DIGITS = 4;
