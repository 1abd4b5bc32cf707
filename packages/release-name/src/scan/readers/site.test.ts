import { expect, test } from '@jest/globals';
import { createScanner } from '../scanner.js';
import { siteReader } from './site.js';

const scan = createScanner([], [siteReader]);
/** Property, value and place in the name of every mark but the extension. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['[www.example.org] Some Movie', ['site www.example.org www.example.org']],
  ['[example.com] Some Movie', ['site example.com example.com']],
  ['[some-site.net] Some Movie', ['site some-site.net some-site.net']],
])('reads web addresses: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['Some.Show.S01E02.it.mkv', 'Some Movie. Com edy', 'Some Movie 1080p.to'])('reads nothing in %s', (name) => {
  expect(read(name)).toEqual([]);
});
