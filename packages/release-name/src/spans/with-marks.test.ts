import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';
import { spanMark } from './span-mark.js';
import { withMarks } from './with-marks.js';

const NAME = 'Some.Show.103.720p.HDTV.x264-GRP';

test('gives the fields that the marks make, in their order', () => {
  const reading = parseReleaseName(NAME);
  const season = spanMark(NAME, 'season', { start: 10, end: 11 });
  const marks = season ? [...reading.marks, { ...season, confidence: 0.97 }] : [];
  const joined = withMarks(reading, marks, 'season');
  expect(joined).toMatchObject({ name: NAME, seasons: [1], kind: 'season', resolution: '720p', group: 'GRP' });
  expect(joined.marks.map(({ start }) => start)).toEqual(
    joined.marks.map(({ start }) => start).toSorted((a, b) => a - b),
  );
});

test('a reading with its own marks is itself', () => {
  const reading = parseReleaseName(NAME);
  expect(withMarks(reading, reading.marks, reading.kind)).toEqual(reading);
});
