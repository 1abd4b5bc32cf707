import { describe, expect, test } from '@jest/globals';
import { loadRulePack } from '@mimmo/patterns';
import type { MimmoOptions } from './assemble.js';
import { createMimmo } from './node/create-mimmo.js';

const rulesAlone: MimmoOptions = { ml: false, metadata: 'rules' };

describe('packs', () => {
  const pack = loadRulePack({
    rules: [
      {
        id: 'house/lending-copy',
        medium: 'book',
        all: ['word:lending copy'],
        matches: ['A lending copy'],
        rejects: ['A copy'],
      },
    ],
    vocabulary: [
      {
        id: 'videoSource/house',
        property: 'videoSource',
        value: 'House Tape',
        words: ['housetape'],
        strength: 'strong',
        matches: ['Some.Film.2012.HOUSETAPE'],
        rejects: ['Some.Film.2012'],
      },
    ],
  });
  const mimmo = createMimmo({ ...rulesAlone, packs: [pack] });

  test('are asked before everything of ours, extensions of names and of files too', async () => {
    const decided = { medium: 'book', confidence: 0.95, source: 'packs', evidence: 'house/lending-copy' };
    const files = [{ path: 'a.flac', size: 1 }];
    expect(await mimmo.report('A lending copy.mkv')).toEqual(decided);
    expect(await mimmo.report({ name: 'A lending copy', files, origin: 'json' })).toEqual(decided);
    expect(await mimmo.report('A copy.mkv')).toMatchObject({ medium: 'video', source: 'extension' });
  });

  test('have their words read in names of files and folders as in names', async () => {
    const paths = ['Some.Show.S01E01.HOUSETAPE.mkv', 'Some.Show.S01E02.HOUSETAPE.mkv', 'x/Some.Film.HOUSETAPE/a.mkv'];
    for (const path of paths) {
      const content = { name: 'Some Thing', files: [{ path, size: 1 }], origin: 'json' } as const;
      expect((await mimmo.details(content)).release.videoSource).toBe('House Tape');
    }
  });

  test('an unsure rule of a pack is weighed as one answer among others', async () => {
    const [rule] = pack.rules ?? [];
    const unsure = { rules: rule ? [{ ...rule, confidence: 0.4 }] : [] };
    const { stages } = await createMimmo({ ...rulesAlone, packs: [unsure] }).explain('A.lending.copy.1080p.x264-GRP');
    expect(stages.map(({ name, answer }) => [name, answer?.medium])).toEqual([
      ['packs', 'book'],
      ['extension', undefined],
      ['patterns', 'video'],
    ]);
  });
});
