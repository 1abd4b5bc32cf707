import { describe, expect, test } from '@jest/globals';
import { nameOnly } from '@mimmo/core';
import { parseReleaseName } from '@mimmo/release-name';
import { passingReader } from '../reading/content-reader.js';
import { readName } from './read-name.js';

const reader = passingReader();
const read = (name: string, medium: 'audio' | 'video' | 'book', certainty: number): ReturnType<typeof readName> =>
  readName(reader(nameOnly(name)), { medium, certainty });

describe('a name under a medium that somebody told', () => {
  test.each([
    ['[Group] Quiet Harbour - 07', 'book'],
    ['Тихая гавань S02E05', 'audio'],
    ['Puerto tranquilo 1x04', 'audio'],
    ['[字幕组] 静かな港 - 12', 'book'],
  ] as const)('keeps its numbering where the medium is not sure: %s', (name, medium) => {
    const { seasons, episodes, absoluteEpisodes } = parseReleaseName(name);
    expect(episodes ?? absoluteEpisodes).toBeDefined();
    expect(read(name, medium, 0.8)).toMatchObject({
      ...(seasons && { seasons }),
      ...(episodes && { episodes }),
      ...(absoluteEpisodes && { absoluteEpisodes }),
    });
  });

  test('keeps its artist where the medium is a guess, and follows a medium that is sure', () => {
    const name = 'Quiet Harbour - Northern Lights [2010]';
    expect(read(name, 'video', 0.5).artist).toBe('Quiet Harbour');
    expect(read(name, 'video', 0.95).artist).toBeUndefined();
  });

  test('takes the author for the artist under a guess at a book', () => {
    expect(read('Anna Winter - The Harbour', 'book', 0.5)).toMatchObject({
      author: 'Anna Winter',
      title: 'The Harbour',
    });
  });
});
