import { describe, expect, test } from '@jest/globals';
import { parseReleaseName } from '../parse.js';
import { readReleases } from './read-releases.js';

const fields = ({
  title,
  artist,
  episodes,
  track,
  issue,
  episodeTitle,
  kind,
}: ReturnType<typeof parseReleaseName>) => ({
  ...(kind && { kind }),
  ...(title && { title }),
  ...(artist && { artist }),
  ...(episodes && { episodes }),
  ...(track && { track }),
  ...(issue && { issue }),
  ...(episodeTitle && { episodeTitle }),
});

describe('a number that differs while the words before it stay the same', () => {
  test.each<readonly [names: readonly string[], second: object]>([
    [['Koi Uta 1.mkv', 'Koi Uta 2.mkv', 'Koi Uta 10.mkv'], { kind: 'episode', title: 'Koi Uta', episodes: [2] }],
    [
      ['[Grp] Koi Uta 3 [1080p].mkv', '[Grp] Koi Uta 4 [1080p].mkv', '[Grp] Koi Uta 5 [1080p].mkv'],
      { kind: 'episode', title: 'Koi Uta', episodes: [4] },
    ],
    [
      ['die_kueste_1_regen.avi', 'die_kueste_2_sturm.avi', 'die_kueste_3_nebel.avi'],
      { kind: 'episode', title: 'die kueste', episodes: [2], episodeTitle: 'sturm' },
    ],
    [
      ['Берег.1.Начало.avi', 'Берег.2.Дорога.avi', 'Берег.3.Конец.avi'],
      { kind: 'episode', title: 'Берег', episodes: [2], episodeTitle: 'Дорога' },
    ],
    [
      ['La Costa 7 HDTV.avi', 'La Costa 8 HDTV.avi', 'La Costa 9 HDTV.avi'],
      { kind: 'episode', title: 'La Costa', episodes: [8] },
    ],
    [
      ['Some Band 01 First Song.mp3', 'Some Band 02 Second Song.mp3', 'Some Band 03 Third Song.mp3'],
      { kind: 'track', artist: 'Some Band', track: '2', title: 'Second Song' },
    ],
    [
      ['Le Groupe_1_Chanson.ogg', 'Le Groupe_2_Ballade.ogg', 'Le Groupe_3_Valse.ogg'],
      { kind: 'track', artist: 'Le Groupe', track: '2', title: 'Ballade' },
    ],
    [['El Puerto 1.pdf', 'El Puerto 2.pdf', 'El Puerto 3.pdf'], { kind: 'comic', title: 'El Puerto', issue: '2' }],
  ])('counts them: %j', (names, second) => {
    expect(fields(readReleases(names)[1] ?? { name: '', marks: [] })).toEqual(second);
  });
});

describe('a number that stays the same', () => {
  test.each<readonly [names: readonly string[], first: object]>([
    [['Area 51 - 07', 'Area 51 - 08', 'Area 51 - 09'], { title: 'Area 51', episodes: [7] }],
    [['Zom 100 01.mkv', 'Zom 100 02.mkv', 'Zom 100 03.mkv'], { title: 'Zom 100', episodes: [1] }],
    [['Sektor 7 12 Wind.mkv', 'Sektor 7 13 Regen.mkv', 'Sektor 7 14 Eis.mkv'], { title: 'Sektor 7', episodes: [12] }],
    [['Room 9 1.avi', 'Room 9 2.avi', 'Room 9 3.avi'], { title: 'Room 9', episodes: [1] }],
  ])('is one of the title: %j', (names, first) => {
    expect(readReleases(names)[0]).toMatchObject(first);
  });
});

test('a title that one name reads otherwise is mended by the others', () => {
  const names = [
    'The French Sea 01.mkv',
    'The French Sea 02.mkv',
    'The French Sea 03.mkv',
    'The French Sea 04 Uncut.mkv',
  ];
  expect(readReleases(names).map(({ title }) => title)).toEqual(names.map(() => 'The French Sea'));
});

describe('names without a template', () => {
  test.each([
    [['Some.Film.2019.1080p.BluRay.x264-GRP', 'Other Film (2001)', 'Artist - Album (1999) [FLAC]']],
    [['Some Event 2010.mkv', 'Some Event 2011.mkv', 'Some Event 2012.mkv']],
    [['Film 2.mkv', 'Film 3.mkv']],
    [['Some.Show.S01E01.720p-GRP', 'Some.Show.S01E02.720p-GRP', 'Some.Show.S01E03.720p-GRP']],
    [['01 - Song.flac', '02 - Other.flac', '03 - Third.flac']],
    [['Some App 1.2.0.exe', 'Some App 1.2.1.exe', 'Some App 1.2.2.exe']],
    [['', '1', '22']],
  ])('are read as each by itself: %j', (names) => {
    expect(readReleases(names)).toEqual(names.map((name) => parseReleaseName(name)));
  });
});

test('readings are as many as names, in their order', () => {
  const names = ['B 2.mkv', 'Film (2001).mkv', 'B 1.mkv', '', 'B 3.mkv', 'B 1.mkv'];
  expect(readReleases(names).map(({ name }) => name)).toEqual(names);
});

test('marks stand where their values are', () => {
  const name = 'die_kueste_2_sturm.avi';
  const { marks } = readReleases(['die_kueste_1_regen.avi', name, 'die_kueste_3_nebel.avi'])[1] ?? { marks: [] };
  expect(marks.map(({ property, start, end }) => [property, name.slice(start, end)])).toEqual([
    ['title', 'die_kueste'],
    ['episode', '2'],
    ['episodeTitle', 'sturm'],
    ['container', 'avi'],
  ]);
});

test('options are those of the parser, and hold for every name', () => {
  const names = ['Tides 1', 'Tides 2', 'Tides 3'];
  expect(readReleases(names, { medium: 'audio' })[0]).toMatchObject({ title: 'Tides', track: '1' });
  expect(readReleases(names, { medium: 'software' })).toEqual(
    names.map((name) => parseReleaseName(name, { medium: 'software' })),
  );
});

test('time is in proportion to the names', () => {
  const time = (count: number): number => {
    const names = Array.from({ length: count }, (_value, at) => `${'12 '.repeat(60)}Show ${at}`);
    const before = process.cpuUsage();
    readReleases(names);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  time(200);
  // Eight times as many names; as many times as that by chance and by what else the machine does, but not 64.
  expect(time(1600)).toBeLessThan(4 * 8 * Math.max(1000, time(200)));
});
