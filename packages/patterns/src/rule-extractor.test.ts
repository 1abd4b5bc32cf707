import { expect, test } from '@jest/globals';
import { extractorContract } from '@mimmo/cascade/testing';
import { nameOnly } from '@mimmo/core';
import { ruleExtractor } from './rule-extractor.js';

for (const { name, run } of extractorContract({ create: ruleExtractor })) test(name, run);

const extractor = ruleExtractor();

test.each([
  ['Some Artist - Some Album (1973) [FLAC]', 'audio', { title: 'Some Album', artist: 'Some Artist', year: 1973 }],
  ['Some Writer - Some Tale (Unabridged) M4B', 'audio', { title: 'Some Tale', artist: 'Some Writer' }],
  ['Some.Film.2012.1080p.BluRay.x264-GROUP', 'video', { title: 'Some Film', year: 2012 }],
] as const)('reads %s', (name, medium, expected) => {
  const answer = extractor.extract(nameOnly(name), { medium, confidence: 1, source: 'test' });
  expect(answer).toMatchObject(expected);
});

test('gives films no artist', () => {
  const answer = extractor.extract(nameOnly('Some Artist - Some Film'), {
    medium: 'video',
    confidence: 1,
    source: 'test',
  });
  expect(answer).not.toHaveProperty('artist');
});

test('has no answer to a name without a title', () => {
  const answer = extractor.extract(nameOnly('1080p'), { medium: 'video', confidence: 1, source: 'test' });
  expect(answer).toBeUndefined();
});
