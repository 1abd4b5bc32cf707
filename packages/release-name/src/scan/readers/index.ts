import { amountReader } from './amount.js';
import { audioReader } from './audio.js';
import { dateReader } from './date.js';
import { databaseIdReader } from './media-server/database-id.js';
import { namedEditionReader } from './media-server/named-edition.js';
import { episodeReader } from './numbering/episode.js';
import { partReader } from './numbering/part.js';
import { seasonReader } from './numbering/season.js';
import { seasonEpisodeReader } from './numbering/season-episode.js';
import { specialReader } from './numbering/special.js';
import type { Reader } from './reader.js';
import { releaseVersionReader } from './release-version.js';
import { resolutionReader } from './resolution.js';
import { siteReader } from './site.js';
import { translationReader } from './translation.js';
import { versionReader } from './version.js';
import { yearReader } from './year.js';

/** Every reader; of two readings of one length the earlier wins. */
export const READERS: readonly Reader[] = [
  releaseVersionReader,
  seasonEpisodeReader,
  resolutionReader,
  dateReader,
  yearReader,
  seasonReader,
  episodeReader,
  audioReader,
  amountReader,
  partReader,
  specialReader,
  versionReader,
  siteReader,
  databaseIdReader,
  namedEditionReader,
  translationReader,
];
