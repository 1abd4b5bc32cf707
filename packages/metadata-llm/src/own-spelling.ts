import type { Span } from './folded-text.js';

/** A dot that ends an initial: `S.H.I.E.L.D.` */
const ACRONYM = /(?<![\p{L}\d])(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\d]))?/gu;
/** The last letter of one, and its dot. */
const ACRONYM_END = /^\.\p{L}\.$/u;
/** Stands for a dot that stays; control characters are separators, so that no part of a name has it. */
const KEPT_DOT = '\u0001';
/** What belongs to a title and stands behind its last word. */
const CLOSING = /^[!?…)\]’'"%*+]+/u;
/** What stands before its first. */
const OPENING = /[¡¿([‘'"$#*]+$/u;
const OPENING_OF_ANSWER = /^[^\p{L}\p{N}\s]+/u;
const CLOSING_OF_ANSWER = /[^\p{L}\p{N}\s]+$/u;

const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/**
 * The part of a name that an answer speaks of, as the name spells it and a person would write it: separators become
 * spaces, punctuation stays. Of the punctuation around it, what the answer has, too.
 *
 * @example
 * ownSpelling('Some.Title!.2012', { start: 0, end: 10 }, 'some title!'); // 'Some Title!'
 */
export function ownSpelling(name: string, { start, end }: Span, answer: string): string {
  const trimmed = answer.trim();
  const opening = shared(OPENING.exec(name.slice(0, start))?.[0], OPENING_OF_ANSWER.exec(trimmed)?.[0], 'end');
  const closing = shared(CLOSING.exec(name.slice(end))?.[0], CLOSING_OF_ANSWER.exec(trimmed)?.[0], 'start');
  const acronym = closing === 0 && ACRONYM_END.test(name.slice(Math.max(0, end - 2), end + 1)) ? 1 : 0;
  return readable(balanced(name.slice(start - opening, end + closing + acronym)), trimmed);
}

/** A part without brackets at its ends that have no partner in it. */
function balanced(part: string): string {
  const [first = '', last = ''] = [part.at(0), part.at(-1)];
  const opens = PARTNERS.get(first);
  if (opens !== undefined && !part.includes(opens)) return balanced(part.slice(1));
  const isAlone = [...PARTNERS].some(([open, close]) => close === last && !part.includes(open));
  return isAlone ? balanced(part.slice(0, -1)) : part;
}

/** How many characters next to the words the name and the answer have in common. */
function shared(ofName = '', ofAnswer = '', side: 'start' | 'end'): number {
  const length = Math.min(ofName.length, ofAnswer.length);
  for (let count = length; count > 0; count -= 1) {
    const same =
      side === 'start'
        ? ofName.slice(0, count) === ofAnswer.slice(0, count)
        : ofName.slice(-count) === ofAnswer.slice(-count);
    if (same) return count;
  }
  return 0;
}

/** The first kind of separator that a part has is the one that it parts words with; the others are punctuation. */
function readable(part: string, answer: string): string {
  return separated(part, answer).replace(/\s+/gu, ' ').trim();
}

function separated(part: string, answer: string): string {
  if (/[\s_]/u.test(part)) return part.replaceAll('_', ' ');
  if (part.includes('.')) return withoutDots(part);
  if (part.includes('+')) return part.replaceAll('+', ' ');
  return answer.includes('-') ? part : part.replaceAll('-', ' ');
}

function withoutDots(part: string): string {
  return part
    .replace(ACRONYM, (acronym) => `${acronym.replaceAll('.', KEPT_DOT)} `)
    .replaceAll('.', ' ')
    .replaceAll(KEPT_DOT, '.');
}
