/** What the marks of a name can say a release is: finer than a medium, for people and indexers. */
export const RELEASE_KINDS = [
  'movie',
  'episode',
  'season',
  'series',
  'sport',
  'course',
  'concert',
  'album',
  'track',
  'collection',
  'audiobook',
  'book',
  'comic',
  'magazine',
  'game',
  'app',
  'other',
] as const;

/** One of {@link RELEASE_KINDS}. */
export type ReleaseKind = (typeof RELEASE_KINDS)[number];
