import type { FileRole } from './file-role.js';

/** A file of a release, with what it is for and what its name and folders say of it. */
export interface FileDetails {
  /** The path as it was given. */
  readonly path: string;
  /** Bytes; missing where unknown. */
  readonly size?: number;
  /** What the file is for. */
  readonly role: FileRole;
  /** Of an episode: its season. */
  readonly season?: number;
  /** The episodes that the file holds. */
  readonly episodes?: readonly number[];
  /** Of several discs: on which it is. */
  readonly disc?: number;
  /** Of music: the number of the track. */
  readonly track?: number;
  /** What it is called: of an episode its own title, of a track the song's, of a film or book the work's. */
  readonly title?: string;
  /** Of a work in several files: which of them it is. */
  readonly part?: number;
}

/** One of several works that a release holds: a film, a season, an album, a book, an issue, a game. */
export interface WorkDetails {
  /** What it is called. */
  readonly title: string;
  /** Four digits: when it came out. */
  readonly year?: number;
  /** Who made it: the artist of an album, the author of a book. */
  readonly artist?: string;
  /** Of a show: the season. */
  readonly season?: number;
  /** Of a series of books or comics: the volume. */
  readonly volume?: string;
  /** Of a comic or magazine: the issue. */
  readonly issue?: string;
  /** Paths of its main files, in their order. */
  readonly files: readonly string[];
}

/** What a release's files are, one by one and together. */
export interface ReleaseContents {
  /** Every file, in the order of the input. */
  readonly files: readonly FileDetails[];
  /** The works, where there are several. */
  readonly works?: readonly WorkDetails[];
  /** Of an album: numbers of tracks up to the last one that no file has. */
  readonly missingTracks?: readonly number[];
  /** Of an album: numbers of tracks that several files of one disc have. */
  readonly doubleTracks?: readonly number[];
}
