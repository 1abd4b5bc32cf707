import type { FileEntry, Medium } from '@mimmo/core';

/** A made release on a made disk. */
export interface MadeRelease {
  /** Its folder or main file, below the top. */
  readonly path: string;
  readonly medium: Medium;
  readonly files: readonly FileEntry[];
}

/** A made disk: its releases, and files that belong to none. */
export interface MadeDisk {
  readonly releases: readonly MadeRelease[];
  readonly strays: readonly FileEntry[];
}

const MB = 1_000_000;

/** Words that made titles are put together from; none is a mark. */
const FIRST =
  'Harbour Copper Winter Silent Paper Distant Amber Hollow Northern Velvet Broken Golden Lost Marble Scarlet'.split(
    ' ',
  );
const SECOND = 'Lights Orchard Station Letters Meridian Garden Voyage Lantern Bridge Signal Tides Archive'.split(' ');
const NAMES = 'Ada Lindqvist,Tomás Ribeiro,Mira Kovač,Jonas Weber,Elif Aydın,Noor Haddad'.split(',');

/** The title of a number, different for each. */
function title(number: number): string {
  const again = Math.floor(number / (FIRST.length * SECOND.length));
  const of = again > 0 ? ` of ${FIRST[again % FIRST.length]}` : '';
  return `The ${FIRST[number % FIRST.length]} ${SECOND[Math.floor(number / FIRST.length) % SECOND.length]}${of}`;
}

function dotted(text: string): string {
  return text.replaceAll(' ', '.');
}

function person(number: number): string {
  return NAMES[number % NAMES.length] ?? '';
}

function numbered(count: number, name: (index: number) => string, size: number): readonly FileEntry[] {
  return Array.from({ length: count }, (_value, index) => ({ path: name(index + 1), size: size + index }));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** How releases lie on disks, each made of a number; the path of a file is below the release's folder, `''` is the release itself. */
const SHAPES: readonly ((number: number) => MadeRelease)[] = [
  // Films: of the scene in volumes, in a folder with subtitles and a sample, in a plain folder, by themselves, as discs, in two parts.
  (n) => {
    const name = `${dotted(title(n))}.${1970 + (n % 50)}.1080p.BluRay.x264-GRP`;
    const volumes = numbered(8, (at) => `grp-film${n}.r${two(at - 1)}`, 50 * MB);
    return folder(name, 'video', [
      { path: `grp-film${n}.rar`, size: 50 * MB },
      ...volumes,
      { path: `grp-film${n}.nfo`, size: 900 },
      { path: `Sample/grp-film${n}-sample.mkv`, size: 20 * MB },
    ]);
  },
  (n) =>
    folder(`${title(n)} (${1970 + (n % 50)})`, 'video', [
      { path: `${title(n)} (${1970 + (n % 50)}) - 1080p.mkv`, size: 4000 * MB },
      { path: `Subs/${n}_English.srt`, size: 50_000 },
      { path: `Extras/Making of.mkv`, size: 400 * MB },
      { path: 'poster.jpg', size: 200_000 },
    ]),
  (n) => file(`${dotted(title(n))}.2014.720p.WEB-DL.H264-GRP.mkv`, 'video', 2000 * MB, ['.en.srt', '-poster.jpg']),
  (n) =>
    folder(`${title(n)} 1999 DVD9`, 'video', [
      { path: 'VIDEO_TS/VIDEO_TS.IFO', size: 12_000 },
      ...numbered(5, (at) => `VIDEO_TS/VTS_01_${at}.VOB`, 1000 * MB),
    ]),
  (n) =>
    folder(`${title(n)} (2003)`, 'video', [
      { path: `${title(n)} CD1.avi`, size: 700 * MB },
      { path: `${title(n)} CD2.avi`, size: 690 * MB },
    ]),
  // Shows: with folders of seasons, a season in one folder, an episode by itself, folders of episodes, an anime.
  (n) =>
    folder(title(n), 'video', [
      ...numbered(6, (at) => `Season 1/${title(n)} - S01E${two(at)} - Words ${at}.mkv`, 500 * MB),
      ...numbered(6, (at) => `Season 2/${title(n)} - S02E${two(at)} - Words ${at}.mkv`, 500 * MB),
    ]),
  (n) =>
    folder(
      `${title(n)} Staffel 3`,
      'video',
      numbered(8, (at) => `${dotted(title(n))}.S03E${two(at)}.German.mkv`, 500 * MB),
    ),
  (n) => file(`${dotted(title(n))}.S02E07.720p.HDTV.x264-GRP.mkv`, 'video', 900 * MB, ['.srt']),
  (n) =>
    folder(
      `${dotted(title(n))}.S01.1080p.WEB.H264-GRP`,
      'video',
      numbered(6, (at) => `${dotted(title(n))}.S01E${two(at)}.1080p.WEB.H264-GRP/grp.s01e${two(at)}.mkv`, 900 * MB),
    ),
  (n) =>
    folder(
      `${title(n)} TV`,
      'video',
      numbered(12, (at) => `[Grp] ${title(n)} - ${two(at)} [A1B2C3D${at % 10}].mkv`, 300 * MB),
    ),
  // Music: an album, one of two discs, an image with its sheet, a single file, a compilation.
  (n) =>
    folder(`${person(n)} - ${title(n)} (1998) [FLAC]`, 'audio', [
      ...numbered(9, (at) => `${two(at)} - Song ${at}.flac`, 30 * MB),
      { path: 'Artwork/front.jpg', size: 900_000 },
      { path: 'folder.jpg', size: 90_000 },
    ]),
  (n) =>
    folder(`${title(n)} Live`, 'audio', [
      ...numbered(7, (at) => `CD1 - First Night/${two(at)} Song ${at}.mp3`, 9 * MB),
      ...numbered(7, (at) => `CD2 - Second Night/${two(at)} Song ${at}.mp3`, 9 * MB),
    ]),
  (n) =>
    folder(`${person(n)} - ${title(n)}`, 'audio', [
      { path: `${title(n)}.ape`, size: 300 * MB },
      { path: `${title(n)}.cue`, size: 1000 },
    ]),
  (n) => file(`${person(n)} - ${title(n)}.mp3`, 'audio', 8 * MB, ['.lrc']),
  (n) =>
    folder(
      `Various - ${title(n)} 2011`,
      'audio',
      numbered(20, (at) => `${two(at)} ${person(at)} - Song ${at}.mp3`, 8 * MB),
    ),
  // Books: one with two formats, a file, an audiobook in chapters, a comic, a run of comics.
  (n) =>
    folder(`${person(n)} - ${title(n)} (epub, mobi)`, 'book', [
      { path: `${person(n)} - ${title(n)}.epub`, size: MB },
      { path: `${person(n)} - ${title(n)}.mobi`, size: 2 * MB },
      { path: 'cover.jpg', size: 90_000 },
    ]),
  (n) => file(`${person(n)} - ${title(n)}.epub`, 'book', MB, ['.opf', '.jpg']),
  (n) =>
    folder(
      `${person(n)} - ${title(n)} (Unabridged)`,
      'audio',
      numbered(14, (at) => `Chapter ${two(at)}.mp3`, 20 * MB),
    ),
  (n) => file(`${title(n)} ${String((n % 90) + 1).padStart(3, '0')} (2016) (Digital).cbz`, 'book', 40 * MB, []),
  (n) =>
    folder(
      `${title(n)} Comics`,
      'book',
      numbered(10, (at) => `${title(n)} ${String(at).padStart(3, '0')}.cbz`, 40 * MB),
    ),
  // Software: a program that lies open, an installer, an application, a game with its parts.
  (n) =>
    folder(`${FIRST[n % FIRST.length]} Studio Pro ${n}.2`, 'software', [
      { path: 'setup.exe', size: 90 * MB },
      { path: 'data/core.dll', size: 3 * MB },
      { path: 'data/intro.mp4', size: 5 * MB },
      { path: 'Crack/patch.exe', size: MB },
      { path: 'readme.txt', size: 900 },
    ]),
  (n) => file(`${FIRST[n % FIRST.length]}Player-${n}.1.4-win64.msi`, 'software', 60 * MB, []),
  (n) => file(`org.example.${(SECOND[n % SECOND.length] ?? '').toLowerCase()}${n}.apk`, 'software', 30 * MB, []),
  // What is none of these.
  (n) =>
    folder(
      `2016-06 Holiday at ${title(n)}`,
      'other',
      numbered(25, (at) => `IMG_${1000 + at}.jpg`, 4 * MB),
    ),
];

/** What lies about on disks and is no release. */
const STRAYS: readonly FileEntry[] = [
  { path: 'desktop.ini', size: 200 },
  { path: 'Thumbs.db', size: 9000 },
  { path: 'notes.txt', size: 300 },
  { path: '.cache/01.mp3', size: 9 * MB },
  { path: '@eaDir/film.mkv', size: 9 * MB },
];

function folder(name: string, medium: Medium, files: readonly FileEntry[]): MadeRelease {
  return { path: name, medium, files: files.map(({ path, size }) => ({ path: `${name}/${path}`, size })) };
}

function file(name: string, medium: Medium, size: number, companions: readonly string[]): MadeRelease {
  const stem = name.slice(0, name.lastIndexOf('.'));
  return {
    path: name,
    medium,
    files: [{ path: name, size }, ...companions.map((ending) => ({ path: stem + ending, size: 5000 }))],
  };
}

/** So many releases of all kinds, all in one folder as a download program leaves them. */
export function madeDownloads(count: number): MadeDisk {
  const releases = Array.from({ length: count }, (_value, number) => {
    const shape = SHAPES[number % SHAPES.length];
    if (!shape) throw new Error('There are shapes.');
    return shape(number);
  });
  return { releases, strays: STRAYS };
}
