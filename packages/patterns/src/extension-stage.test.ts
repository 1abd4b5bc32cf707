import { describe, expect, test } from '@jest/globals';
import { stageContract } from '@mimmo/cascade/testing';
import { type ContentInfo, nameOnly } from '@mimmo/core';
import { extensionStage } from './extension-stage.js';

const MB = 1_000_000;
const stage = extensionStage();
const content = (files: Readonly<Record<string, number>>): ContentInfo => ({
  name: 'Some Release',
  files: Object.entries(files).map(([path, size]) => ({ path, size })),
  origin: 'json',
});

describe('the extension stage', () => {
  for (const { name, run } of stageContract({ create: extensionStage, contents: [content({ 'a.mkv': MB })] }))
    test(name, run);

  test.each([
    ['a film with a sample', { 'film.mkv': 8000 * MB, 'Sample/film-sample.mkv': 50 * MB }, 'video'],
    ['a film with a codec', { 'film.avi': 700 * MB, 'codec.exe': 3 * MB }, 'video'],
    ['a recording of a broadcast', { 'record.ts': 3000 * MB }, 'video'],
    ['source code', { 'src/a.ts': 2000, 'src/b.ts': 3000, 'package.json': 500 }, 'software'],
    ['source code without sizes', { 'src/a.ts': 0, 'src/b.js': 0 }, 'software'],
    ['a Video CD', { 'MPEGAV/AVSEQ01.DAT': 700 * MB }, 'video'],
    ['a Blu-ray with its menus', { 'BDMV/STREAM/0.m2ts': 30_000 * MB, 'BDMV/JAR/1.jar': MB }, 'video'],
    ['archives beside a sample', { 'a.rar': 50 * MB, 'a.r00': 50 * MB, 'Sample/a-sample.mkv': 20 * MB }, 'video'],
    ['a course with papers', { '1.mp4': 100 * MB, '1.pdf': MB, 'code.zip': MB }, 'video'],
    [
      'a game in an archive, with its manual',
      { 'setup.exe': 5 * MB, 'game.rar': 8000 * MB, 'manual.pdf': 20 * MB },
      'software',
    ],
    ['a game in parts', { 'setup.exe': 5 * MB, 'data-1.bin': 5000 * MB, 'data-2.bin': 5000 * MB }, 'software'],
    ['a game of a console', { 'game.nsp': 9000 * MB }, 'software'],
    ['an album with a large booklet', { '1.flac': 20 * MB, '2.flac': 20 * MB, 'booklet.pdf': 200 * MB }, 'audio'],
    ['an album with scans', { '1.flac': 20 * MB, 'Scans/01.tiff': 200 * MB }, 'audio'],
    ['files without sizes', { '1.mp3': 0, '2.mp3': 0, 'cover.jpg': 0 }, 'audio'],
    ['rare endings of music', { '1.wv': 20 * MB, '2.dsf': 90 * MB }, 'audio'],
    ['a paper', { 'paper.pdf': MB }, 'book'],
    ['comics', { '1.cbr': 100 * MB, '2.cbz': 100 * MB }, 'book'],
    ['rare endings of books', { '1.fb2': MB, '2.chm': MB }, 'book'],
    ['fonts', { 'a.ttf': 100_000, 'b.otf': 100_000, 'readme.txt': 1000 }, 'other'],
    ['photographs', { '1.jpg': MB, '2.jpg': MB }, 'other'],
    ['a data set', { 'rows.csv': 1000 * MB }, 'other'],
    ['music of a tracker', { 'song.mod': 90_000 }, 'audio'],
    ['a film of a camcorder', { 'MOV001.MOD': 300 * MB }, 'video'],
    ['a note alone', { 'readme.txt': 900 }, 'other'],
    ['subtitles of a film', { 'film.srt': 90_000 }, 'video'],
    ['subtitles of several films', { 'one.srt': 90_000, 'two.srt': 90_000 }, 'other'],
    [
      'three hundred pictures and a clip',
      { ...Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`p${n}.jpg`, 0])), 'clip.mp4': 0 },
      'other',
    ],
  ])('tells %s', (_what, files, medium) => {
    expect(stage.classify(content(files))).toMatchObject({ medium });
  });

  test.each<readonly [Readonly<Record<string, number>>, string]>([
    [{ _F7A2: 90_000, _F7A3: 9 * MB }, 'software'],
    [{ 'driver.inf': 9000, 'driver.sys': 90_000 }, 'software'],
    [{ '01 - Song.mp3': 9 * MB, '02 - Song.mp3': 9 * MB }, 'audio'],
  ])('a cabinet is software, unless %j say what else it is: %s', (files, medium) => {
    expect(stage.classify({ ...content(files), container: 'cab' })).toMatchObject({ medium });
  });

  test.each([
    ['archives alone', { 'a.rar': 50 * MB, 'a.r00': 50 * MB }],
    ['a disc image', { 'disc.iso': 5000 * MB }],
    ['an unknown ending', { 'thing.unheard': 5000 * MB }],
    [
      'documents with a clip',
      { ...Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`${n}.docx`, MB])), 'clip.mp4': 3 * MB },
    ],
    ['a Palm file, book or program', { 'thing.prc': 90_000 }],
    ['a picture or a dump', { 'thing.raw': 90_000 }],
    ['halves of two media', { 'a.mkv': 100 * MB, 'b.mp3': 100 * MB }],
  ])('leaves %s open', (_what, files) => {
    expect(stage.classify(content(files))).toBeUndefined();
  });

  test.each([
    ['Some Film.mkv', 'video'],
    ['Some Song.mp3', 'audio'],
    ['Some Book.epub', 'book'],
    ['Some Game.nsp', 'software'],
    ['Some Film.eng.srt', 'video'],
    ['Some Song.lrc', undefined],
    ['Some.Film.About.An.Ass', undefined],
    ['Some.Film.1080p.x264.AAC', undefined],
    ['Some.Site.com', undefined],
    ['Some.Album.2003.INT', undefined],
    ['Holiday.JPG', 'other'],
    ['readme.txt', 'other'],
    ['password.txt', 'other'],
    ['пароль.txt', 'other'],
    ['Some Book.txt', undefined],
    ['docker-compose.yml', 'other'],
    ['Harbour Run (1984)(Some Maker)[a].zip', 'software'],
    ['Harbour Run (Europe) (Rev 1).7z', 'software'],
    ['Harbour Run (Europe) (En,Fr).7z', undefined],
    ['Harbour Run.gba', 'software'],
    ['Some.Release.2010.1080p.nfo', undefined],
    ['Some.Release.2010.1080p.torrent', undefined],
    ['Some Disc.iso', undefined],
    ['Some Film', undefined],
  ])('tells the name %s without files', (name, medium) => {
    expect(stage.classify(nameOnly(name))?.medium).toBe(medium);
  });

  test.each([
    ['epub', 'book'],
    ['cbz', 'book'],
    ['apk', 'software'],
  ])('takes a .%s for what it is, whatever lies inside', (container, medium) => {
    expect(stage.classify({ ...content({ 'page.jpg': MB }), container })).toMatchObject({ medium });
  });

  test.each<readonly [string, readonly string[], string | undefined]>([
    ['Some Show Season 1', ['Some Show Season 1 Disc 1.iso', 'Some Show Season 1 Disc 2.iso'], 'video'],
    ['Eine Serie', ['Eine Serie Staffel 2 Disc 1.iso', 'Eine Serie Staffel 2 Disc 2.iso'], 'video'],
    ['Сериал (2 сезон)', ['1.iso', '2.iso', '3.iso'], 'video'],
    ['Some Game', ['Some Game CD1.iso', 'Some Game CD2.iso'], undefined],
    ['Some Game Season 1', ['Some Game Season 1.iso'], undefined],
  ])('tells what images of discs hold by the season that %s names', (name, paths, medium) => {
    const files = paths.map((path) => ({ path, size: 4000 * MB }));
    expect(stage.classify({ name, files, origin: 'json' })?.medium).toBe(medium);
  });

  test('names the ending that decided', () => {
    expect(stage.classify(content({ 'a.mkv': MB }))?.evidence).toBe('ending/all-files .mkv');
  });

  test('looks at 300,000 files in bounded time', () => {
    const files = Array.from({ length: 300_000 }, (_, index) => ({ path: `${index}.flac`, size: 1 }));
    const start = process.cpuUsage();
    expect(stage.classify({ ...content({}), files })).toMatchObject({ medium: 'audio' });
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });
});
