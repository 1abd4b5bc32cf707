import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['[Group] Some Show - 01 [1080p].mkv', 'Group', 'Some Show'],
  ['[Group-Subs]_Some_Show_-_01_[1080p]', 'Group-Subs', 'Some Show'],
  ['【Group】【Some Show】【01】【1080p】', 'Group', 'Some Show'],
  ['[1080p][Group] Some Show - 01', 'Group', 'Some Show'],
  ['grp-some.show.s01e02.720p.mkv', 'grp', 'some show'],
])('finds what stands in front: %s', (name, group, title) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.group, release.title]).toEqual([group, title]);
});

test.each([
  ['[Some Show][01][1080p].mkv', undefined, 'Some Show'],
  ['[07] Some Show [1080p]', undefined, 'Some Show'],
  ['[VIDEO] Some Show [2015, DVDRip]', undefined, 'Some Show'],
  ['[example.org] Some Movie 2015 1080p', undefined, 'Some Movie'],
])('knows what is no group: %s', (name, group, title) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.group, release.title]).toEqual([group, title]);
});
