import { audioReader } from './audio.js';
import { dateReader } from './date.js';
import { episodeReader } from './episode.js';
import { amountReader, siteReader, versionReader, yearReader } from './number.js';
import { partReader } from './part.js';
import type { Reader } from './reader.js';
import { resolutionReader } from './resolution.js';
import { seasonReader } from './season.js';
import { seasonEpisodeReader } from './season-episode.js';
import { specialReader } from './special.js';

/** Every reader; of two readings of one length the earlier wins. */
export const READERS: readonly Reader[] = [
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
];
