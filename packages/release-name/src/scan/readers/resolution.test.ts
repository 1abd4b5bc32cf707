import { expect, test } from '@jest/globals';
import { createScanner } from '../scanner.js';
import { resolutionReader } from './resolution.js';

const scan = createScanner([], [resolutionReader]);
/** Property, value and place in the name of every mark but the extension. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['Some Movie 1080p', ['resolution 1080p 1080p']],
  ['Some Movie 720P', ['resolution 720p 720P']],
  ['Some Movie 1080i', ['resolution 1080i 1080i']],
  ['Some Movie HD1080p', ['resolution 1080p HD1080p']],
  ['Some Movie 1080p60', ['resolution 1080p 1080p', 'frameRate 60 60']],
  ['Some Movie 4K', ['resolution 2160p 4K']],
  ['Some Movie 1920x1080', ['resolution 1080p 1920x1080']],
  ['Some Movie 1920x800', ['resolution 1080p 1920x800']],
  ['Some Movie 1280x960', ['resolution 1280x960 1280x960']],
  ['Some Movie 704 x 480', ['resolution 704x480 704 x 480']],
  ['Some Movie 4K to 1080p', ['resolution 1080p 4K to 1080p']],
  ['Some Movie 1O80p', ['resolution 1080p 1O80p']],
  ['SomeFilmFHD1080p', ['resolution 1080p 1080p']],
  ['Some Movie 405p', ['resolution 405p 405p']],
  ['Some Movie [720]', ['resolution 720p 720']],
])('reads picture sizes: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['Some Movie 2010 x264', 'Some Movie 12p', 'Some Book 157p', 'Some Movie 2113i', 'Club 54'])(
  'reads nothing in %s',
  (name) => {
    expect(read(name)).toEqual([]);
  },
);
