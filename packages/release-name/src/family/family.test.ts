import { describe, expect, test } from '@jest/globals';
import { scanName } from '../scan/scanner.js';
import { settle } from '../settle/settle.js';
import { familyOf, MARKED_FAMILIES } from './family.js';
import { FAMILY_WEIGHTS } from './family-weights.generated.js';

describe('the family of a name', () => {
  test.each([
    ['Some.Film.2013.1080p.BluRay.x264-GRP', 'video'],
    ['Some Show S01E02 720p', 'video'],
    ['[Group] Some Show - 05 (1080p) [FLAC]', 'video'],
    ['Blue Harbour - Salt and Rope (2015) [FLAC]', 'audio'],
    ['Blue_Harbour-Salt_and_Rope-WEB-2019-GRP', 'audio'],
    ['Anna Winter - The Quay [Audiobook]', 'audio'],
    ['Anna Winter - The Quay (2010) [EPUB]', 'book'],
    ['Night Porter 012 (2015) (digital)', 'book'],
    ['Word Quay [v 1.9.0.8 + DLCs] (2019) PC | RePack', 'software'],
    ['Quay.Editor.v4.2.1.Incl.Keygen-GRP', 'software'],
    ['Blue Harbour - Salt and Rope', 'bare'],
    ['Patch Winters', 'bare'],
  ])('%s: %s', (name, family) => {
    const scan = scanName(name);
    expect(familyOf(scan, settle(scan))).toBe(family);
  });

  test('is what a known medium says', () => {
    const scan = scanName('Some.Film.2013.1080p.BluRay.x264-GRP');
    expect(familyOf(scan, settle(scan), 'audio')).toBe('audio');
    expect(familyOf(scan, settle(scan), 'other')).toBe('video');
  });
});

test('each feature has a weight of a sensible size for each family', () => {
  const wrong = Object.values(FAMILY_WEIGHTS)
    .flatMap((table) => Object.entries(table))
    .filter(
      ([, weights]) => weights.length !== MARKED_FAMILIES.length || weights.some((weight) => Math.abs(weight) > 4),
    );
  expect(wrong).toEqual([]);
});
