import { isDeepStrictEqual } from 'node:util';
import type { JournalHead } from './journal.js';

/** What a journal belongs to that a run is not about, by the names of the parts; empty where it belongs to the run. */
export function differences(journal: JournalHead, run: JournalHead): readonly string[] {
  // As a journal holds it: in JSON, what is undefined is absent.
  const asked: JournalHead = JSON.parse(JSON.stringify(run));
  return [...new Set([...Object.keys(journal), ...Object.keys(asked)])].filter(
    (part) => !isDeepStrictEqual(journal[part], asked[part]),
  );
}
