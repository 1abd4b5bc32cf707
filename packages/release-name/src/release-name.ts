import type { Mark } from './mark.js';
import type { ReleaseKind } from './release-kind.js';

/**
 * What a release name says. Every field is absent where the name does not say it; `marks` has the place of each in the
 * name.
 */
export interface ReleaseName {
  /** The name as it was given. */
  readonly name: string;
  /** What the marks speak for. */
  readonly kind?: ReleaseKind;
  /** Title of the film, series, album, track, book, game or program; of two scripts, the Latin one. */
  readonly title?: string;
  readonly alternativeTitles?: readonly string[];
  readonly artist?: string;
  readonly author?: string;
  readonly narrator?: string;
  readonly year?: number;
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
  readonly disc?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly chapter?: string;
  readonly platform?: string;
  readonly softwareVersion?: string;
  readonly architecture?: string;
  readonly isbn?: string;
  readonly region?: string;
  readonly network?: string;
  readonly container?: string;
  readonly checksum?: string;
  readonly stereo3d?: string;
  readonly complete?: true;
  readonly size?: string;
  /** Where each value stands, in the order of the name; no two overlap but those of one mark (`S01E02`). */
  readonly marks: readonly Mark[];
}
