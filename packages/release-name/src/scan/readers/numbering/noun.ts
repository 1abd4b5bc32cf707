import type { CountedKind } from '../../../languages/language.js';
import { COUNTERS, type CounterForm, type CounterRole, roleFor, rolesOf } from '../../../lexicon/counters.js';
import { ALL_OF } from '../../../lexicon/unspaced.js';
import type { Token, Tokens } from '../../../words/token.js';

/** A word after a number that says what it counts. */
export interface Noun {
  readonly token: Token;
  readonly role: CounterRole;
  /** Whether another number follows it, as in `Show 2 Season 3`, and has no noun itself (`8 серия 2 сезон`). */
  readonly isNumbered: boolean;
}

/** How many words a number and what stands between it and its noun may have. */
const NEAR = 4;
const GAP = /^[ ._-]{0,3}$/u;

/** The noun after the numbers that end at an offset, if it counts things of a kind in one of some forms. */
export function nounAt(
  { name, tokens }: Tokens,
  from: { readonly index: number; readonly end: number },
  wanted: { readonly kind: CountedKind; readonly forms: readonly CounterForm[] },
): Noun | undefined {
  const glued = tokens[from.index];
  if (glued && from.end > glued.start && from.end < glued.end)
    return gluedNoun(name, glued, { end: from.end, ...wanted });
  for (let index = from.index; index <= from.index + NEAR && index < tokens.length; index++) {
    const token = tokens[index];
    if (token && token.start < from.end && token.end > from.end)
      return gluedNoun(name, token, { end: from.end, ...wanted });
    if (!token || token.start < from.end) continue;
    if (token.digits > 0 || !GAP.test(name.slice(from.end, token.start))) return undefined;
    const role = roleFor(rolesOf(token), wanted.kind, wanted.forms);
    if (!role) return undefined;
    // `37集1月`, `76集之后`: what is glued to more than a word for all of them counts nothing here.
    const glued = tokens[index + 1];
    if (glued?.start === token.end && !ALL_OF.includes(glued.lower)) return undefined;
    return { token, role, isNumbered: isNumbered(tokens, index) };
  }
  return undefined;
}

/** Words between the first number of a list and the noun after it, at most. */
const LONGEST_LIST = 10;
/** Longest word that joins numbers, or makes them ordinal. */
const LONGEST_JOIN = 3;

/** Whether a word that counts things may follow a number, past further numbers: most numbers need no look at patterns. */
export function isBeforeNoun({ tokens }: Tokens, index: number): boolean {
  for (let at = index; at < tokens.length && at <= index + LONGEST_LIST; at++) {
    const token = tokens[at];
    if (!token) return false;
    const isGlued = !token.isAscii && token.digits > 0 && token.text.length > token.digits;
    if (isGlued && COUNTERS.has(token.lower.slice(token.digits))) return true;
    if (at > index && rolesOf(token).length > 0) return true;
    if (at > index && token.digits === 0 && token.text.length > LONGEST_JOIN) return false;
  }
  return false;
}

interface GluedNumber {
  readonly end: number;
  readonly kind: CountedKind;
  readonly forms: readonly CounterForm[];
}

/** `8серии`: a noun that hangs on its number. */
function gluedNoun(name: string, token: Token, { end, kind, forms }: GluedNumber): Noun | undefined {
  const lower = name.slice(end, token.end).toLowerCase();
  const role = roleFor(COUNTERS.get(lower) ?? [], kind, forms);
  return role && { token, role, isNumbered: false };
}

/** Whether a word is a number that can count: `720p` and years cannot. */
export function isSmallNumber({ digits, text }: Token): boolean {
  return digits > 0 && digits <= 3 && digits === text.length;
}

function isNumbered(tokens: readonly Token[], index: number): boolean {
  const noun = tokens[index];
  let at = index + 1;
  const next = tokens[at];
  if (!noun || !next || !isSmallNumber(next) || next.start - noun.end > 1) return false;
  // `5 сезон 1-20 серия`: the numbers may have a noun after them.
  while (tokens[at] && tokens[at]?.digits === tokens[at]?.text.length) at++;
  const after = tokens[at];
  return !after || rolesOf(after).length === 0;
}
