import { expect, test } from '@jest/globals';
import { folderAbove } from './folder-above.js';

test.each([
  ['/tv/Some Show/Season 1/02.mkv', 'tv/Some Show/Season 1'],
  ['/srv/media/tv/Some Show/Season 1/02.mkv', 'tv/Some Show/Season 1'],
  ['Some Show/02.mkv', 'Some Show'],
  ['./Some Show/Season 1/', 'Some Show'],
  ['../Some Show/02.mkv', 'Some Show'],
])('names the folders above %s', (path, folder) => {
  expect(folderAbove(path)).toEqual({ folder });
});

test.each(['02.mkv', './02.mkv', '/02.mkv', '.', '..'])('names none above %s', (path) => {
  expect(folderAbove(path)).toEqual({});
});
