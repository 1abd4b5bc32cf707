import { expect, test } from '@jest/globals';
import { createScanner } from '../../scanner.js';
import { seasonEpisodeReader } from './season-episode.js';

const scan = createScanner([], [seasonEpisodeReader]);
/** Property, value and place in the name of every mark but the ending. */
const read = (name: string): readonly string[] =>
  scan(name)
    .marks.filter(({ property }) => property !== 'container')
    .map(({ property, value, start, end }) => `${property} ${String(value)} ${name.slice(start, end)}`);

test.each([
  ['Some.Show.S01E02.720p', ['season 1 S01E02', 'episode 2 S01E02']],
  ['Some Show s1e2', ['season 1 s1e2', 'episode 2 s1e2']],
  ['Some.Show.S01E01E02', ['season 1 S01E01E02', 'episode 1,2 S01E01E02']],
  ['Some.Show.S01E01-E04', ['season 1 S01E01-E04', 'episode 1,2,3,4 S01E01-E04']],
  ['Some.Show.S01E01-04', ['season 1 S01E01-04', 'episode 1,2,3,4 S01E01-04']],
  ['Some.Show.S2024E105', ['season 2024 S2024E105', 'episode 105 S2024E105']],
  ['Some Show S01E02v2', ['season 1 S01E02', 'episode 2 S01E02', 'version 2 v2']],
  ['Some Show 1x02', ['season 1 1x02', 'episode 2 1x02']],
  ['Some Show 1x01_02', ['season 1 1x01_02', 'episode 1,2 1x01_02']],
  ['Some Show 6x2 [HDTV]', ['season 6 6x2', 'episode 2 6x2']],
  ['Some Show S04x22', ['season 4 S04x22', 'episode 22 S04x22']],
  ['Some Show 3x3 [720p]', ['season 3 3x3', 'episode 3 3x3']],
  ['Some Show Ep 2x03', ['season 2 Ep 2x03', 'episode 3 Ep 2x03']],
  ['SomeShow1x01', ['season 1 1x01', 'episode 1 1x01']],
  ['Some Show Season 1 Episode 2', ['season 1 Season 1 Episode 2', 'episode 2 Season 1 Episode 2']],
  ['Una Serie T2E5', ['season 2 T2E5', 'episode 5 T2E5']],
  ['Some.Show.S01', ['season 1 S01']],
  ['Some.Show.S01-S03', ['season 1,2,3 S01-S03']],
  ['Some.Show.S01.S02', ['season 1,2 S01.S02']],
  ['Some.Show.S02D01', ['season 2 S02D01', 'disc 1 S02D01']],
])('reads seasons and episodes that stand together: %s', (name, marks) => {
  expect(read(name)).toEqual(marks);
});

test.each(['Some Clip 1920x1080', 'Some S2x264', 'Some Clip 5.0 x264', 'Some Car 4x4 Review', 'The.4400'])(
  'reads nothing in %s',
  (name) => {
    expect(read(name)).toEqual([]);
  },
);
