import { describe, expect, test } from '@jest/globals';
import { createNameOpener } from './open-name.js';
import { openReleaseName, parseReleaseName } from './parse.js';
import { scanName } from './scan/scanner.js';

describe('an open name', () => {
  test.each(['Some Words - 05', 'Series/Some Show/Season 2/05 - Some Words.mkv'])(
    'is read under any medium as the parser reads it: %s',
    (name) => {
      const opened = openReleaseName(name);
      expect(opened.read()).toEqual(parseReleaseName(name));
      for (const medium of ['video', 'audio', 'book', 'software', 'other'] as const)
        expect(opened.read({ medium })).toEqual(parseReleaseName(name, { medium }));
    },
  );

  test.each([
    ['Some Words - 05', 1],
    ['Some Show/Season 2/05 - Some Words.mkv', 4],
  ])('is scanned once, whatever the media: %s', (name, times) => {
    const scanned: string[] = [];
    const opened = createNameOpener((text) => {
      scanned.push(text);
      return scanName(text);
    })(name);
    for (const medium of ['video', 'audio', 'video', undefined] as const) opened.read(medium && { medium });
    expect(scanned).toEqual([...new Set(scanned)]);
    expect(scanned.length).toBeLessThanOrEqual(times);
  });

  test('is read once where two media mean one layout', () => {
    const opened = openReleaseName('Some.Show.S01E02.720p.HDTV.x264-GRP');
    expect(opened.read({ medium: 'video' })).toBe(opened.read());
    expect(opened.read({ medium: 'other' })).toBe(opened.read());
  });

  test('refuses what is no text and no medium', () => {
    // @ts-expect-error A caller without types.
    expect(() => openReleaseName(12)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
    // @ts-expect-error A caller without types.
    expect(() => openReleaseName('Some Words').read({ medium: 'film' })).toThrow(/"medium" of parseReleaseName/u);
  });
});

describe('a medium does not erase what is written as no title is', () => {
  test.each([
    [
      'Some.Show.S03.SUBPACK.DVDRip.XviD-GRP',
      { title: 'Some Show', seasons: [3], videoSource: 'DVDRip', group: 'GRP' },
    ],
    ['Harbour.Street.S02E05.SUBPACK.720p.WEB.x264-GRP', { title: 'Harbour Street', seasons: [2], episodes: [5] }],
    ['Die.alte.Muehle.S01E02.German.SUBPACK.1080p.BluRay-GRP', { title: 'Die alte Muehle', resolution: '1080p' }],
    ['Petit.Village.2011.SUBPACK.BluRay-GRP', { title: 'Petit Village', year: 2011, videoSource: 'BluRay' }],
    ['El Puente S01E03 1080p', { title: 'El Puente', seasons: [1], episodes: [3], resolution: '1080p' }],
    ['[Группа] Старый Дом S01E04 [720p]', { seasons: [1], episodes: [4], resolution: '720p' }],
    ['Stara_Latarnia_S04_DVDRip_XviD-GRP', { seasons: [4], videoSource: 'DVDRip' }],
    ['某剧.S01E06.1080p.WEB-DL', { title: '某剧', seasons: [1], episodes: [6] }],
  ])('%s is other', (name, expected) => {
    expect(parseReleaseName(name, { medium: 'other' })).toMatchObject(expected);
  });

  test.each(['audio', 'book', 'software'] as const)('a show that is called %s', (medium) => {
    expect(parseReleaseName('Some.Show.S03E04.Words.720p.HDTV.x264-GRP', { medium })).toMatchObject({
      title: 'Some Show',
      seasons: [3],
      episodes: [4],
      resolution: '720p',
    });
    expect(parseReleaseName('Petit.Village.S03.DVDRip.XviD-GRP', { medium })).toMatchObject({ seasons: [3] });
  });

  test.each([
    ['Phone Tool for S60 and S40 v1.2', 'software'],
    ['Quiet Motors S40 Repair Manual [2008, PDF]', 'book'],
    ['Some Artist - Season Three', 'audio'],
    ['Word Quay Episode 2-GRP', 'software'],
  ] as const)('a number that only looks like one is none: %s', (name, medium) => {
    const { seasons, episodes } = parseReleaseName(name, { medium });
    expect([seasons, episodes]).toEqual([undefined, undefined]);
  });
});
