import { describe, expect, test } from '@jest/globals';
import { contentsOf } from '../contents.js';

type Listed = readonly (readonly [path: string, size: number])[];
const MB = 1_000_000;
const many = (count: number, path: (number: string) => string, size: number): Listed =>
  Array.from({ length: count }, (_, index) => [path(String(index + 1).padStart(4, '0')), size]);
const structure = (
  files: Listed,
  { name = 'x', container }: { name?: string; container?: string } = {},
): string | undefined =>
  contentsOf({
    name,
    files: files.map(([path, size]) => ({ path, size })),
    ...(container !== undefined && { container }),
  }).structure;

describe('photographs', () => {
  test.each<readonly [string, Listed]>([
    ['with few clips', [...many(300, (n) => `IMG_${n}.JPG`, 4 * MB), ...many(4, (n) => `MVI_${n}.MP4`, 30 * MB)]],
    ['with a clip each', [...many(60, (n) => `IMG_${n}.HEIC`, 2 * MB), ...many(60, (n) => `IMG_${n}.MOV`, 3 * MB)]],
    ['with a clip of somebody', [...many(500, (n) => `DSC_${n}.NEF`, 28 * MB), ['clip.mp4', 500 * MB]]],
    ['of a phone', [...many(8, (n) => `20220611_15${n}.jpg`, 3 * MB), ['PXL_20220611_150000.mp4', 30 * MB]]],
    ['in folders of days', many(20, (n) => `Tag 1/DSC0${n}.ARW`, 20 * MB)],
    ['in a folder for scans', many(20, (n) => `Scans/IMG_${n}.jpg`, 5 * MB)],
    ['in a folder of pictures', [...many(20, (n) => `Bilder/DSC0${n}.jpg`, 5 * MB), ['Filme/MVI_0001.mp4', 90 * MB]]],
    ['of unknown sizes', [...many(60, (n) => `P101${n}.JPG`, 0), ['video.mp4', 0]]],
    ['with a song and letters', [...many(40, (n) => `Pictures/IMG_${n}.jpg`, 4 * MB), ['Music/song.mp3', 5 * MB]]],
  ])('%s', (_what, files) => {
    expect(structure(files)).toBe('structure/photographs');
  });

  test.each<readonly [string, Listed]>([
    ['a film with screenshots', [['film.mkv', 4000 * MB], ...many(12, (n) => `Screens/IMG_${n}.jpg`, MB)]],
    ['an album with scans', [...many(10, (n) => `${n}.flac`, 30 * MB), ...many(5, (n) => `IMG_${n}.jpg`, 9 * MB)]],
    [
      'clips with a picture or two',
      [...many(12, (n) => `MVI_${n}.MP4`, 300 * MB), ...many(2, (n) => `IMG_${n}.JPG`, MB)],
    ],
  ])('are not %s', (_what, files) => {
    expect(structure(files)).toBeUndefined();
  });
});

describe('books', () => {
  const epub: Listed = [
    ['mimetype', 20],
    ['META-INF/container.xml', 200],
    ['OEBPS/ch1.xhtml', 5000],
    ['OEBPS/images/cover.jpg', 20_000],
  ];
  test.each<readonly [string, Listed, string | undefined, string]>([
    ['the parts of an EPUB', epub, undefined, 'structure/epub'],
    ['an EPUB in a zip', epub, 'zip', 'structure/epub'],
    ['an EPUB in a folder of a zip', epub.map(([path, size]) => [`A Book/${path}`, size]), 'zip', 'structure/epub'],
    ['pages in a zip', many(24, (n) => `${n}.jpg`, 500_000), 'zip', 'structure/pages'],
    ['named pages in a 7z', many(24, (n) => `Some Comic 003 p${n}.png`, 500_000), '7z', 'structure/pages'],
    [
      'pages by chapter in a rar',
      [...many(12, (n) => `Ch 1/${n}.webp`, 9e5), ...many(12, (n) => `Ch 2/${n}.webp`, 9e5)],
      'rar',
      'structure/pages',
    ],
    [
      'pages with what a reader wrote',
      [
        ['1.jpg', 9e5],
        ['2.jpg', 9e5],
        ['ComicInfo.xml', 500],
      ],
      undefined,
      'structure/comic-info',
    ],
    ...['Chapter 00', 'Kite v0', '第0', 'Tome ', 'c00'].map((chapter): [string, Listed, undefined, string] => [
      `pages in folders called ${chapter}1`,
      ['1', '2'].flatMap((number) =>
        many(12, (n) => `${chapter}${number}${chapter === '第0' ? '卷' : ''}/${n}.png`, 5e5),
      ),
      undefined,
      'structure/chapters',
    ]),
  ])('%s', (_what, files, container, expected) => {
    expect(structure(files, container === undefined ? {} : { container })).toBe(expected);
  });

  test.each<readonly [string, Listed, string | undefined]>([
    ['pages that lie in a folder may be scans of anything', many(24, (n) => `${n}.jpg`, 500_000), undefined],
    [
      'pictures in folders that are numbered otherwise',
      ['1', '2'].flatMap((number) => many(12, (n) => `Pose ${number}/${n}.jpg`, 5e5)),
      undefined,
    ],
    ['a few pictures', many(4, (n) => `${n}.jpg`, 500_000), 'zip'],
    ['icons', many(24, (n) => `icon-${String.fromCharCode(96 + Number(n))}.png`, 5000), 'zip'],
    ['numbers far apart', many(24, (n) => `wallpaper ${Number(n) * 97}.jpg`, 500_000), 'zip'],
  ])('but not %s', (_what, files, container) => {
    expect(structure(files, container === undefined ? {} : { container })).toBeUndefined();
  });
});

describe('programs', () => {
  test.each<readonly [string, Listed, string, string]>([
    [
      'a crate',
      [
        ['Cargo.toml', 500],
        ['src/main.rs', 9000],
        ['tests/song.mp3', 60_000],
      ],
      'my-crate',
      'structure/source-tree',
    ],
    [
      'a game with its sounds',
      [
        ['Game.exe', MB],
        ...many(8, (n) => `www/audio/bgm/${n}.ogg`, 3 * MB),
        ...many(8, (n) => `www/img/${n}.png`, MB),
      ],
      'x',
      'structure/program',
    ],
    [
      'an application of macOS',
      [
        ['Quest.app/Contents/MacOS/Quest', 0],
        ['Quest.app/Contents/Info.plist', 0],
        ['Quest.app/Contents/Resources/music.ogg', 0],
        ['Quest.app/Contents/Resources/level0', 0],
      ],
      'x',
      'structure/system-tree',
    ],
    ['a checkout without a manifest', many(9, (n) => `lib/${n}.py`, 9000), 'thing-main', 'structure/source-tree'],
    ['TypeScript', many(9, (n) => `src/${n}.ts`, 9000), 'thing', 'structure/source-tree'],
    [
      'TypeScript of unknown size',
      [['package.json', 0], ...many(9, (n) => `src/${n}.ts`, 0)],
      'thing',
      'structure/source-tree',
    ],
    [
      'installed packages',
      [
        ['site-packages/numpy/core.so', 9e5],
        ['site-packages/numpy/LICENSE', 900],
        ['site-packages/numpy/doc', 90],
      ],
      'x',
      'structure/system-tree',
    ],
    [
      'commands',
      [
        ['ls', 90_000],
        ['cat', 50_000],
        ['cp', 60_000],
      ],
      'bin',
      'structure/system-tree',
    ],
    [
      'boards of an arcade',
      [
        ['136.101', 4096],
        ['136.102', 4096],
        ['a1.6f', 2048],
        ['prom.bin', 256],
      ],
      'digger',
      'structure/rom-chips',
    ],
    [
      'a game with its soundtrack',
      [
        ['Game.exe', 9 * MB],
        ['data.pak', 900 * MB],
        ['Soundtrack/01.mp3', 9 * MB],
      ],
      'Game',
      'structure/program',
    ],
    [
      'a game with music inside',
      [
        ['Game.exe', 9 * MB],
        ['data/music/01.ogg', 9 * MB],
        ['data/intro.mp4', 20 * MB],
      ],
      'Game',
      'structure/program',
    ],
    [
      'a setup with its manual',
      [
        ['setup.exe', 9 * MB],
        ['setup-1.bin', 900 * MB],
        ['manual.pdf', 9 * MB],
      ],
      'Game',
      'structure/program',
    ],
  ])('%s', (_what, files, name, expected) => {
    expect(structure(files, { name })).toBe(expected);
  });

  test.each<readonly [string, Listed]>([
    [
      'a film with a codec',
      [
        ['film.avi', 700 * MB],
        ['codec.exe', 3 * MB],
      ],
    ],
    ['a season under a player', [['player.exe', 9 * MB], ...many(8, (n) => `Season 1/${n}.mkv`, 300 * MB)]],
    ['an album that plays itself', [['autorun.exe', MB], ...many(9, (n) => `${n}.mp3`, 9 * MB)]],
    [
      'a course with its exercises',
      [...many(9, (n) => `${n}.mp4`, 300 * MB), ...many(40, (n) => `code/${n}.java`, 9000)],
    ],
    [
      'a data set with a script',
      [
        ['rows.csv', 9 * MB],
        ['plot.py', 9000],
      ],
    ],
  ])('but not %s', (_what, files) => {
    expect(structure(files)).toBeUndefined();
  });
});

describe('dumps of programs', () => {
  test.each<readonly [string, Listed, string, string]>([
    ['by year and maker', [['Harbour Run (1984)(Some Maker).bin', 16_384]], 'x', 'structure/dump-by-maker'],
    ['with a year in part', [['Harbour Run (198x)(-)[a].zip', 9000]], 'x', 'structure/dump-by-maker'],
    ['by market', [['Harbour Run (USA, Europe) (Rev 1).7z', 9000]], 'x', 'structure/dump-by-market'],
    [
      'told by the release',
      [
        ['hr.bin', 600 * MB],
        ['hr.cue', 90],
      ],
      'Harbour Run (Japan)',
      'structure/dump-by-market',
    ],
  ])('%s', (_what, files, name, expected) => {
    expect(structure(files, { name })).toBe(expected);
  });

  test.each<readonly [string, Listed, string]>([
    ['an image of a film', [['Some Film (Europe).iso', 1600 * MB]], 'x'],
    ['a film with two brackets', [['Some Film (1984)(Some Maker).mkv', 900 * MB]], 'x'],
    ['an album by year', [['Some Album (1984).zip', 90 * MB]], 'Some Artist - Some Album (1984)'],
    ['a band of that name', [['Asia - Aqua.rar', 90 * MB]], 'x'],
  ])('but not %s', (_what, files, name) => {
    expect(structure(files, { name })).toBeUndefined();
  });
});

describe('subtitles', () => {
  test.each<readonly [string, Listed, string | undefined]>([
    [
      'of several films',
      [
        ['One.srt', 90_000],
        ['Two.srt', 90_000],
        ['readme.nfo', 900],
      ],
      'structure/subtitles',
    ],
    ['of a season in Russian', many(12, (n) => `Сериал - ${n}.ass`, 90_000), 'structure/subtitles'],
    ['of one film alone', [['One.srt', 90_000]], undefined],
    [
      'of one film in two files',
      [
        ['One.idx', 9000],
        ['One.sub', MB],
      ],
      undefined,
    ],
    [
      'beside their film',
      [
        ['One.mkv', 900 * MB],
        ['One.en.srt', 90_000],
        ['One.de.srt', 90_000],
      ],
      undefined,
    ],
  ])('%s', (_what, files, expected) => {
    expect(structure(files)).toBe(expected);
  });
});
