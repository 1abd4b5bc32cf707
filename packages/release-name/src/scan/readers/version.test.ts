import { expect, test } from '@jest/globals';
import { createScanner } from '../scanner.js';
import { versionReader } from './version.js';

const scan = createScanner([], [versionReader]);
/** Property, value and place in the name of every mark but the extension. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['Some Program v1.2.3', ['softwareVersion 1.2.3 v1.2.3']],
  ['Some Program 10.4.1', ['softwareVersion 10.4.1 10.4.1']],
  ['Some Program v2019', ['softwareVersion 2019 v2019']],
  ['Some Program Build 1234', ['softwareVersion 1234 Build 1234']],
  ['Some Game - b8248077', ['softwareVersion 8248077 b8248077']],
  ['Some Show v2', ['version 2 v2']],
  ['Some Program x64', ['architecture x64 x64']],
  ['Some Program 64-bit', ['architecture 64-bit 64-bit']],
])('reads versions and architectures: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each([
  'Some Film 4.0.2007',
  'Some.Film.11.55.2016.1080p',
  'Some Sequel V 2008',
  'Some.Sequel.V.2008.1080p',
  'Some Version',
  'Some Film b1234',
  'Some Show 05 [B8248077]',
])('reads nothing in %s', (name) => {
  expect(read(name)).toEqual([]);
});
