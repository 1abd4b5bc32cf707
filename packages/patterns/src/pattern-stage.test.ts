import { describe, expect, test } from '@jest/globals';
import { stageContract } from '@mimmo/cascade/testing';
import { nameOnly } from '@mimmo/core';
import { patternStage } from './pattern-stage.js';
import type { RulePack } from './rule-pack/rule-pack.js';

describe('the pattern stage', () => {
  const stage = patternStage();

  for (const { name, run } of stageContract({ create: patternStage })) test(name, run);

  test.each([
    ['Some Artist - Some Album (1973) [FLAC]', 'audio'],
    ['Some.Film.1999.1080p.BluRay.x264-GROUP', 'video'],
    ['Some Show S01 Complete 1080p', 'video'],
    ['[Group] Some Show - 05 [720p]', 'video'],
    ['Some Editor v2.1.5 (x64) Incl Keygen', 'software'],
    ['Some Game (2015) PC | RePack от Somebody', 'software'],
    ['Some Author - Some Book (2012) EPUB', 'book'],
    ['Some.Foundry.Sans.Commercial.Font-GROUP', 'other'],
  ])('tells the medium of %s', (name, medium) => {
    expect(stage.classify(nameOnly(name))).toMatchObject({ medium });
  });

  test.each([
    ['Patch Adams', 'software'],
    ['Serial Experiments Lain', 'software'],
    ['Crack in the World', 'software'],
    ['Ghost Recon Breakpoint v2.0.5', 'audio'],
    ['Lost Planet v2.1', 'audio'],
    ['Warzone Season 3 Update v1.2', 'video'],
    ['Penguin Cafe Orchestra', 'book'],
    ['The Keep 1983', 'audio'],
  ])('does not take %s for %s with confidence', (name, wrong) => {
    const answer = stage.classify(nameOnly(name));
    expect(answer?.medium === wrong && answer.confidence >= 0.9).toBe(false);
  });

  test('says nothing of a name that shows nothing', () => {
    expect(stage.classify(nameOnly('Some Story'))).toBeUndefined();
  });

  test('asks the rules of packs first, and reads their words', () => {
    const pack: RulePack = {
      rules: [
        {
          id: 'house/cut',
          medium: 'other',
          all: ['edition/house'],
          confidence: 0.8,
          matches: ['HOUSECUT'],
          rejects: ['x'],
        },
        { id: 'house/word', medium: 'book', all: ['word:lending copy'], matches: ['A Lending Copy'], rejects: ['x'] },
      ],
      vocabulary: [
        {
          id: 'edition/house',
          property: 'edition',
          value: 'House Cut',
          words: ['housecut'],
          strength: 'strong',
          matches: ['HOUSECUT'],
          rejects: ['x'],
        },
      ],
    };
    const packed = patternStage({ packs: [pack] });
    expect(packed.classify(nameOnly('Some.Film.HOUSECUT.1080p.x264'))).toEqual({
      medium: 'other',
      confidence: 0.8,
      evidence: 'house/cut',
    });
    expect(packed.classify(nameOnly('Some Film, lending copy'))).toMatchObject({ medium: 'book', confidence: 0.95 });
    expect(packed.classify(nameOnly('Some.Film.1080p.x264'))).toMatchObject({ medium: 'video' });
  });
});
