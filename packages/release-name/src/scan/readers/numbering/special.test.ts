import { expect, test } from '@jest/globals';
import { createScanner } from '../../scanner.js';
import { specialReader } from './special.js';

const scan = createScanner([], [specialReader]);
/** Property, value and place in the name of every mark but the extension. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['[Group] Some Show NCOP', ['form opening NCOP']],
  ['[Group] Some Show NCED2v2', ['form ending NCED2v2', 'episode 2 NCED2v2']],
  ['[Group] Some Show SP02', ['season 0 SP02', 'episode 2 SP02']],
  ['[Group] Some Show OVA 3', ['form special OVA 3', 'episode 3 OVA 3']],
])('reads what comes with a series: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['Opera 3', 'SP02 Some Show'])('reads nothing in %s', (name) => {
  expect(read(name)).toEqual([]);
});
