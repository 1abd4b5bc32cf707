/**
 * How marks behave, as far as property and value do not say it. Rows of the vocabulary and readers give traits to the marks
 * that they make; later steps ask for a trait, never for who made a mark, so that a new row or reader needs no other change.
 */
export const TRAITS = [
  /** Counts where it begins the name and stands apart from the title: `221206 Title`, `Example.com - Title`. */
  'countsInFront',
  /** Counts where only the extension of a file follows: `Show 07-06-15.mp4`, `Film CD2.avi`. */
  'countsAtEnd',
  /** Counts where it ends a name, with the extension of a file or without: `Title FHD`. */
  'countsLast',
  /** Is no word of a title, though its property's words may be: `iNTERNAL`. */
  'neverTitle',
  /** Is a word of the title before a year more often than not: `Limited`, `Anniversary`. */
  'oftenTitle',
  /** Is a word of the title right before a season, after which it would say something: `Some Show Brazil S01`, `The End S01`. */
  'titleBeforeSeason',
  /** Is a word of the title where it is written as a name: `The Grumpy Ape`, not `Album APE`. */
  'titleAsName',
  /** Is a word of the title where a name ends with it: `Title 720`, `Step Up 3D`. */
  'titleAtEnd',
  /** Is a word of the title unless what follows is technical: `Dubbed 1080p`. */
  'beforeTechnical',
  /** Is no word of a title unless a year follows: `1x3 DVDRip`. */
  'beforeMarks',
  /** Does not count beside a sure mark of its property: `1080` beside `720p`. */
  'besideCode',
  /** Is no word of the title where it alone is in capitals: `Some Film RETAIL 2013`. */
  'tagInCapitals',
  /** Is of sport where a second word says so too: `Handball World Cup`, not `Hockey Night`. */
  'ofSport',
  /** Is what a web page writes beside a title: `Watch Online`. */
  'ofWebPage',
  /** Gives way to another mark of its property: `UHD` to `1080p`. */
  'yields',
  /** Ends the title of an album without being part of it: `Title EP`, `Title WEB`. */
  'endsAlbumTitle',
  /** Ends the title of an album too, where people add it; titles of scene releases have it of themselves: `Compilation`. */
  'endsSpacedAlbumTitle',
  /** Says that a release gathers what an artist has made; no title stands in the name. */
  'gathersWorks',
  /** Is followed by the name of who reads a book. */
  'namesNarrator',
  /** May be the name of a group where one is looked for: `-Example.com`, `(digital-Someone)`. */
  'namesGroup',
  /** Counts parts of one work or of a season: `Part 2`. */
  'countsParts',
  /** Is half of a season where it follows one: `S02.Part.1`. */
  'partsSeason',
  /** Counts volumes, as discs of anime and books of a series: `Vol.3`. */
  'countsVolumes',
  /** Keeps its number from being an episode, whether it counts or not: `Part 2`, `Vol.3`. */
  'claimsNumber',
  /** Counts chapters: of comics, unless a word says that the release is a book. */
  'countsChapters',
  /** Counts as, among things to read, comics alone do: `Ch. 12`, `#5`. */
  'countsComics',
  /** Counts issues of magazines: `Issue 5`. */
  'countsIssues',
  /** Says, among things to read, that it is a comic: `(digital)`. */
  'meansComic',
  /** Ends the title of something to read by its number, whatever its property. */
  'endsReadTitle',
  /** Looks like the version of a program; of a comic, it is a volume and an issue: `v3 050`. */
  'looksLikeVersion',
  /** Stands before a number of its own that may be an episode: `#5`. */
  'leadsNumber',
  /** Stands right after the number of an episode more often than of a film: `05 VOSTFR`. */
  'followsEpisode',
  /** Names season and episode in one number, against which no other counts: `Cap.408`. */
  'holdsSeason',
  /** Says that all episodes of a season are there, without its number: `全12話`, `Batch`. */
  'holdsAllEpisodes',
  /** Says that all seasons of a work are there, without their numbers: `The Complete Series`. */
  'holdsAllSeasons',
  /** Numbers an episode within its season: `S01E02`, `1x02`. */
  'withinSeason',
  /** Numbers an episode, over all seasons where another number counts within one: `Episode 102`. */
  'overSeasons',
  /** Says of both its numbers what they are: `S01E02`, `Season 1 Episode 2`. */
  'explicit',
  /** Is no season or episode beside an explicit numbering: `1920x804`, `Series 13`. */
  'looseNumber',
  /** Is what the caller said to expect, and so answers for. */
  'expected',
  /** Is written as no words of a title are, and counts whatever the medium: `S01E02`, `1080p`. */
  'isCode',
  /** Counts whatever the medium where a word says how moving pictures were made: `S03` in `S03.DVDRip`, not the one of a phone. */
  'isCodeOfPicture',
  /** Was found by its place, when the whole name was seen: a layout made it. */
  'byPlace',
] as const;

/** One of {@link TRAITS}. */
export type Trait = (typeof TRAITS)[number];

/** No traits, as most marks have. */
export const NO_TRAITS: readonly Trait[] = [];

/** Traits of what a layout finds. */
export const BY_PLACE: readonly Trait[] = ['byPlace'];

/** Whether something has a trait. */
export function hasTrait({ traits }: { readonly traits?: readonly Trait[] }, trait: Trait): boolean {
  return traits?.includes(trait) === true;
}
