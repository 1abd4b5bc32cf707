import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['(500) Days of It 2009 1080p', '(500) Days of It'],
  ['Some Movie (Some Cut) 2009 1080p', 'Some Movie'],
  ['[Group] A Show [of Words] Goes On - 01 [1080p]', 'A Show [of Words] Goes On'],
  ['[Group] Some Show Vol.3 [BD 1080p]', 'Some Show'],
  ['Some Movie Vol. 2 2009 1080p', 'Some Movie Vol. 2'],
  ['SomeShow1x01.720p.HDTV', 'SomeShow'],
  ['Some.Show.(Fast).S02E03.1080p', 'Some Show (Fast)'],
  ['Some.Show.Brazil.S01E02.1080p', 'Some Show Brazil'],
])('ends the title where it ends: %s', (name, title) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title]).toEqual([title]);
});
