import type { Scan } from '../../scan/scan.js';
import { personWord } from './person-word.js';

/** The words of one person of a list. */
export interface PersonSpan {
  readonly first: number;
  readonly last: number;
  /** Index of the word after the comma of `Winter, Anna`; -1 where there is none. */
  readonly given: number;
}

/** More words are no person, nor several. */
const LONGEST = 14;

/** The persons of a list: `Anna Winter and Martin Kramer`, `Anna Winter, Martin Kramer`, `Winter, Anna; Kramer, Martin`. */
export function personsOf(scan: Scan, first: number, last: number): readonly PersonSpan[] {
  if (last - first > LONGEST || last <= first) return [];
  const { name, tokens } = scan;
  const persons: PersonSpan[] = [];
  let from = first;
  let comma = -1;
  for (let index = first + 1; index < last; index++) {
    const token = tokens[index];
    if (!token) break;
    const start = tokens[index - 1]?.end ?? 0;
    const isSpace = token.start - start === 1 && name.charCodeAt(start) === SPACE;
    const gap = isSpace ? ' ' : name.slice(start, token.start);
    if (index + 1 < last && personWord(token)?.isJoining && !/^\p{Ll}/u.test(tokens[index + 1]?.text ?? '')) {
      addPersons(persons, scan, { from, to: index, comma });
      [from, comma] = [index + 1, -1];
    } else if (isSpace) {
    } else if (/[;+、，；]/u.test(gap) || (gap.includes(',') && comma > 0)) {
      addPersons(persons, scan, { from, to: index, comma });
      [from, comma] = [index, -1];
    } else if (gap.includes(',')) {
      comma = index;
    }
  }
  addPersons(persons, scan, { from, to: last, comma });
  return persons;
}

const SPACE = 0x20;

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Index of the word after a comma, -1 for none. */
  readonly comma: number;
}

function addPersons(persons: PersonSpan[], { tokens }: Scan, { from, to, comma }: Stretch): void {
  if (to <= from) return;
  const head = tokens[from];
  // `Anna Winter, Martin Kramer`: what stands before the comma is a whole name.
  const isList = comma - from > 1 && to - comma > 1 && !(head && personWord(head)?.isParticle);
  if (isList) persons.push({ first: from, last: comma, given: -1 }, { first: comma, last: to, given: -1 });
  else persons.push({ first: from, last: to, given: comma });
}
