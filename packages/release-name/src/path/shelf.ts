import { wordsIn } from '../lexicon/word-lists.js';

/** What programs, systems and habits call folders of many things, in no language of its own. */
const OF_PROGRAMS: readonly string[] =
  'media home mnt data volumes users public incoming finished seeding usenet nzb nzbs unsorted inbox outbox nas plex jellyfin kodi emby sonarr radarr lidarr readarr qbittorrent rtorrent utorrent shared stuff misc temp tmp roms isos iso'.split(
    ' ',
  );
/** What people call folders of many things, in all languages. */
const OF_PEOPLE: ReadonlySet<string> = new Set(wordsIn('shelves'));
/** Words of folders that say nothing of what lies in them. */
const SHELVES: ReadonlySet<string> = new Set([...OF_PROGRAMS, ...OF_PEOPLE]);
/** Marks of how things were made, which change nothing of that: `Movies 4K`, `FLAC music`. */
const MARKS: readonly string[] = 'hd sd uhd 4k 3d 720p 1080p 2160p bluray flac mp3 hi res hires lossless'.split(' ');
/** Words that stand beside words of shelves: `complete downloads`, `films et séries`. */
const BESIDE: ReadonlySet<string> = new Set([...MARKS, ...wordsIn('complete', 'and')]);
/** Folders of which each folder in them is a person's. */
const HOMES: ReadonlySet<string> = new Set(['home', 'users']);
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const DRIVE = /^[a-z]:$/iu;

/**
 * Whether a folder is called as what people and programs keep things in (`Downloads`, `Movies 4K`, `incoming`), so that its name
 * says nothing of them. A name without a word is one, too.
 *
 * @example
 * isShelf('My Movies'); // true
 */
export function isShelf(folder: string): boolean {
  const words = wordsOf(folder);
  if (words.length === 0 || DRIVE.test(folder)) return true;
  return words.some((word) => SHELVES.has(word)) && words.every((word) => SHELVES.has(word) || BESIDE.has(word));
}

/** Whether a shelf is called as people call theirs (`Music`, `Musik FLAC`), and not as systems and programs do (`mnt`, `tmp`). */
export function isPeoplesShelf(folder: string): boolean {
  return isShelf(folder) && wordsOf(folder).some((word) => OF_PEOPLE.has(word));
}

function wordsOf(folder: string): readonly string[] {
  return folder.normalize('NFC').toLowerCase().match(WORDS) ?? [];
}

/** Whether the folders in a folder are called by the persons whose they are: `home`, `Users`. */
export function holdsHomes(folder: string): boolean {
  return HOMES.has(folder.toLowerCase());
}
