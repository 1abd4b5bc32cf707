import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createScanner } from '../scanner.js';

/** Names with what readers find in them: one at least for every word and letter at which a reader is asked. */
const examples = readFileSync(join(import.meta.dirname, 'examples.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): readonly [name: string, marks: readonly string[]] => JSON.parse(line));
const scan = createScanner([]);

test.each(examples)('reads %s', (name, marks) => {
  const read = scan(name).marks.filter(({ property }) => property !== 'container');
  expect(read.map(({ property, value, start, end }) => `${property} ${value} ${name.slice(start, end)}`)).toEqual(
    marks,
  );
});
