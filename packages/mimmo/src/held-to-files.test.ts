import { describe, expect, test } from '@jest/globals';
import type { ContentInfo, StageResult } from '@mimmo/core';
import { createContentReader } from '@mimmo/patterns';
import { heldToFiles } from './held-to-files.js';

const contentOf = (...paths: readonly string[]): ContentInfo => ({
  name: 'Mountains 4K',
  files: paths.map((path) => ({ path, size: 1_000_000 })),
  origin: 'json',
});
const PICTURES = contentOf('peak_1.jpg', 'peak_2.jpg');
const HIDDEN = contentOf('peaks.rar');

/** What a stage that says so about everything is left with. */
async function left(said: StageResult, content: ContentInfo): Promise<StageResult | undefined> {
  const stage = heldToFiles({ name: 'made', classify: () => said }, createContentReader());
  return stage.classify(content);
}

describe('a stage that is held to the files', () => {
  const film: StageResult = { medium: 'video', confidence: 0.96 };

  test('says nothing that no file can be', async () => {
    expect(await left(film, PICTURES)).toBeUndefined();
  });

  test.each([
    ['an archive hides the files', HIDDEN],
    ['there are no files', contentOf()],
    ['there is a film', contentOf('peak_1.jpg', 'film.mkv')],
  ])('says what it says where %s', async (_title, content) => {
    expect(await left(film, content)).toBe(film);
  });

  test('weighs what is left where it weighs all media', async () => {
    const weighed = { medium: 'video', confidence: 0.6, probabilities: { video: 0.6, other: 0.3, book: 0.1 } } as const;
    expect(await left(weighed, PICTURES)).toMatchObject({
      medium: 'other',
      confidence: expect.closeTo(0.75),
      probabilities: { video: 0, other: expect.closeTo(0.75), book: expect.closeTo(0.25) },
    });
    expect(await left({ ...weighed, probabilities: { video: 1 } }, PICTURES)).toBeUndefined();
  });

  test('keeps the order of many', async () => {
    const many = heldToFiles(
      { name: 'made', classify: () => film, classifyMany: async (contents) => contents.map(() => film) },
      createContentReader(),
    );
    expect(await many.classifyMany?.([PICTURES, HIDDEN])).toEqual([undefined, film]);
  });

  test('waits for a stage that answers late, and stays as fast as one that does not', () => {
    const reader = createContentReader();
    expect(heldToFiles({ name: 'made', classify: () => film }, reader).classify(HIDDEN)).toBe(film);
    const late = heldToFiles({ name: 'made', classify: async () => film }, reader).classify(PICTURES);
    return expect(late).resolves.toBeUndefined();
  });
});
