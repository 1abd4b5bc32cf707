// What makes each of two readings right, fitted on judged pairs.
import { chooseReading } from '../../../packages/mimmo/dist/two-readings/choice.js';
import { logOdds } from '../../../packages/mimmo/dist/two-readings/joint-confidence.js';
import { shareOf } from '../read-names.mjs';
import { fitted } from './regression.mjs';

/** Pairs that a row of the table needs. */
const FEWEST = 25;
/** Pairs of one collection that a row counts, at most: a large collection must not speak for all. */
const MOST_OF_COLLECTION = 300;
/** Confidence from which on a value counts as sure, and the share of those that has to be right. */
export const SURE = 0.95;
const RIGHT_OF_SURE = 0.98;
/** Collections that have to show so, each with so many sure values: what one kind of names shows, the next may not. */
const COLLECTIONS_OF_SURE = 4;
const FEWEST_OF_COLLECTION = 5;
/** Parts into which collections are put by chance; each is judged by rows that are made of the others. */
const PARTS = 6;

/** The weights of every property and relation with pairs enough, as a map. */
export function weightsOf(pairs) {
  const rows = rowsOf(pairs);
  const proven = provenKeys(pairs);
  return new Map([...rows].map(([key, row]) => [key, { ...row, maySaySure: proven.has(key) }]));
}

function keyOf({ field, relation }) {
  return `${field} ${relation}`;
}

function rowsOf(pairs) {
  const groups = new Map();
  const taken = new Map();
  for (const pair of pairs) {
    const key = keyOf(pair);
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

/** The keys of rows that keep what they say: what is sure by rows made of other collections is right in nearly all pairs of several. */
function provenKeys(pairs) {
  const sure = new Map();
  for (let part = 0; part < PARTS; part++) {
    const isOf = ({ collection }) => Math.floor(shareOf(`part of ${collection}`) * PARTS) === part;
    const rows = rowsOf(pairs.filter((pair) => !isOf(pair)));
    const unheld = new Map([...rows].map(([key, row]) => [key, { ...row, maySaySure: true }]));
    for (const pair of pairs.filter(isOf)) {
      const choice = chooseReading(pair.field, pair, unheld);
      if (choice === undefined || choice.confidence < SURE) continue;
      const { collection } = pair;
      const isRight = pair[`${choice.by}Right`];
      sure.set(keyOf(pair), [...(sure.get(keyOf(pair)) ?? []), { collection, isRight }]);
    }
  }
  return new Set([...sure].filter(([, values]) => isProven(values)).map(([key]) => key));
}

function isProven(values) {
  const byCollection = new Map();
  for (const { collection } of values) byCollection.set(collection, (byCollection.get(collection) ?? 0) + 1);
  const collections = [...byCollection.values()].filter((count) => count >= FEWEST_OF_COLLECTION).length;
  const right = values.filter(({ isRight }) => isRight).length;
  return collections >= COLLECTIONS_OF_SURE && right >= RIGHT_OF_SURE * values.length;
}
