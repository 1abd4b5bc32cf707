import { describe, expect, test } from '@jest/globals';
import { type ContentInfo, nameOnly } from '@mimmo/core';
import { openReleaseName } from '@mimmo/release-name';
import { detectSubcategory } from '../detect-subcategory.js';
import { extensionStage } from '../extension-stage.js';
import { patternStage } from '../pattern-stage.js';
import { readRelease } from '../read-release.js';
import { ruleExtractor } from '../rule-extractor.js';
import { type ContentReader, createContentReader } from './content-reader.js';

/** A reader that tells which names it opened. */
function counting(): { readonly reader: ContentReader; readonly opened: string[] } {
  const opened: string[] = [];
  const reader = createContentReader((name) => {
    opened.push(name);
    return openReleaseName(name);
  });
  return { reader, opened };
}

const SEASON: ContentInfo = {
  name: 'Stille Küste S01 1080p WEB x264-GRP',
  files: [1, 2, 3].map((number) => ({ path: `Stille Küste S01E0${number}.mkv`, size: 700_000_000 })),
  origin: 'json',
};

describe('one reader for all who ask', () => {
  test.each([
    ['a name', nameOnly('Тихая гавань (2011) WEB-DL 1080p')],
    ['files', SEASON],
  ])('reads %s once', async (_what, content) => {
    const { reader, opened } = counting();
    const answer = patternStage({ reader }).classify(content) ?? extensionStage({ reader }).classify(content);
    expect(answer?.medium).toBe('video');
    detectSubcategory(content, 'video', { reader });
    const once = [...opened];
    expect(new Set(once).size).toBe(once.length);
    await ruleExtractor({ reader }).extract(content, { medium: 'video', confidence: 0.97, source: 'patterns' });
    expect(readRelease(content, { medium: 'video', reader })).toBe(readRelease(content, { medium: 'video', reader }));
    expect(opened).toEqual(once);
  });

  test('gives files their roles once', () => {
    const { reader } = counting();
    expect(reader(SEASON).contents()).toBe(reader(SEASON).contents());
    expect(reader(SEASON).pieces('video')).toBe(reader(SEASON).pieces('video'));
  });

  test('takes a copy for another content', () => {
    const { reader } = counting();
    const copy = { ...SEASON, name: 'Puerto tranquilo T02' };
    expect(reader(copy)).not.toBe(reader(SEASON));
    expect(reader(copy).name().name).toBe('Puerto tranquilo T02');
  });

  test.each([
    ['Blue Harbour - Salt and Rope (2015) [FLAC]', 'Tide of 4000 Days', 0],
    ['Blue Harbour - Salt and Rope [FLAC]', 'Tide', 0],
    // Where three of five have no year, three in five cannot have the same.
    ['Blue Harbour - Salt and Rope [FLAC]', 'Tide of 4000 Days', 3],
  ])(
    'reads recordings for metadata only as far as they can tell what the name leaves out: %s, %s',
    async (name, song, read) => {
      const { reader, opened } = counting();
      const files = [1, 2, 3, 4, 5].map((track) => ({ path: `0${track} - ${song}.flac`, size: 30_000_000 }));
      const album: ContentInfo = { name, files, origin: 'json' };
      const metadata = await ruleExtractor({ reader }).extract(album, {
        medium: 'audio',
        confidence: 0.97,
        source: 'x',
      });
      expect(metadata).toMatchObject({ title: 'Salt and Rope', artist: 'Blue Harbour' });
      expect(opened).toHaveLength(1 + read);
      expect(readRelease(album, { medium: 'audio', reader }).title).toBe('Salt and Rope');
      expect(opened).toHaveLength(1 + 3);
    },
  );

  test('works nothing out that nobody asks for', () => {
    const { reader, opened } = counting();
    expect(extensionStage({ reader }).classify(SEASON)?.medium).toBe('video');
    expect(opened).toEqual([]);
  });
});
