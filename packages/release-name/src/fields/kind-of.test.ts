import { expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';

test.each([
  ['Some.Film.2013.1080p.BluRay.x264-GRP', 'movie'],
  ['Some.Show.S01E02.720p.HDTV.x264-GRP', 'episode'],
  ['Some.Show.S01.1080p.WEB.x264-GRP', 'season'],
  ['Some.Show.S01-S03.1080p.WEB.x264-GRP', 'series'],
  ['UFC.301.Some.Body.vs.Other.Body.720p.HDTV.x264-GRP', 'sport'],
  ['Udemy - Some Skill From Zero', 'course'],
  ['Blue Harbour - Salt and Rope (2015) [FLAC]', 'album'],
  ['01 - Blue Harbour - Low Tide.mp3', 'track'],
  ['Blue Harbour - Discography [FLAC]', 'collection'],
  ['Anna Winter - The Quay [Audiobook]', 'audiobook'],
  ['Anna Winter - The Quay [EPUB]', 'book'],
  ['Night Porter 012 (2015) (digital).cbz', 'comic'],
  ['Quay Monthly - May 2021', 'magazine'],
  ['Word.Quay.PS4-GRP', 'game'],
  ['Quay.Editor.v4.2.1.Incl.Keygen-GRP', 'app'],
  ['Patch Winters', undefined],
])('%s: %s', (name, kind) => {
  expect(parseReleaseName(name).kind).toBe(kind);
});
