import type { Numbering, PackScope } from './fields/scope.js';
import type { ReleaseTitle } from './fields/titles.js';
import type { Mark } from './mark.js';
import type { ReleaseKind } from './release-kind.js';
import type { Database } from './scan/vocabulary/database.js';

/** The fields of a release name, without what is said about them. */
export interface ReleaseFields {
  /** The name as it was given. */
  readonly name: string;
  /** What the marks speak for. */
  readonly kind?: ReleaseKind;
  /** Title of the film, series, album, track, book, game or program; of two scripts, the one that `titleScript` asks for. */
  readonly title?: string;
  /** The other titles, in their order. */
  readonly alternativeTitles?: readonly string[];
  /** All titles in their order, with what tells them apart. */
  readonly titles?: readonly ReleaseTitle[];
  readonly artist?: string;
  /** What a track is of, where a folder above its file says so. */
  readonly album?: string;
  readonly author?: string;
  readonly narrator?: string;
  readonly year?: number;
  /** How the name counts what it holds. */
  readonly numbering?: Numbering;
  /** How much of a series it says that it holds. */
  readonly packScope?: PackScope;
  readonly seasons?: readonly number[];
  readonly episodes?: readonly number[];
  /** Episode numbers that count over all seasons, where the name says so. */
  readonly absoluteEpisodes?: readonly number[];
  /** Numbers between the first and the last episode that no file has; known from files alone. */
  readonly missingEpisodes?: readonly number[];
  /** Numbers of episodes that several files have. */
  readonly doubleEpisodes?: readonly number[];
  readonly episodeTitle?: string;
  /** ISO 8601 day. */
  readonly date?: string;
  /** `1080p`, `720i`, or width x height as it stands. */
  readonly resolution?: string;
  readonly videoSource?: string;
  readonly videoCodec?: string;
  readonly bitDepth?: string;
  readonly hdr?: readonly string[];
  /** Frames a second. */
  readonly frameRate?: number;
  readonly audioCodecs?: readonly string[];
  readonly audioChannels?: string;
  readonly bitrate?: string;
  /** BCP 47 codes, or `multi`, `dual`, `nordic`. */
  readonly languages?: readonly string[];
  readonly subtitleLanguages?: readonly string[];
  readonly group?: string;
  readonly site?: string;
  readonly editions?: readonly string[];
  readonly proper?: string;
  /** Of the release: `v2`. */
  readonly version?: number;
  readonly part?: string;
  /** `2`, `1-3`. */
  readonly disc?: string;
  /** Number of a recording on its disc, `3`, or on its side of a record, `A1`. */
  readonly track?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly chapter?: string;
  readonly platform?: string;
  readonly softwareVersion?: string;
  readonly architecture?: string;
  readonly isbn?: string;
  /** The number that a music label gave the release, as it stands: `CAT-001`. */
  readonly catalogueNumber?: string;
  /** Ids of the work in databases: `{ imdb: 'tt0133093' }`. */
  readonly ids?: Readonly<Partial<Record<Database, string>>>;
  readonly region?: string;
  readonly network?: string;
  readonly container?: string;
  readonly checksum?: string;
  readonly stereo3d?: string;
  readonly complete?: true;
  readonly size?: string;
}

/** All that the parser found in a name, but for the places of the values in it. */
export interface ReleaseDetails extends ReleaseFields {
  /** How sure each field is that the name says; where it was asked for. */
  readonly confidence?: FieldConfidences;
}

/**
 * What a release name says. Every field is absent where the name does not say it; `marks` has the place of each in the
 * name.
 */
export interface ReleaseName extends ReleaseDetails {
  /** Where each value stands, in the order of the name; no two overlap but those of one mark (`S01E02`). */
  readonly marks: readonly Mark[];
}

/**
 * How sure each field is, 0 to 1: of the values given with 0.9, nine in ten are right. Fields that are put together from others
 * (`titles`, `numbering`, …) have none of their own, nor has what files alone say.
 */
export type FieldConfidences = { readonly [Field in Exclude<keyof ReleaseFields, ComposedField>]?: number };

/** A field that no mark of the name gives by itself. */
type ComposedField = 'name' | 'kind' | 'titles' | 'numbering' | 'packScope' | 'missingEpisodes' | 'doubleEpisodes';
