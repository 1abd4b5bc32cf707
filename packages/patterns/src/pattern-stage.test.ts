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

  const parts = (stem: string): readonly string[] => [1, 2].map((part) => `${stem}.part${part}.rar`);
  const letters = (stem: string): readonly string[] =>
    ['rar', 'r00', 'r01', 'sfv', 'nfo'].map((end) => `${stem}.${end}`);

  test.each<readonly [string, readonly string[], string | undefined]>([
    ['Downloads', parts('Mara Quill - Salt Roads (2009) [FLAC]'), 'audio'],
    ['Neuer Ordner', letters('Hafenlichter.2014.German.1080p.BluRay.x264-TIDE'), 'video'],
    ['upload 2013', parts('dir/Гавань фонарей (2014) BDRip 1080p'), 'video'],
    ['x', ['La luz del puerto [EPUB].7z.001', 'La luz del puerto [EPUB].7z.002'], 'book'],
    ['disc', ['Keel.Studio.Pro.v7.2.x64.Incl.Keygen.iso', 'readme.txt'], 'software'],
    // What the release itself says counts, and of several archives none speaks for all.
    ['Mara Quill - Salt Roads (2009) [FLAC]', parts('Harbour.Lanterns.2014.1080p.BluRay.x264-TIDE'), 'audio'],
    ['Downloads', ['Salt Roads [FLAC].rar', 'Harbour.Lanterns.2014.1080p.BluRay.x264-TIDE.rar'], undefined],
    ['Downloads', ['Harbour.Lanterns.2014.1080p.BluRay.x264-TIDE.rar', 'song.mp3'], undefined],
  ])('asks the one archive that %s is, %j: %s', (name, paths, medium) => {
    const files = paths.map((path) => ({ path, size: /nfo|sfv|txt/u.test(path) ? 900 : 50_000_000 }));
    expect(stage.classify({ name, files, origin: 'json' })?.medium).toBe(medium);
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
