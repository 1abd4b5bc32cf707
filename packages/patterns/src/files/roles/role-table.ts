import type { FileKind, FileRole } from '@mimmo/core';

/*
 * What says which role: kinds of files, and words of folders and names. Data alone; `path-role.ts` reads them. Words are in lower
 * case, apart by blanks; a folder that has several is written with `+`: `behind+the+scenes`.
 */

/** The role that a kind of file has where its path says nothing else; of other kinds `main`. */
export const ROLE_OF_KIND: Readonly<Partial<Record<FileKind, FileRole>>> = {
  subtitle: 'subtitle',
  playlist: 'playlist',
  text: 'note',
  checksum: 'checksum',
  code: 'source-code',
  data: 'data',
};

/** Words that give files a role. */
export interface RoleWords {
  readonly role: FileRole;
  /** Whole names of folders: all that lies in them has the role. */
  readonly folders: string;
  /** The field of the records of languages that has further names of such folders. */
  readonly inLanguages?: 'extras' | 'pictures';
  /** A word that gives a folder of at most two words the role: `Sample Files`. */
  readonly inFolders?: string;
  /** First or last words of a file's name. */
  readonly outer?: string;
  /** Last words of a file's name, a number aside. */
  readonly last?: string;
  /** Words of a file's name, after the first. */
  readonly later?: string;
  /** Words of a file's name in brackets: `[Menu01]`. */
  readonly bracketed?: string;
  /** The kinds of files that the words speak of; all where it is missing. */
  readonly kinds?: readonly FileKind[];
}

/** The words in the order in which they are asked: of two that fit, the first says the role. */
export const ROLE_WORDS: readonly RoleWords[] = [
  {
    role: 'junk',
    folders:
      'macosx ds+store eadir trashes trash appledouble appledb appledesktop fseventsd spotlight+v100 temporaryitems system+volume+information $recycle+bin recycler lost+found thumbnails pad',
  },
  { role: 'sample', folders: '', inFolders: 'sample samples smpl vidsample', outer: 'sample samples smpl vidsample' },
  { role: 'proof', folders: 'proof proofs', outer: 'proof proofs', kinds: ['image', 'archive'] },
  {
    role: 'crack',
    folders:
      'crack cracks cracked crackfix keygen keygens keymaker serial serials patch+crack crack+patch medicine loader activator activation',
    outer: 'crack cracked crackfix keygen keymaker activator serial serials',
    kinds: ['software', 'archive', 'text', 'data'],
  },
  {
    role: 'subtitle',
    folders: 'subs sub subtitles subtitle vobsub vobsubs subpack',
    kinds: ['subtitle', 'archive', 'text'],
  },
  { role: 'booklet', folders: 'booklet booklets digital+booklet', outer: 'booklet inlay', kinds: ['book', 'image'] },
  {
    role: 'artwork',
    inLanguages: 'pictures',
    folders:
      'artworks art coverart cover+art scan screens screenshot screenshots screencaps thumbs preview previews poster posters fanart extrafanart extrathumbs',
    outer:
      'cover folder front back backcover poster fanart banner thumb landscape clearart clearlogo logo discart disc cd inside inlay tray obi matrix albumart albumartsmall screenshot screens preview previews artist',
    kinds: ['image', 'book'],
  },
  {
    role: 'installer',
    folders: '',
    outer: 'setup install installer autorun',
    kinds: ['software'],
  },
  {
    role: 'extra',
    inLanguages: 'extras',
    folders:
      'shorts menu menus nc ncop+nced creditless pv cm special specials sp sps bonus+disc bonus+tracks bonus+material cds soundtrack ost',
    last: 'trailer teaser deleted',
    later: 'featurette ncop nced creditless behindthescenes',
    bracketed: 'menu pv cm preview sp logo iv',
    kinds: ['audio', 'video', 'image', 'archive'],
  },
];

/** Names of files that systems and download programs leave, whole and in lower case. */
export const JUNK_NAMES: ReadonlySet<string> = new Set([
  'thumbs.db',
  'ehthumbs.db',
  'ehthumbs_vista.db',
  'desktop.ini',
  '.ds_store',
  '.nomedia',
  '.directory',
  'icon\r',
  'folder.htt',
  'bitcomet.txt',
]);

/** How names of such files begin: what macOS puts beside each file, and what fills up pieces of torrents. */
export const JUNK_PREFIXES: readonly string[] = ['._', '_____padding_file', '.fuse_hidden', '.smbdelete', '~$'];

/** What notes are called that come along with releases, without their extension and in lower case. */
export const NOTE_NAMES: ReadonlySet<string> = new Set([
  'readme',
  'read me',
  'read_me',
  'password',
  'passwords',
  'license',
  'licence',
  'copying',
  'changelog',
  'rarbg',
  'rarbg_do_not_mirror',
  'instructions',
  'how to install',
  'install notes',
  'anleitung',
  'passwort',
  'lisezmoi',
  'lisez-moi',
  'mot de passe',
  'leggimi',
  'leame',
  'léeme',
  'contraseña',
  'leia-me',
  'leiame',
  'senha',
  'прочти',
  'пароль',
  'czytaj',
  '説明',
  '说明',
  '解压密码',
]);

/** Folders of clips beside an album, in lower case. */
export const CLIP_FOLDERS: ReadonlySet<string> = new Set([
  'video',
  'videos',
  'clips',
  'video clips',
  'videoclips',
  'music videos',
  'bonus video',
  'bonus videos',
  'bonus dvd',
  'dvd',
  'видео',
  'клипы',
  'vídeos',
  'vidéos',
]);

/** Words of documents that tell how to use what lies beside them. */
export const GUIDE_WORDS: ReadonlySet<string> = new Set(
  'guide manual readme instructions instruction install installation license licence how howto handbuch anleitung notice manuel istruzioni instrucciones instruções инструкция руководство 说明 説明'.split(
    ' ',
  ),
);
