import type { FileKind } from '@mimmo/core';
import { createPathRoles } from '../files/roles/path-role.js';
import { discNameOf } from '../files/works/disc-name.js';
import { isCounting } from '../files/works/part-name.js';

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

/** Folders of what programs for libraries put beside films and series; what else comes along, the roles of files know. */
const COMPANY_FOLDERS: ReadonlySet<string> = new Set(
  'lyrics logs log info nfo playlists images pictures photos backdrops backdrop metadata certificate'.split(' '),
);

/** Discs by their structure. */
const DISC_STRUCTURES: ReadonlySet<string> = new Set(['bdmv', 'video_ts', 'audio_ts', 'hvdvd_ts', 'mpegav']);

/** Whether a folder is the system's, so that nothing in it is looked at. */
export function isSystemFolder(name: string): boolean {
  return name.startsWith('.') || SYSTEM_FOLDERS.has(name.toLowerCase());
}

/** Whether a folder holds what comes along with a release: subtitles, scans, a sample, extras. */
export function isCompany(name: string): boolean {
  if (COMPANY_FOLDERS.has(name.toLowerCase())) return true;
  const roleOf = createPathRoles();
  return SPOKEN_OF.some((kind) => roleOf(`${name}/x`, kind) !== undefined);
}

/** The kinds of files that folders give roles to. */
const SPOKEN_OF: readonly FileKind[] = ['video', 'image', 'subtitle'];

/** Whether a folder's name says that it is a part of what the folder above is: a disc, a number, a part. */
export function isPartFolder(name: string): boolean {
  return discNameOf(name) !== undefined || isCounting(name) || DISC_STRUCTURES.has(name.toLowerCase());
}

/** Whether a folder is called as parts of programs are. */
export function isProgramFolder(name: string): boolean {
  return PROGRAM_FOLDERS.has(name.toLowerCase());
}
