import type { ContentInfo, Medium, TimedMedium } from '@mimmo/core';
import type { OpenName, ReleaseName, ReleaseParser } from '@mimmo/release-name';
import type { Contents } from '../files/contents.js';
import type { EpisodeList } from '../files/episode-list.js';
import type { Album } from '../files/works/albums.js';
import type { Piece } from '../files/works/pieces.js';
import type { AgreedField, Readings } from '../release/agreed-fields.js';

/** A medium that a content is read under, and how sure it is, 0 to 1. */
export interface ToldMedium {
  readonly medium: Medium | undefined;
  /** @default 1 */
  readonly certainty?: number | undefined;
}

/**
 * What rules make of one content. Each part is worked out when it is first asked for, and is the same object ever after: so
 * stages, subcategory, extractor and details, which ask one after the other, scan a name once and give each file its role once.
 * What else is to be read of contents becomes a further function here, made in `content-reader.ts`.
 */
export interface ContentReading {
  /** What is read. */
  readonly content: ContentInfo;
  /** Reads the name of a file or folder, with the words of the reader's packs. Nothing is kept of it. */
  readonly parse: ReleaseParser;
  /** The content's own name, scanned once for all media. */
  name(): OpenName;
  /**
   * The name of the one archive or image of a disc that is all there is, and that nobody looked into; `undefined` where there is none,
   * and where the content is called like it.
   */
  hiddenName(): OpenName | undefined;
  /** Whether the content's own name says nothing of what it is called: `new folder`, a number. */
  tellsNothing(): boolean;
  /** The name with the folders above the content in front of it; `undefined` where no folder is known. */
  placedName(): OpenName | undefined;
  /** The files with their roles, and how they lie. */
  contents(): Contents;
  /** The films and episodes, or the recordings, among the files. */
  pieces(medium: TimedMedium): readonly Piece[];
  /** The recordings among the files by the albums that they are of. */
  albums(): readonly Album[];
  /** What the names of the videos among the files say together. */
  episodes(): EpisodeList;
  /** The names of the first recordings among the files, read as audio when one is asked for. */
  recordings(): Readings;
  /**
   * The release under a medium: its name, completed by what its files agree on.
   *
   * @param wanted the fields that the caller looks at beside those of the name: no names of files are read for others; all by default
   */
  release(told: ToldMedium, wanted?: readonly AgreedField[]): ReleaseName;
}
