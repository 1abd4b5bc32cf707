import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['[Group] Some Show - 05v2 (1080p) [0A1B2C3D].mkv', 'Some Show', [5], 2],
  ['[Group] Some Show - 01-12 [1080p]', 'Some Show', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], undefined],
  ['[Group] Some Show [05][1080p]', 'Some Show', [5], undefined],
  ['[Group] Some Show S2 - 07 [1080p]', 'Some Show', [7], undefined],
  ['[Group] Some Show 05 [1080p]', 'Some Show', [5], undefined],
  ['[Group] Some Show 01 Words of It [1080p]', 'Some Show', [1], undefined],
  ['[Group] Some Show - 12.5 [1080p]', 'Some Show', [12.5], undefined],
  ['[Group] Some Show #03 (BS11 1280x720 x264 AAC)', 'Some Show', [3], undefined],
  ['Some Show - 105 [1080p]', 'Some Show', [105], undefined],
])('finds numbers by their place: %s', (name, title, episodes, version) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title, release.episodes, release.version]).toEqual([title, episodes, version]);
});

test.each([
  ['[VIDEO] Some Dances 2 (Some Body) [2012, BDRip]', 'Some Dances 2', undefined, undefined],
  ['Some Movie 2 2015 1080p', 'Some Movie 2', undefined, undefined],
  ['[Group] Some Show 2 (2015) [1080p]', 'Some Show 2', undefined, undefined],
])('leaves numbers of titles alone: %s', (name, title, episodes, version) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title, release.episodes, release.version]).toEqual([title, episodes, version]);
});
