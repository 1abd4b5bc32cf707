import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';
import type { ReleaseName } from '../release-name.js';

/** What is told by a name, the name, some of its fields (`null` for one that it lacks), and the medium where it is given. */
type Example = readonly [
  subject: string,
  name: string,
  fields: Readonly<Record<string, unknown>>,
  medium?: 'audio' | 'book' | 'software' | 'video',
];

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.jsonl'));

/** Kinds of names that other programs, and this one before, have read wrongly, in several languages and styles; all are made up. */
describe.each(files)('%s', (file) => {
  const examples = readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    // The file is ours, and every line is an example.
    .map((line) => JSON.parse(line) as Example)
    .map(([subject, name, fields, medium]) => ({ subject, name, fields, options: medium && { medium } }));

  test.each(examples)('$subject: $name', ({ name, fields, options }) => {
    const release = parseReleaseName(name, options);
    const found = Object.fromEntries(Object.keys(fields).map((field) => [field, fieldOf(release, field)]));
    expect(found).toEqual(fields);
  });
});

/** `anyEpisodes` is what a name counts, whether within a season or over all. */
function fieldOf(release: ReleaseName, field: string): unknown {
  if (field === 'anyEpisodes') return release.absoluteEpisodes ?? release.episodes ?? null;
  const fields: Readonly<Record<string, unknown>> = { ...release };
  return fields[field] ?? null;
}
