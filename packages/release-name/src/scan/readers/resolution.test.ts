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
  ['Some Movie 1080pp', ['resolution 1080p 1080pp']],
  ['Some Movie 1080p10bit', ['resolution 1080p 1080p']],
  ['Some.Movie.1080pWEB', ['resolution 1080p 1080p']],
  ['Some.Movie.720pBRRip', ['resolution 720p 720p']],
  ['Some.Movie.1080phevc', ['resolution 1080p 1080p']],
  ['Some.Movie.2160pHDR', ['resolution 2160p 2160p']],
  ['Some.Movie.1080i50.H264', ['resolution 1080i 1080i', 'frameRate 50 50']],
  ['某电影 1080P高清', ['resolution 1080p 1080P']],
  ['Some Movie 4KHDR', ['resolution 2160p 4K']],
  ['Some Movie 8KHDR', ['resolution 4320p 8K']],
  ['Some Movie UHD4K', ['resolution 2160p UHD4K']],
  ['Some Movie 4K60FPS', ['resolution 2160p 4K', 'frameRate 60 60FPS']],
  ['Some Movie 4Kp60', ['resolution 2160p 4Kp', 'frameRate 60 60']],
  ['Some Show - 05 [x1080]', ['resolution 1080p x1080']],
  ['Some Show - 05 (BD x720 HEVC)', ['resolution 720p x720']],
])('reads picture sizes: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each([
  'Some Movie 2010 x264',
  'Some Movie 12p',
  'Some Book 157p',
  'Some Movie 2113i',
  'Club 54',
  'Some Book 288pp',
  'Some Game 2K18',
  'Some Movie x264',
  'Some Book 200pages',
  '720pixels',
])('reads nothing in %s', (name) => {
  expect(read(name)).toEqual([]);
});
