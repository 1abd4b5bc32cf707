import { describe, expect, test } from '@jest/globals';
import type { Medium } from '@mimmo/core';
import { contentsOf } from './contents.js';
import { possibleMedia } from './possible-media.js';

const mediaOf = (...paths: readonly string[]): readonly Medium[] | undefined => {
  const files = paths.map((path) => ({ path, size: 0 }));
  const possible = possibleMedia(contentsOf({ name: 'release', files }).files);
  return possible && [...possible].sort();
};

describe('what a release may be of by its files', () => {
  test.each<readonly [paths: readonly string[], media: readonly Medium[]]>([
    [
      ['peak_1.jpg', 'peak_2.jpg'],
      ['book', 'other'],
    ],
    [['gauge.csv', 'README.md'], ['other']],
    [['prices.xlsx'], ['book', 'other']],
    [['Grotesk-Bold.otf', 'Grotesk-Thin.otf'], ['other']],
    [
      ['01 Song.mp3', 'cover.jpg'],
      ['audio', 'other'],
    ],
    [['Film.mkv'], ['other', 'video']],
    [
      ['Strings.nki', 'Strings.nkx'],
      ['audio', 'other'],
    ],
    [['settings.yaml'], ['other', 'software']],
    [['thing-main/tests/screen.png'], ['book', 'other', 'software']],
  ])('%j: %j', (paths, media) => {
    expect(mediaOf(...paths)).toEqual(media);
  });

  test.each([
    [['Album.rar']],
    [['Film.iso']],
    [['00000053']],
    [['track.bin', 'track.cue']],
    [['Film.srt']],
    [['readme.txt', 'release.nfo']],
  ])('%j may be anything', (paths) => {
    expect(mediaOf(...paths)).toBeUndefined();
  });
});
