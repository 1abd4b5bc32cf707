import { expect, test } from '@jest/globals';
import { createScanner } from '../scanner.js';
import { amountReader } from './amount.js';

const scan = createScanner([], [amountReader]);
/** Property, value and place in the name of every mark but the extension. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['Some Movie 700MB', ['size 700MB 700MB']],
  ['Some Movie 1.4 GB', ['size 1.4 GB 1.4 GB']],
  ['Some Movie 23.976fps', ['frameRate 23.976 23.976fps']],
  ['Some Show [0A1B2C3D]', ['checksum 0A1B2C3D 0A1B2C3D']],
  ['Some Book 978-3-16-148410-0', ['isbn 978-3-16-148410-0 978-3-16-148410-0']],
  ['Some Book ISBN 316148410X', ['isbn 316148410X ISBN 316148410X']],
])('reads sizes, frame rates, checksums and ISBNs: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['Some Show [FADEFACE]', 'Some Show 0A1B2C3D', 'Some Movie 700'])('reads nothing in %s', (name) => {
  expect(read(name)).toEqual([]);
});
