import { extensionInfo, extensionOf } from '@mimmo/core';
import { LONGEST_NAME } from '../open-name.js';
import { tokenize } from '../words/token.js';

/** A number that counts a name among others: what stands before it they share, and each has another number. */
export interface Counter {
  /** Offset of its first digit in the name. */
  readonly start: number;
  /** Offset after its last digit. */
  readonly end: number;
  readonly number: number;
  /** What stands before it, as it is compared; the same for all names that are counted together. */
  readonly prefix: string;
}

/** So many names make a template. */
const FEWEST = 3;
/** The share of their numbers that must differ. */
const DISTINCT = 0.8;
/** Numbers of a name that are tried: hostile names have hundreds. */
const MOST_NUMBERS = 12;
const NUMBER = /^\d{1,4}$/u;

/**
 * The counter of each name that shares a template with others; `undefined` for a name that none shares. A number that all of them
 * have is none (`Area 51 - 07`), and so are years.
 */
export function countersOf(names: readonly string[]): readonly (Counter | undefined)[] {
  const candidates = names.map(numbersIn);
  const templates = new Map<string, Counter[]>();
  for (const counter of candidates.flat()) {
    const known = templates.get(counter.prefix);
    if (known) known.push(counter);
    else templates.set(counter.prefix, [counter]);
  }
  // Each template is judged once, for all of its names.
  const counts = new Map([...templates].map(([prefix, counted]) => [prefix, isCount(counted) ? counted.length : 0]));
  return candidates.map((numbers) => {
    let best: Counter | undefined;
    let most = 0;
    for (const counter of numbers) {
      const count = counts.get(counter.prefix) ?? 0;
      if (count <= most) continue;
      best = counter;
      most = count;
    }
    return best;
  });
}

/** Whether numbers after the same words count: enough of them, nearly all different, and no years. */
function isCount(counters: readonly Counter[]): boolean {
  if (counters.length < FEWEST) return false;
  const numbers = new Set(counters.map(({ number }) => number));
  const areYears = counters.every(({ number }) => number >= 1900 && number < 2100);
  return numbers.size >= DISTINCT * counters.length && !areYears;
}

/** The numbers of a name that may count it, each with what stands before it. */
function numbersIn(name: string): readonly Counter[] {
  const ending = extensionOf(name);
  const end = extensionInfo(ending) ? name.length - ending.length - 1 : name.length;
  const found: Counter[] = [];
  let prefix = '';
  for (const { lower, start, end: after } of tokenize(name.slice(0, Math.min(end, LONGEST_NAME))).tokens) {
    if (NUMBER.test(lower)) {
      found.push({ start, end: after, number: Number(lower), prefix });
      if (found.length === MOST_NUMBERS) break;
    }
    prefix += `${lower}\u0000`;
  }
  return found;
}
