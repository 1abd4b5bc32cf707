import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../../parse.js';

test.each([
  ['[ www.example.org ] Some Movie 2015 1080p', 'Some Movie', 'www.example.org'],
  ['www.example.org - Some.Movie.2015.1080p', 'Some Movie', 'www.example.org'],
  ['【10月新番】某动画 01 [1080p]', '某动画', undefined],
  ['No.62｜某剧.2010.1080p', '某剧', undefined],
  ['[1080p] Some Movie [BluRay]', 'Some Movie', undefined],
])('begins the title behind what stands in front: %s', (name, title, site) => {
  const release = parseReleaseName(name, { medium: 'video' });
  expect([release.title, release.site]).toEqual([title, site]);
});
