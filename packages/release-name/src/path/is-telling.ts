import type { ReleaseName } from '../release-name.js';
import { tokenize } from '../words/token.js';

/** Words that say what a folder is, and nothing of what lies in it. */
const GENERIC_WORDS: ReadonlySet<string> = new Set(
  'anime cartoon cartoons serial serials cd cd1 cd2 dvd dvd1 dvd2 disc disk disc1 disc2 season series staffel saison temporada stagione sezon сезон complete video videos movie movies film films music album albums audio audiobook book books tv show shows download downloads new folder untitled unknown misc files temp torrent content data extras specials subs subtitles sample samples featurettes stream bdmv video_ts mp3 flac ts rip part vol volume the of and a'.split(
    ' ',
  ),
);
/** Names that programs make up: hexadecimal digests, UUIDs, numbers, letters and digits at random. */
const MADE_UP =
  /^(?:[\da-f]{16,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d+|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{20,})$/iu;
/** A number, or a letter or two with one: `S1`, `03`. */
const COUNTING = /^[a-z]{0,2}\d+$/u;

/** Whether a name tells what a release is called: `S1`, `CD` and a digest do not. */
export function isTelling({ name, title }: Pick<ReleaseName, 'name' | 'title'>): boolean {
  if (title === undefined || MADE_UP.test(name.trim()) || MADE_UP.test(title)) return false;
  return tokenize(title).tokens.some(
    ({ lower }) => lower.length > 1 && !GENERIC_WORDS.has(lower) && !COUNTING.test(lower),
  );
}
