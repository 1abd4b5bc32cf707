import { expect, test } from '@jest/globals';
import { alternativesTo } from './alternatives.js';

const shares = { video: 0.6, audio: 0.1, book: 0.295, software: 0.005 };

test('are the other media, the likeliest first, without what is next to impossible', () => {
  expect(alternativesTo('video', shares)).toEqual([
    { medium: 'book', confidence: 0.295 },
    { medium: 'audio', confidence: 0.1 },
  ]);
});

test('begin with the answer where it was withheld', () => {
  expect(alternativesTo(undefined, shares)[0]).toEqual({ medium: 'video', confidence: 0.6 });
});
