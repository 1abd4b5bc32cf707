import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { isAudioSubcategory, isMedium, isVideoSubcategory, MEDIA } from '@mimmo/core';
import type { ReleaseCase } from '../cases/release-case.js';
import { fallen, reached, readFloor } from '../floor.js';
import { readWithRules } from '../readers/readings.js';
import { foldText } from '../score/compare.js';
import { contentOf, isOwnNames, OWN_FLOOR_FILE, OWN_NAMES_FOLDER, readOwnNames } from './own-names.js';

jest.setTimeout(120_000);

const rows = readOwnNames();

/** Fields whose values are texts that must stand in the name. */
const TEXT_FIELDS = ['title', 'artist', 'album', 'author', 'narrator', 'episode_title', 'codec', 'group'] as const;

const OTHER_FIELDS = [
  ...['name', 'medium', 'subcategory', 'year', 'season', 'episode', 'date', 'resolution', 'language', 'files'],
] as const;

/** Subcategories that people tell apart and MIMMO does not. */
const FINER_SUBCATEGORIES = new Set([
  ...['course', 'musicvideo', 'game', 'app', 'book', 'comic', 'manga', 'magazine'],
  ...['font', 'subtitles', 'dataset', 'image'],
]);

describe('the own names', () => {
  test('are at least 600, each once', () => {
    const lines = MEDIA.flatMap((medium) =>
      readFileSync(join(OWN_NAMES_FOLDER, `${medium}.jsonl`), 'utf8')
        .trimEnd()
        .split('\n'),
    );
    expect(lines.length).toBeGreaterThanOrEqual(600);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(lines.length);
  });

  test('are of all media, at least forty of each', () => {
    for (const medium of MEDIA) expect(rows.filter((row) => row.medium === medium).length).toBeGreaterThanOrEqual(40);
  });

  test('are in at least twelve languages with at least eight names each', () => {
    const counts = new Map<string, number>();
    for (const { language = '' } of rows) counts.set(language, (counts.get(language) ?? 0) + 1);
    expect([...counts.keys()]).not.toContain('');
    expect([...counts.values()].filter((count) => count >= 8).length).toBeGreaterThanOrEqual(12);
  });

  test('come with files in at least fifty cases', () => {
    expect(rows.filter(({ files }) => files && files.length > 0).length).toBeGreaterThanOrEqual(50);
  });

  test('have known fields, media and subcategories alone', () => {
    const fields = new Set<string>([...TEXT_FIELDS, ...OTHER_FIELDS]);
    const strange = rows.filter(
      (row) =>
        Object.keys(row).some((field) => !fields.has(field)) || !isMedium(row.medium) || !isKnownSubcategory(row),
    );
    expect(strange).toEqual([]);
  });

  test.each(TEXT_FIELDS)('say every %s that they are labelled with', (field) => {
    const missing = rows.filter((row) => {
      const label: unknown = Reflect.get(row, field);
      return label !== undefined && !says(row.name, String(label));
    });
    expect(missing).toEqual([]);
  });

  test('say every year that they are labelled with', () => {
    expect(rows.filter(({ name, year }) => year !== undefined && !name.includes(String(year)))).toEqual([]);
  });

  test('are read by the rules at least as well as their floor says', async () => {
    const figures = reached(rows, await readWithRules(rows.map(contentOf)));
    expect(fallen(readFloor(OWN_FLOOR_FILE), figures)).toEqual([]);
  });
});

test('a file of own names is known as one', () => {
  expect(isOwnNames(join(OWN_NAMES_FOLDER, 'audio.jsonl'))).toBe(true);
  expect(isOwnNames(join(OWN_NAMES_FOLDER, '..', 'package.json'))).toBe(false);
});

function isKnownSubcategory({ medium, subcategory }: ReleaseCase): boolean {
  if (subcategory === undefined || FINER_SUBCATEGORIES.has(subcategory)) return true;
  return medium === 'audio' ? isAudioSubcategory(subcategory) : medium === 'video' && isVideoSubcategory(subcategory);
}

/** Whether a name has a text in it but for separators, or all of its words, turned round as in "General, The". */
function says(name: string, text: string): boolean {
  const [whole, words] = [foldText(name).replaceAll(' ', ''), foldText(text).split(' ')];
  return whole.includes(words.join('')) || words.every((word) => whole.includes(word));
}
