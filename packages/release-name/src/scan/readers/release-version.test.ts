import { expect, test } from '@jest/globals';
import { createScanner } from '../scanner.js';
import { releaseVersionReader } from './release-version.js';

const scan = createScanner([], [releaseVersionReader]);
/** Property, value and place in the name of every mark but the extension. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['[Group] Some Show v2 [1080p]', ['version 2 v2']],
  ['[Group] Some Show v3.mkv', ['version 3 v3']],
])('reads versions of anime releases: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['[Group] Some Show v2 Words [1080p]', 'Some Show v2 [1080p]', '[Group] Some Album V0 [MP3]'])(
  'reads nothing in %s',
  (name) => {
    expect(read(name)).toEqual([]);
  },
);
