import { isCompanyFolder } from '../files/file-role.js';
import { isDiscFolder } from '../files/works.js';

/** What systems and programs put beside people's files; nothing in it is a release. Names that begin with a dot are, too. */
const SYSTEM_FOLDERS: ReadonlySet<string> = new Set([
  '__macosx',
  '@eadir',
  '#recycle',
  '@recycle',
  '$recycle.bin',
  'recycler',
  'lost+found',
  'system volume information',
  'found.000',
  'trickplay',
]);

/** What folders with a part of one program are called. */
const PROGRAM_FOLDERS: ReadonlySet<string> = new Set(
  'bin lib lib64 libs src source sources app application data assets resources share include etc doc docs man locale locales lang language languages x64 x86 x86_64 amd64 arm64 win win32 win64 windows linux mac macos osx redist _redist commonredist _commonredist setup install installer crack cracked fix patch update updates dlc plugins addons mods config settings tools scripts test tests build dist node_modules vendor packages components driver drivers keygen bonus manual manuals md5 engine binaries content plugin support'.split(
    ' ',
  ),
);

/** Folders of pictures and papers that come along with an album, a film or a book. */
const COMPANY_FOLDERS: ReadonlySet<string> = new Set(
  'subs subtitles sub vobsubs subpack artwork art covers cover scans scan booklet images pictures photos posters fanart lyrics logs log extrafanart extrathumbs info nfo playlists screens screenshots backdrops backdrop .actors metadata certificate'.split(
    ' ',
  ),
);

/** `Part 2`, `03`, `Book 1`, `Kapitel 4`: a folder that only counts. */
const COUNTING = /^(?:\p{L}{1,12}[\s._-]?)?\d{1,3}$/u;
/** Discs by their structure. */
const DISC_STRUCTURES: ReadonlySet<string> = new Set(['bdmv', 'video_ts', 'audio_ts', 'hvdvd_ts', 'mpegav']);
/** `CD1 - The Early Years`, `Disc 2 (Live)`, `[CD 3]`, `Some Album CD2`. */
const NAMED_DISC =
  /^\P{L}*(?:cd|dvd|dis[ck]|vinyl|lp)[\s._-]*\d{1,2}(?!\d)|[\s._([-](?:cd|dis[ck])[\s._-]?\d{1,2}[)\]]?$/iu;

/** Whether a folder is the system's, so that nothing in it is looked at. */
export function isSystemFolder(name: string): boolean {
  return name.startsWith('.') || SYSTEM_FOLDERS.has(name.toLowerCase());
}

/** Whether a folder holds what comes along with a release: subtitles, scans, a sample, extras. */
export function isCompany(name: string): boolean {
  return COMPANY_FOLDERS.has(name.toLowerCase()) || isCompanyFolder(name);
}

/** Whether a folder's name says that it is a part of what the folder above is: a disc, a number. */
export function isPartFolder(name: string): boolean {
  return (
    isDiscFolder(name) || NAMED_DISC.test(name) || COUNTING.test(name.trim()) || DISC_STRUCTURES.has(name.toLowerCase())
  );
}

/** Whether a folder is called as parts of programs are. */
export function isProgramFolder(name: string): boolean {
  return PROGRAM_FOLDERS.has(name.toLowerCase());
}
