// What makes each of two readings right, fitted on judged pairs.
import { logOdds } from '../../../packages/mimmo/dist/two-readings/joint-confidence.js';
import { fitted } from './regression.mjs';

/** Pairs that a row of the table needs. */
const FEWEST = 25;
/** Pairs of one collection that a row counts, at most: a large collection must not speak for all. */
const MOST_OF_COLLECTION = 300;

/** The weights of every property and relation with pairs enough, as a map. */
export function weightsOf(pairs) {
  const groups = new Map();
  const taken = new Map();
  for (const pair of pairs) {
    const key = `${pair.field} ${pair.relation}`;
    const source = `${pair.collection}\n${key}`;
    const count = taken.get(source) ?? 0;
    if (count >= MOST_OF_COLLECTION) continue;
    taken.set(source, count + 1);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return new Map(
    [...groups]
      .filter(([, own]) => own.length >= FEWEST)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, own]) => {
        const examples = own.map(({ rules, reader }) => [1, logOdds(rules), logOdds(reader)]);
        const of = (which) =>
          fitted(
            examples,
            own.map((pair) => pair[which]),
          ).map((weight) => Number(weight.toFixed(3)));
        return [
          key,
          {
            ...(own[0].rules && { rules: of('rulesRight') }),
            ...(own[0].reader && { reader: of('readerRight') }),
          },
        ];
      }),
  );
}
