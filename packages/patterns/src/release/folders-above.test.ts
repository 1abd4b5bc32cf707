import { describe, expect, test } from '@jest/globals';
import type { ContentInfo, Medium } from '@mimmo/core';
import { readRelease } from '../read-release.js';

/** A file on a disk, by its path. */
function fileAt(path: string): ContentInfo {
  const cut = path.lastIndexOf('/');
  const name = path.slice(cut + 1);
  return { name, files: [{ path: name, size: 9_000_000 }], origin: 'file', folder: path.slice(0, cut) };
}

/** A folder on a disk, by its path, with files. */
function folderAt(path: string, ...files: readonly string[]): ContentInfo {
  const { files: _files, ...content } = fileAt(path);
  return { ...content, origin: 'directory', files: files.map((name) => ({ path: name, size: 9_000_000 })) };
}

const SONGS = ['01 - One.flac', '02 - Two.flac', '03 - Three.flac'];

describe('folders above', () => {
  test.each<readonly [content: ContentInfo, medium: Medium, expected: object]>([
    [
      fileAt('Radiohead/1997 - OK Computer/03 - Karma Police.flac'),
      'audio',
      { title: 'Karma Police', track: '3', album: 'OK Computer', artist: 'Radiohead', year: 1997 },
    ],
    [
      fileAt('Ada/Harbour (2001) [FLAC]/CD2/05 Tides.flac'),
      'audio',
      { title: 'Tides', track: '5', disc: '2', album: 'Harbour', artist: 'Ada', year: 2001 },
    ],
    [fileAt('Musique/Ada/Le port/07. Marée.mp3'), 'audio', { title: 'Marée', album: 'Le port', artist: 'Ada' }],
    [fileAt('Some Show/Season 2/03.mkv'), 'video', { title: 'Some Show', seasons: [2], episodes: [3] }],
    [folderAt('Some Show/Season 2', '01.mkv', '02.mkv'), 'video', { title: 'Some Show', seasons: [2] }],
    [folderAt('Ada/1997 - Harbour', ...SONGS), 'audio', { title: 'Harbour', artist: 'Ada', year: 1997 }],
    [folderAt('Музыка/Ада/Гавань', ...SONGS), 'audio', { title: 'Гавань', artist: 'Ада' }],
    [folderAt('anna/movies', 'Some.Film.2019.1080p.mkv'), 'video', { title: 'Some Film', year: 2019 }],
  ])('tell what a name leaves out: $folder/$name', (content, medium, expected) => {
    expect(readRelease(content, { medium })).toMatchObject(expected);
  });

  test.each<readonly [content: ContentInfo, medium: Medium]>([
    [folderAt('anna/audiobook', 'Chapter 1.m4b', 'Chapter 2.m4b'), 'audio'],
    [folderAt('anna/movies', '01.mkv', '02.mkv', '03.mkv'), 'video'],
    [folderAt('home/anna/Téléchargements', ...SONGS), 'audio'],
  ])('of somebody’s home and shelves are no title: $folder/$name', (content, medium) => {
    const { title, artist } = readRelease(content, { medium });
    expect([title, artist]).toEqual([undefined, undefined]);
  });

  test.each<readonly [content: ContentInfo]>([
    [fileAt('home/anna/Some Song.mp3')],
    [fileAt('home/anna/01 - Some Song.mp3')],
    [fileAt('anna/Music/01 - Some Song.mp3')],
    [fileAt('anna/incoming/Some Song.mp3')],
    [folderAt('home/anna/Harbour', ...SONGS)],
    [folderAt('tmp/some-copy/tree', ...SONGS)],
    [folderAt('media/usb/Harbour', ...SONGS)],
    [folderAt('anna/stuff/Harbour', ...SONGS)],
    [folderAt('Laufwerk D/Harbour', ...SONGS)],
  ])('of homes and shelves are no artist: $folder/$name', (content) => {
    const { artist, album } = readRelease(content, { medium: 'audio' });
    expect([artist, album]).toEqual([undefined, undefined]);
  });
});
