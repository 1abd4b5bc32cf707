import { describe, expect, test } from '@jest/globals';
import type { FileEntry } from '@mimmo/core';
import { folderTree } from './folder-tree.js';
import { DEEPEST, releasesIn } from './releases-in.js';

/** Files of ten megabytes each, but for those that say their own number of megabytes: `Film.mkv 700`. */
function filesOf(paths: readonly string[]): readonly FileEntry[] {
  return paths.map((path) => {
    const [, name = path, megabytes = '10'] = /^(.*) (\d+)$/u.exec(path) ?? [];
    return { path: name, size: Number(megabytes) * 1_000_000 };
  });
}

function found(top: string, paths: readonly string[], depth?: number): readonly (readonly [string, string])[] {
  const options = depth === undefined ? {} : { depth };
  return releasesIn(folderTree(top, filesOf(paths)), options).map(({ path, reason }) => [path, reason]);
}

const run = (count: number, name: (number: string) => string): readonly string[] =>
  Array.from({ length: count }, (_value, index) => name(String(index + 1).padStart(2, '0')));

describe('one release', () => {
  test.each<readonly [title: string, reason: string, top: string, paths: readonly string[]]>([
    [
      'a folder called like a release, whatever it holds',
      'name',
      'Some.Film.2019.1080p.BluRay.x264-GRP',
      ['a.mkv 4000', 'b.mkv 3000', 'Bonus/Other.Film.2011.mkv'],
    ],
    [
      'a film with subtitles, a sample and extras',
      'work',
      'Some Film',
      ['Some Film.mkv 4000', 'Subs/en.srt', 'Sample/x.mkv', 'Featurettes/a.mkv', 'poster.jpg'],
    ],
    [
      'a film in two versions',
      'work',
      'Some Film (2010)',
      ['Some Film (2010) - 1080p.mkv 4000', 'Some Film (2010) - 2160p.mkv 9000'],
    ],
    [
      'a film with extras that do not say so',
      'work',
      'Some Film (2010)',
      ['Some Film.mkv 4000', 'Interview.mkv 200', 'A Day at Sea.mkv 150'],
    ],
    [
      'a film on a DVD',
      'work',
      'Some Film',
      ['VIDEO_TS/VTS_01_1.VOB 900', 'VIDEO_TS/VTS_01_2.VOB 900', 'VIDEO_TS/VIDEO_TS.IFO'],
    ],
    [
      'a film on a Blu-ray',
      'work',
      'Some Film',
      ['BDMV/STREAM/00001.m2ts 9000', 'BDMV/STREAM/00002.m2ts 300', 'BDMV/index.bdmv', 'CERTIFICATE/id.bdmv'],
    ],
    ['a season', 'show', 'Some Show', run(5, (at) => `Some.Show.S01E${at}.mkv`)],
    [
      'a show with folders of seasons',
      'show',
      'Some Show',
      [...run(3, (at) => `Season 1/S01E${at}.mkv`), ...run(3, (at) => `Season 2/S02E${at}.mkv`)],
    ],
    [
      'a show with seasons in German',
      'show',
      'Die Serie',
      [...run(3, (at) => `Staffel 1/Folge ${at}.mkv`), ...run(3, (at) => `Staffel 2/Folge ${at}.mkv`)],
    ],
    [
      'a show with a folder of specials',
      'show',
      'Some Show',
      [...run(3, (at) => `Season 1/Some Show - S01E${at}.mkv`), 'Specials/Some Show - S00E01.mkv'],
    ],
    [
      'a show whose seasons are releases',
      'show',
      'Some Show',
      [
        ...run(2, (at) => `Some.Show.S01.1080p.WEB.x264-GRP/e${at}.mkv`),
        ...run(2, (at) => `Some.Show.S02.1080p.WEB.x264-ABC/e${at}.mkv`),
      ],
    ],
    [
      'a show of episodes with folders of their own',
      'show',
      'Some Show',
      run(3, (at) => `Some.Show.S01E${at}.720p.HDTV.x264-GRP/grp.mkv`),
    ],
    ['episodes that only count', 'show', 'Ein Anime', run(12, (at) => `${at}.mkv`)],
    ['an anime', 'show', 'Some Anime', run(12, (at) => `[Grp] Some Anime - ${at} [1080p].mkv`)],
    ['a course', 'show', 'Learn to Weave', [...run(4, (at) => `${at} - Lesson about wool ${at}.mp4`), 'Exercises.pdf']],
    [
      'an album',
      'album',
      'Some Album',
      [...run(9, (at) => `${at} - Song.flac`), 'cover.jpg', 'Scans/1.jpg', 'album.cue'],
    ],
    [
      'an album without numbers',
      'album',
      'Some Band',
      ['Some Band - One.mp3', 'Some Band - Two.mp3', 'Some Band - Three.mp3'],
    ],
    [
      'an album of two discs',
      'album',
      'Some Album',
      [...run(5, (at) => `CD1/${at}.mp3`), ...run(5, (at) => `CD2/${at}.mp3`)],
    ],
    [
      'an album of two discs with names',
      'album',
      'Some Album',
      [...run(5, (at) => `Disc 1 - Evening/${at}.mp3`), ...run(5, (at) => `Disc 2 - Morning/${at}.mp3`)],
    ],
    ['an image of an album', 'work', 'Some Album', ['Some Album.flac 300', 'Some Album.cue', 'Some Album.log']],
    [
      'an album with a clip and a booklet',
      'album',
      'Some Album',
      [...run(9, (at) => `${at} Song.mp3`), 'Video.mp4 90', 'Booklet.pdf'],
    ],
    [
      'an audiobook in parts',
      'album',
      'Some Book',
      [...run(4, (at) => `Part 1/${at}.mp3`), ...run(4, (at) => `Part 2/${at}.mp3`)],
    ],
    [
      'a book in three formats',
      'work',
      'Some Book',
      ['Some Book.epub', 'Some Book.mobi', 'Some Book.pdf', 'metadata.opf'],
    ],
    ['a run of comics', 'series', 'Some Comic', run(6, (at) => `Some Comic 0${at} (2014).cbz`)],
    ['volumes of a manga', 'series', 'Ein Manga', run(6, (at) => `Ein Manga v${at}.cbz`)],
    ['an archive in volumes', 'work', 'Hafen', ['film.rar', 'film.r00', 'film.r01', 'film.sfv']],
    ['an archive in parts', 'work', 'Hafen', ['film.part1.rar', 'film.part2.rar', 'film.part3.rar']],
    [
      'a program that lies open',
      'program',
      'Some Tool',
      ['setup.exe', 'bin/tool.exe', 'bin/core.dll', 'lang/de.txt', 'intro/start.mp4', 'sounds/beep.wav', 'manual.pdf'],
    ],
    [
      'a game with its sounds',
      'program',
      'Some Game',
      ['game.exe', 'data/level.pak', ...run(20, (at) => `music/${at}.ogg`), 'video/intro.bik'],
    ],
    [
      'sources',
      'program',
      'my-project',
      ['package.json', 'src/index.ts', 'src/a.js', 'assets/logo.png', 'assets/clip.mp4'],
    ],
    ['photographs', 'rest', 'Ostern bei Oma', ['IMG_1.jpg', 'IMG_2.jpg', 'Garten/IMG_3.jpg']],
    ['fonts', 'rest', 'Some Typeface', ['Some-Regular.ttf', 'Some-Bold.ttf', 'license.txt']],
  ])('%s', (_title, reason, top, paths) => {
    expect(found(top, paths)).toEqual([['', reason]]);
  });
});

describe('several releases', () => {
  test.each<readonly [title: string, top: string, paths: readonly string[], expected: readonly string[]]>([
    [
      'loose files with their companions',
      'Downloads',
      [
        'Film.mkv',
        'Film.srt',
        'Film.en.forced.srt',
        'Film-poster.jpg',
        'Film.nfo',
        'Film 2.mkv',
        'Song.mp3',
        'folder.jpg',
        'readme.txt',
      ],
      ['Film 2.mkv', 'Film.mkv', 'Song.mp3'],
    ],
    [
      'episodes on a shelf',
      'incoming',
      ['Some.Show.S01E01.mkv', 'Some.Show.S01E02.mkv'],
      ['Some.Show.S01E01.mkv', 'Some.Show.S01E02.mkv'],
    ],
    [
      'volumes and pieces on a shelf',
      'Téléchargements',
      ['a.part1.rar', 'a.part2.rar', 'b.7z.001', 'b.7z.002', 'c.zip', 'c.z01', 'd.rar', 'd.r00'],
      ['a.part1.rar', 'b.7z.001', 'c.zip', 'd.rar'],
    ],
    ['a film in two files on a shelf', 'Movies', ['Film CD1.avi', 'Film CD2.avi', 'Film CD1.srt'], ['Film CD1.avi']],
    [
      'a torrent beside its content, and one alone',
      'Downloads',
      ['Film.mkv', 'Film.mkv.torrent', 'Other.torrent'],
      ['Film.mkv', 'Other.torrent'],
    ],
    [
      'films in folders of films',
      'Films',
      ['A Film (2001)/A Film.mkv', 'Trilogy/First Light (1980).mkv', 'Trilogy/Second Wind (1983).mkv', 'B.mkv'],
      ['A Film (2001)', 'B.mkv', 'Trilogy/First Light (1980).mkv', 'Trilogy/Second Wind (1983).mkv'],
    ],
    [
      'albums of an artist',
      'Some Artist',
      [
        ...run(4, (at) => `1991 - First/${at}.mp3`),
        ...run(4, (at) => `1995 - Second/${at}.mp3`),
        'Some Artist - Single.mp3',
      ],
      ['1991 - First', '1995 - Second', 'Some Artist - Single.mp3'],
    ],
    [
      'artists with albums',
      'Music',
      [
        ...run(4, (at) => `Ada/First/${at}.mp3`),
        ...run(4, (at) => `Ada/Second/${at}.mp3`),
        ...run(4, (at) => `Ben/Only/CD1/${at}.mp3`),
        ...run(4, (at) => `Ben/Only/CD2/${at}.mp3`),
      ],
      ['Ada/First', 'Ada/Second', 'Ben/Only'],
    ],
    [
      'somebody’s folder with shelves',
      'anna',
      ['Movies/Film.mkv', 'Music/Song.mp3', 'Documents/letter.docx'],
      ['Movies/Film.mkv', 'Music/Song.mp3'],
    ],
    [
      'different films in one folder',
      'Watch later',
      ['A Quiet Harbour (2001).mkv 700', 'The Long Road (2010).mkv 800', 'Ship of Glass (1990).mkv 750'],
      ['A Quiet Harbour (2001).mkv', 'Ship of Glass (1990).mkv', 'The Long Road (2010).mkv'],
    ],
    [
      'songs of many artists in a folder that says nothing',
      'Party',
      ['Ada - One.mp3', 'Ben - Two.mp3', 'Cleo - Three.mp3', 'Dora - Four.mp3'],
      ['Ada - One.mp3', 'Ben - Two.mp3', 'Cleo - Three.mp3', 'Dora - Four.mp3'],
    ],
    [
      'books of an author',
      'Ada Lindqvist',
      ['Harbour.epub', 'Letters from the North.epub', 'Tides.pdf'],
      ['Harbour.epub', 'Letters from the North.epub', 'Tides.pdf'],
    ],
    [
      'books as a library keeps them',
      'Calibre Library',
      [
        'Ada/Harbour (12)/Harbour - Ada.epub',
        'Ada/Harbour (12)/cover.jpg',
        'Ada/Harbour (12)/metadata.opf',
        'Ben/Tides (13)/Tides - Ben.epub',
        'metadata.db',
      ],
      ['Ada/Harbour (12)', 'Ben/Tides (13)'],
    ],
    [
      'whole audiobooks of an author',
      'Ada Lindqvist',
      ['Harbour.m4b 300', 'Letters.m4b 400'],
      ['Harbour.m4b', 'Letters.m4b'],
    ],
    [
      'shows and films under a word that nobody knows',
      'zeug',
      [
        ...run(3, (at) => `Some Show/Season 1/E${at}.mkv`),
        'Some.Film.2010.1080p.BluRay.x264-GRP/a.mkv',
        'Other.Film.1999.720p.WEB.x264-GRP/b.mkv',
        'Third.Film.2003.DVDRip.XviD-GRP/c.avi',
      ],
      [
        'Other.Film.1999.720p.WEB.x264-GRP',
        'Some Show',
        'Some.Film.2010.1080p.BluRay.x264-GRP',
        'Third.Film.2003.DVDRip.XviD-GRP',
      ],
    ],
    [
      'what systems leave is no release',
      'Downloads',
      ['.Trash/Film.mkv', '@eaDir/Film.mkv', '$RECYCLE.BIN/x.mkv', 'Thumbs.db', 'Film.mkv'],
      ['Film.mkv'],
    ],
    [
      'a folder in a folder',
      'Downloads',
      ['Some Artist/Some Album (1999)/01.mp3', 'Some Artist/Some Album (1999)/02.mp3'],
      ['Some Artist/Some Album (1999)'],
    ],
    [
      'programs and films',
      'stuff',
      ['tool-setup.exe', 'Some.Film.2010.1080p.BluRay.x264-GRP.mkv', 'Other.Film.2011.720p.WEB.x264-GRP.mkv'],
      ['Other.Film.2011.720p.WEB.x264-GRP.mkv', 'Some.Film.2010.1080p.BluRay.x264-GRP.mkv', 'tool-setup.exe'],
    ],
    [
      'games of a console',
      'Nintendo',
      ['Some Quest (USA).nes', 'Other Race (Europe).nes', 'Third Maze (Japan).nes'],
      ['Other Race (Europe).nes', 'Some Quest (USA).nes', 'Third Maze (Japan).nes'],
    ],
  ])('%s', (_title, top, paths, expected) => {
    expect(
      found(top, paths)
        .map(([path]) => path)
        .toSorted(),
    ).toEqual(expected.toSorted());
  });
});

test('folders are looked through as deep as is asked for', () => {
  const paths = ['Ada/First/01.mp3', 'Ada/First/02.mp3', 'Ada/Second/01.mp3', 'Ada/Second/02.mp3', 'Film.mkv'];
  expect(found('Music', paths, 0)).toEqual([['', 'depth']]);
  expect(found('Music', paths, 1)).toEqual([
    ['Film.mkv', 'file'],
    ['Ada', 'depth'],
  ]);
  expect(found('Music', paths, 2)).toHaveLength(3);
});

test('a release has its files with their paths below its folder', () => {
  const [album, film] = releasesIn(
    folderTree('Downloads', filesOf(['Ada/CD1/01.mp3', 'Ada/CD2/01.mp3', 'Film.mkv', 'Film.srt'])),
  ).toReversed();
  expect([album?.path, album?.files().map(({ path }) => path)]).toEqual(['Ada', ['CD1/01.mp3', 'CD2/01.mp3']]);
  expect([film?.path, film?.files().map(({ path }) => path)]).toEqual(['Film.mkv', ['Film.mkv', 'Film.srt']]);
});

test('no names are read past those that may be', () => {
  let reads = 0;
  const parse = (name: string) => {
    reads += 1;
    return { name, marks: [] };
  };
  releasesIn(folderTree('zeug', filesOf(run(40, (at) => `Folder ${at}/Film ${at}.mkv`))), { parse, mostReads: 10 });
  expect(reads).toBe(10);
});

test('takes time in proportion to what it looks at', () => {
  const time = (count: number): number => {
    const tree = folderTree('Downloads', filesOf(run(count, (at) => `${'Some-'.repeat(40)}${at}.mkv`)));
    const before = process.cpuUsage();
    releasesIn(tree);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  time(500);
  expect(time(8000)).toBeLessThan(16 * 8 * Math.max(1000, time(500)));
});

test('folders within folders without end are one release, and break nothing', () => {
  const deep = 'd/'.repeat(20_000);
  expect(found('Stuff', ['Some.Film.2019.1080p.mkv 900', `${deep}Other.Film.2011.mkv 700`])).toEqual([
    ['Some.Film.2019.1080p.mkv', 'file'],
    [deep.slice(0, 2 * DEEPEST - 1), 'depth'],
  ]);
});
