import { roleFor, rolesOf, rolesOfStem } from '../../lexicon/counters.js';
import type { Scan } from '../../scan/scan.js';
import { bracketAt, markAt } from '../../scan/scan-at.js';
import { type Counted, countedAt } from '../../settle/counted.js';
import type { Token } from '../../words/token.js';
import { placedMark } from '../placed-mark.js';
import type { BareNumber } from './number-at.js';

/** `T01` as one word, and what the two words of `Tem 1` are parted by. */
const GLUED_NUMBER = /^\d{1,2}$/u;
const GAP = /^[ ._]{1,2}$/u;

/**
 * A season by a letter or word that means other things more often: `T01 1080p`, `[T05]`, `Tem 1 720p`. It is one right before what
 * describes a release, before a word for all of it, or alone in a bracket.
 */
export function weakSeasonOf(scan: Scan, counted: Counted): BareNumber | undefined {
  for (let index = 1; index < scan.tokens.length; index++) {
    const token = scan.tokens[index];
    if (!token || token.stem === '' || countedAt(scan, counted, index)) continue;
    const number = numberOf(scan, index, token);
    if (!number || !isSetApart(scan, counted, { first: index, last: number.last })) continue;
    const { value, last, end } = number;
    const { start } = token;
    return {
      first: index,
      last,
      marks: [placedMark({ property: 'season', value: [value], start, end, rule: 'layout/season' })],
    };
  }
  return undefined;
}

interface WeakNumber {
  readonly value: number;
  readonly last: number;
  readonly end: number;
}

function numberOf({ name, tokens }: Scan, index: number, token: Token): WeakNumber | undefined {
  if (token.stem !== token.lower) {
    const digits = token.lower.slice(token.stem.length);
    if (!GLUED_NUMBER.test(digits) || !roleFor(rolesOfStem(token), 'season', ['weak'])) return undefined;
    return { value: Number(digits), last: index + 1, end: token.end };
  }
  const next = tokens[index + 1];
  if (token.text.length < 2 || !next || !GLUED_NUMBER.test(next.text) || next.bracket !== token.bracket)
    return undefined;
  if (!GAP.test(name.slice(token.end, next.start)) || !roleFor(rolesOf(token), 'season', ['weak'])) return undefined;
  return { value: Number(next.text), last: index + 2, end: next.end };
}

interface Place {
  readonly first: number;
  readonly last: number;
}

function isSetApart(scan: Scan, counted: Counted, { first, last }: Place): boolean {
  const bracket = bracketAt(scan, first);
  if (bracket) return bracket.first === first && bracket.last === last;
  const mark = countedAt(scan, counted, last);
  return mark ? mark.property !== 'year' : markAt(scan, last)?.property === 'complete';
}
