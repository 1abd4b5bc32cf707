import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';
import { withLatinSizes } from './look-alike.js';

test.each([
  ['Тихая река (2011) BDRip 1080р', '1080p'],
  ['Тихая река 2011 720р HDTV', '720p'],
  ['Тихая река (2011) [1920х1080]', '1080p'],
  ['Тихая река / Quiet River (2011) WEB-DL 2160р', '2160p'],
  ['Тиха ріка (2011) 1080Р', '1080p'],
  ['Тихата река 2011 1280Х720', '720p'],
  ['Тихая река S01E02 480р', '480p'],
  ['Тихая река [480р]', '480p'],
])('reads the size of %s', (name, resolution) => {
  const release = parseReleaseName(name);
  expect(release.resolution).toBe(resolution);
  expect(release.name).toBe(name);
});

test.each(['720 рублей', '720рублей', '100р', '12х30', '21080р', '1920хит', 'Тихая река'])(
  'leaves %s alone',
  (name) => {
    expect(withLatinSizes(name)).toBe(name);
  },
);
