import { expect, test } from '@jest/globals';
import type { Medium } from '@mimmo/core';
import { parseReleaseName } from '@mimmo/release-name';
import { isUnsure } from './is-unsure.js';

test.each<[name: string, medium: Medium, isUnsure: boolean]>([
  ['Quiet.Harbour.S01E02.1080p.WEB.x264-GRP', 'video', false],
  ['Quiet.Harbour.2010.720p.BluRay.x264-GRP', 'video', false],
  ['Blue_Harbour-Salt_and_Rope-CD-FLAC-2015-GRP', 'audio', false],
  ['Quiet Harbour (third) strange words - tide', 'video', true],
  ['something with no mark at all 7 x', 'book', true],
  ['Quiet Harbour', 'audio', false],
  ['Тихая гавань.mp3', 'audio', false],
  ['Quiet Harbour - Salt and Rope', 'audio', true],
  ['Ellen Marwood - The Grey Gull (fine print edition by hand).epub', 'book', false],
  ['The Grey Gull (fine print by hand)', 'book', true],
  ['Ellen Marwood - The Grey Gull.epub', 'book', false],
  ['Quiet.Harbour.Tides.of.Salt.v1.2-GRP', 'software', false],
])('%s, %s: %s', (name, medium, expected) => {
  expect(isUnsure(parseReleaseName(name, { medium }), { medium })).toBe(expected);
});
