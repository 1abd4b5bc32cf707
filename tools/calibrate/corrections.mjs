// Labels that are known to be wrong, by what the name says; the same list that the training of the models leaves out.
import { readFileSync } from 'node:fs';

const LIST = new URL('../training/src/mimmo_training/data/corrections.json', import.meta.url);
const corrections = JSON.parse(readFileSync(LIST, 'utf8')).map(({ collections, labelled, shows }) => ({
  collections: new Set(collections),
  labelled,
  shows: new RegExp(shows, 'iu'),
}));

/** Whether a name contradicts its label beyond doubt. */
export function isMislabelled({ name, medium, collection }) {
  return corrections.some(
    ({ collections, labelled, shows }) => medium === labelled && collections.has(collection) && shows.test(name),
  );
}
