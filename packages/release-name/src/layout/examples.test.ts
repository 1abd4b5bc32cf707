import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';

/** What is told by a name, the name, and some of its fields; `null` for a field that it lacks. */
type Example = readonly [subject: string, name: string, fields: Readonly<Record<string, unknown>>];

const examples = readFileSync(join(import.meta.dirname, 'examples.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  // The file is ours, and every line is an example.
  .map((line) => JSON.parse(line) as Example);

test.each(examples)('%s: %s', (_subject, name, fields) => {
  const release: Readonly<Record<string, unknown>> = { ...parseReleaseName(name, { medium: 'video' }) };
  const found = Object.fromEntries(Object.keys(fields).map((field) => [field, release[field] ?? null]));
  expect(found).toEqual(fields);
});
