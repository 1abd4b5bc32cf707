// The examples of the tables, as the tests of the vocabulary and of the readers hold the tables to them.
import { readdirSync, readFileSync } from 'node:fs';
import { createScanner, READERS, rowFlaws, VOCABULARY, wordsRead } from '../../packages/release-name/dist/steps.js';

const SCAN = new URL('../../packages/release-name/src/scan/', import.meta.url);
const ofRows = new Map(VOCABULARY.map(({ id }) => [id, []]));
for (const file of readdirSync(new URL('vocabulary/examples/', SCAN)))
  for (const [id, word, name] of lines(`vocabulary/examples/${file}`)) ofRows.get(id)?.push({ word, name });
const ofReaders = lines('readers/examples.jsonl');

/** Whether an example notices what was changed. */
export function isNoticed({ row, vocabulary, readers }) {
  if (readers) return ofReaders.some(([name, marks]) => !isSame(read(name, readers), marks));
  const scan = createScanner(vocabulary, READERS);
  const examples = ofRows.get(row.id);
  return (
    rowFlaws(row, scan).length > 0 || examples.some(({ word, name }) => !wordsRead(name, row, scan).includes(word))
  );
}

/** The marks of shapes in a name, as the tests of the readers write them. */
export function read(name, readers = READERS) {
  return createScanner(
    [],
    readers,
  )(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);
}

function lines(path) {
  return readFileSync(new URL(path, SCAN), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function isSame(left, right) {
  return left.length === right.length && left.every((mark, index) => mark === right[index]);
}
