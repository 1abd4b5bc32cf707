import { isDeepStrictEqual } from 'node:util';
import type { JournalHead } from './journal.js';

/**
 * What a journal belongs to that a run is not about, by the names of the parts (`options.metadata`); empty where it belongs to
 * the run.
 */
export function differences(journal: JournalHead, run: JournalHead): readonly string[] {
  // As a journal holds it: in JSON, what is undefined is absent.
  const asked: JournalHead = JSON.parse(JSON.stringify(run));
  return between(journal, asked).flatMap((part) => {
    const [one, other] = [journal[part], asked[part]];
    return isObject(one) && isObject(other) ? between(one, other).map((inner) => `${part}.${inner}`) : [part];
  });
}

function between(one: JournalHead, other: JournalHead): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (part) => !isDeepStrictEqual(one[part], other[part]),
  );
}

function isObject(value: unknown): value is JournalHead {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
