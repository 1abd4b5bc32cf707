import { extensionInfo, type FileKind, type Medium } from '@mimmo/core';
import type { Property, ReleaseKind } from '@mimmo/release-name';
import type { ReaderRule, VocabularyId } from '@mimmo/release-name/steps';

/** What a reading of a name shows: a property (`season`), who read it (`audioCodec/flac`), or the kind its word speaks for. */
export type MarkSign = Property | VocabularyId | ReaderRule | `kind:${ReleaseKind}`;

/**
 * Something that a name shows and that rules ask for:
 *
 * - what a mark that counts shows: `season`, `audioCodec/flac`, `kind:game`; with `!` after a kind, a word that speaks for
 *   it wherever it stands (`kind:game!`)
 * - with `~` in front, the same of anything that may be a mark, though it may as well be a word of the title: `~softwareVersion`
 * - a word or several, in lower case, whatever parts them: `word:two words`
 * - the medium that the group after the last dash is known for: `group:software`
 * - the look of the whole name: `shape:scene`
 * - the kind of file that the name's extension stands for: `ending:video`
 */
export type Sign =
  | MarkSign
  | `~${MarkSign}`
  | `kind:${ReleaseKind}!`
  | `word:${string}`
  | `group:${Medium}`
  | `shape:${Shape}`
  | `ending:${FileKind}`;

/** A sign that a rule of a pack may ask for: those of MIMMO's rules, and rows of the pack by their ids. */
export type PackSign = Sign | `${string}/${string}`;

/** Words as signs. */
export function wordSigns(words: readonly string[]): readonly Sign[] {
  return words.map((word): Sign => `word:${word}`);
}

/** Looks of a name as a whole, each with an example. */
export const SHAPES = {
  /** One word after the other without spaces, and a group after a dash. */
  scene: 'Some.Thing-GROUP',
  /** The year right before the group, or after a sound carrier: the way of scene music. */
  'year-group': 'Artist-Title-WEB-2019-GRP',
  /** With spaces. */
  spaced: 'Some thing',
  /** A dash with spaces around it. */
  dashed: 'One - Other',
  /** With two such dashes or more. */
  'dashed-twice': 'One - Other - Third',
  /** Begins with a square bracket. */
  'leading-bracket': '[Group] Some thing',
  /** A number set apart by dashes, as episodes have. */
  numbered: 'Some thing - 05',
  /** A `v` with a number that has a dot, as programs have. */
  'dotted-version': 'Some thing v2.1',
  /** An issue's number before a year in round brackets, as comics have. */
  'issue-and-year': 'Some thing 012 (2019)',
  /** Of how many issues it is one. */
  'of-many': 'Some thing 02 (of 06)',
  /** A group in front and a number at the end, as anime has. */
  'group-and-number': '[Group] Some thing 12',
  /** An author as catalogues write him. */
  'last-name-first': 'Author, Some - Some thing',
  /** The year of a dumped disk before its maker. */
  'dumped-disk': 'Some thing (1987)(Some Maker)',
  /** The regions that a dumped cartridge was sold in. */
  'dump-region': 'Some thing (USA, Europe)',
  /** The same in letters, as older sets have it. */
  'goodtools-region': 'Some thing (U)',
  /** What a catalogue of dumps says of one: a revision, a prototype, a good dump. */
  'dump-flag': 'Some thing (Rev 1)',
  /** Two parts, of which the second is a person and the first is none. */
  'title-by-person': 'Some Thing - Anna Winter',
  /** A season and a two-digit episode, parted as the words in front of them are: the end of a web address. */
  'numbers-of-address': 'some-thing-1-04',
  /** A branch of a repository, as sites that keep source code name what they pack. */
  'source-branch': 'something-main.zip',
  /** An archive with a name as short as old systems allowed. */
  'short-archive': 'smthng2.zip',
  /** Which of the sets of an arcade machine it is. */
  'arcade-set': 'Some thing (set 2)',
  /** As wide as high, in a size that icons are drawn in. */
  'icon-size': 'Some thing 48x48',
  /** An artist's letters and the day of a concert, as archives of taped concerts name them. */
  'taped-concert': 'abc1977-05-08.something',
  /** Begins with the word for subtitles, in whichever language. */
  'subtitles-first': 'Subtitles Some thing S01',
  /** A name that a program made up: a digest, a UUID, letters and digits at random. */
  'made-up': '550e8400-e29b-41d4-a716-446655440000',
} as const;

/** One of {@link SHAPES}. */
export type Shape = keyof typeof SHAPES;

/** The sign of a file extension, in any case; `undefined` for one that nobody knows. */
export function endingSign(ending: string): Sign | undefined {
  const kind = extensionInfo(ending)?.kind;
  return kind && `ending:${kind}`;
}
