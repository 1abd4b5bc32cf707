import type { Script } from '../words/script.js';

/** Words, in lower case, as they stand in names; readers take them without their accents too (`capitulo` for `capítulo`). */
export type Words = readonly string[];

/** What one to ten are called, each with all its forms. */
export type TenWords = readonly [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words];

/** What the twelve months are called, each with all its forms. */
export type TwelveWords = readonly [Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words, Words];

/** Scripts that languages are written in: all but what stands for none and for any other. */
export type WritingScript = Exclude<Script, 'Zyyy' | 'Zzzz'>;

/**
 * The words with which a language numbers things of one kind. Where a word may stand is a matter of its grammar: `Season 2`
 * but `2. évad`, `시즌 2` but `12화`.
 */
export interface CounterWords {
  /** Before a number (`Season 2`, `сезон 2`), and after an ordinal number (`2nd season`, `second season`). */
  readonly before: Words;
  /** After a number without any mark too (`2 сезон`, `12화`, `第2季`). */
  readonly after: Words;
  /** Forms for several: beside a list (`Seasons 1-3`, `1-3 сезоны`); after one number they count (`5 saisons`). */
  readonly plural: Words;
  /** Abbreviations (`Vol. 3`), and words that stand before years as well (`Series 2022`): small numbers alone follow. */
  readonly short: Words;
  /**
   * Letters and words that mean other things more often (`t`, `se`, `tem`, `book`): read beside another numbering alone
   * (`T2 E5`), or by layouts that know what is numbered.
   */
  readonly weak: Words;
}

/** The kinds of things that languages have counters for. */
export const COUNTED_KINDS = ['season', 'episode', 'part', 'volume', 'chapter', 'issue', 'disc'] as const;

/** One of {@link COUNTED_KINDS}. */
export type CountedKind = (typeof COUNTED_KINDS)[number];

/**
 * What the parser knows of a language: the words of it that names of releases use. A record holds data alone; what the words
 * do is up to the readers and layouts, which hold none. All lists may be empty, and none may be left out.
 */
export interface Language extends Readonly<Record<CountedKind, CounterWords>> {
  /** The language as BCP 47 tags it: `pt`. */
  readonly code: string;
  /** Its name in English. */
  readonly name: string;
  /** Its name for itself. */
  readonly ownName: string;
  /** The script in which it is written. */
  readonly script: WritingScript;
  /** Words that say that nothing is missing: `complete`, `全`. */
  readonly complete: Words;
  /** Months in all forms that dates have (`мая`), the full ones. */
  readonly months: TwelveWords;
  /** Abbreviations of months. */
  readonly monthsShort: TwelveWords;
  /** One to ten: `Season Two`. */
  readonly numbers: TenWords;
  /** First to tenth: `Second Season`, `segunda temporada`. */
  readonly ordinals: TenWords;
  /** What makes digits ordinal, after them: `2nd`, `2ª`, `2-й`; `.` is one everywhere. */
  readonly ordinalSuffixes: Words;
  /** What makes digits ordinal, in front of them: `第2`, `제2`. */
  readonly ordinalPrefixes: Words;
  /** The ten digits of the script from 0 on, where it has its own beside `0123456789`. */
  readonly digits: string;
  /** Articles: they sort behind a title (`Title, The`), and a word of the title follows them. */
  readonly articles: Words;
  /** What joins the last two of a list: `1, 2 and 3`. */
  readonly and: Words;
  /** What joins the ends of a range: `1 to 3`. */
  readonly to: Words;
  /** What stands before a total: `3 of 12`. */
  readonly of: Words;
  /** What composers number: `Symphony No. 9`, `Op. 27 No. 2`. */
  readonly compositions: Words;
  /** What stands between a title and its author (`Title by Author`), and inside of titles seldom. */
  readonly by: Words;
  /** What stands before the name of who made a release: `x264 by Somebody`, `от Somebody`. */
  readonly releasedBy: Words;
  /** What stands before who reads an audiobook. */
  readonly readBy: Words;
  /** What catalogues put where they know no author: `Title - Unknown`. */
  readonly unknown: Words;
  /** What says that voices are translated. */
  readonly dubbed: Words;
  /** What says that there are subtitles. */
  readonly subtitled: Words;
  /** What joins two titles of one work: `Title aka Other Title`. */
  readonly aka: Words;
  /** Folders of what comes along with films and music: trailers, deleted scenes, bonus discs. */
  readonly extras: Words;
  /** Folders of what is printed around films and music: covers, booklets, scans. */
  readonly pictures: Words;
  /** What one side of a record or tape is called, before its letter or number: `Side A`. */
  readonly side: Words;
  /** Small words inside the names of persons: `van`, `de`, `bin`. */
  readonly particles: Words;
  /** Small words of titles that no person is named by: prepositions, pronouns, forms of `to be`. */
  readonly small: Words;
  /** Words that folders are called by in which people keep films, music, books and what they loaded: `Filme`, `Downloads`. */
  readonly shelves: Words;
  /** What joins two titles of one work, or two things in a title: `One or the Other`. */
  readonly or: Words;
  /** What stands between a title and a person who made it, and inside of titles as often: `Título por Ana Marín`. */
  readonly byPerson: Words;
  /** What says that the author follows: `Author: Name`. */
  readonly authorLabels: Words;
  /** Words in front of persons and after them: `Dr.`, `Jr.`. */
  readonly honorifics: Words;
  /** What houses, companies and teams call themselves, which stand where an author does: `Press`, `Verlag`. */
  readonly organisations: Words;
  /** Words that say what a book is, and others of titles that no person has: `novel`, `handbook`, `night`. */
  readonly titleWords: Words;
  /** The commonest words of titles, which names do not have but for some family names: `winter`, `king`. */
  readonly commonWords: Words;
  /** What a work in episodes is called, all its seasons together: `The Complete Series`. */
  readonly shows: Words;
  /**
   * Adjectives and adverbs that stand before a noun; a word for a nation after an article and one of them is a noun of the title:
   * `The Lost Italian`, not `The Bridge Italian`.
   */
  readonly describing: Words;
  /** What a film is called: one digit right after it counts films, not episodes (`Movie 2`). */
  readonly films: Words;
  /** What follows the number of the last episode: `12 END`, `24 完`. */
  readonly ends: Words;
  /** What stands for the artist of a record of several: `Various Artists`. */
  readonly various: Words;
  /** What stands before the guests on a recording, and in no title: `Title feat. Somebody`. */
  readonly featuring: Words;
  /** What says in a bracket which recording of a piece it is: `(Live)`, `(Acoustic)`, `(Ремикс)`. */
  readonly recordings: Words;
  /** What a recording is called before its number: `Track 3`, `Piste 03`. */
  readonly track: Words;
  /** What an edition of a work is called: `Deluxe Edition`, `Полное издание`. */
  readonly editions: Words;
  /** Words beside {@link Language.editions} that say how much there is of a work: `Deluxe`, `Complete`, `Gold`. */
  readonly grades: Words;
  /** What begins a bracket that names who else made a recording, and many titles as well: `Title (with Somebody)`. */
  readonly guests: Words;
  /** What a book of a series is called before its number; a volume may be of one work: `Saga, Book 2`. */
  readonly books: Words;
}
