import { describe, expect, test } from '@jest/globals';
import { classification, FALLBACK, FALLBACK_SOURCE, isMediaClassification } from './classification.js';
import { MEDIA, type Medium, type Subcategory } from './medium.js';

const DECISION = { confidence: 0.95, source: 'patterns' };

describe('a classification from its parts', () => {
  test.each<[Medium, Subcategory, boolean]>([
    ['audio', 'album', true],
    ['audio', 'movie', false],
    ['video', 'season', true],
    ['video', 'track', false],
    ['software', 'movie', false],
    ['book', 'album', false],
    ['other', 'series', false],
  ])('%s and %s: kept is %s', (medium, subcategory, isKept) => {
    expect(classification(medium, DECISION, subcategory)).toEqual({
      medium,
      ...(isKept && { subcategory }),
      ...DECISION,
    });
  });

  test('holds the confidence between 0 and 1', () => {
    expect(classification('book', { confidence: 7, source: 'x' }).confidence).toBe(1);
    expect(classification('book', { confidence: Number.NaN, source: 'x' }).confidence).toBe(0);
  });

  test('takes over the evidence, and nothing that is no part of a decision', () => {
    const decision = { ...DECISION, evidence: 'audio/lossless', note: 'private' };
    expect(classification('audio', decision)).toEqual({ medium: 'audio', ...DECISION, evidence: 'audio/lossless' });
    expect(classification('audio', DECISION)).not.toHaveProperty('evidence');
  });
});

test('metadata can be read for audio and video', () => {
  const media = MEDIA.map((medium) => classification(medium, DECISION));
  expect(media.filter(isMediaClassification).map(({ medium }) => medium)).toEqual(['audio', 'video']);
});

test('the answer of nobody says so', () => {
  expect(FALLBACK).toEqual({ medium: 'other', confidence: 0, source: FALLBACK_SOURCE });
});
