import type { VideoSubcategory } from '@mimmo/core';
import type { ReleaseName } from '@mimmo/release-name';
import { hasTrait } from '@mimmo/release-name/steps';
import type { EpisodeList } from '../files/episode-list.js';
import { isCourse } from '../files/works/course.js';
import type { ContentReading } from '../reading/content-reading.js';

/** So many episodes from the first one on are a season, fewer are a few episodes. */
const FEWEST_OF_SEASON = 4;
/** So many episodes are a season, wherever they begin. */
const MANY = 12;
/** Sources of what was on television: a numbered part of it is an episode. */
const TELEVISION: ReadonlySet<string> = new Set(['HDTV', 'PDTV', 'SDTV', 'DSR', 'TVRip', 'HDTVRip']);

/**
 * The subcategory of video: by its films or episodes, and by its name where there are none. `undefined` for courses, which
 * are neither.
 */
export function videoSubcategory(reading: ContentReading, release: ReleaseName): VideoSubcategory | undefined {
  const isNumbered = release.seasons !== undefined || release.episodes !== undefined;
  if (release.kind === 'course' && !isNumbered) return undefined;
  const pieces = reading.pieces('video');
  if (pieces.length === 0) return byName(release);
  return isCourse(pieces, reading.episodes(), reading.contents().files) ? undefined : byPieces(reading, release);
}

function byName(release: ReleaseName): VideoSubcategory {
  const { kind, date, seasons = [], episodes = [], absoluteEpisodes = [], container } = release;
  if (seasons.length > 1) return 'series';
  if (absoluteEpisodes.length === 0 && isNumberedFilm(release)) return seasons.length === 1 ? 'season' : 'movie';
  const numbers = episodes.length > 0 ? episodes : absoluteEpisodes;
  if (container === undefined && isWholeSeason(numbers)) return 'season';
  if (numbers.length > 0 || kind === 'episode' || (kind === 'sport' && date !== undefined)) return 'episode';
  if (seasons.length === 1) return 'season';
  return kind === 'series' || kind === 'season' ? kind : 'movie';
}

/** Whether numbers of episodes are of a season, not of a few episodes: from the first one on, or many. */
function isWholeSeason(numbers: readonly number[]): boolean {
  const [first = 2] = numbers;
  return numbers.length >= (first <= 1 ? FEWEST_OF_SEASON : MANY);
}

/** `The Film Part III`: a part is an episode where television showed it, and else a film or a part of a season. */
function isNumberedFilm({ marks, videoSource = '' }: ReleaseName): boolean {
  const numbers = marks.filter(({ property }) => property === 'episode');
  return numbers.length > 0 && numbers.every((mark) => hasTrait(mark, 'countsParts')) && !TELEVISION.has(videoSource);
}

function byPieces(reading: ContentReading, release: ReleaseName): VideoSubcategory | undefined {
  const pieces = reading.pieces('video');
  const list = reading.episodes();
  if (pieces.length === 1) return list.numbered > 0 ? ofSingle(release) : byName({ ...release, container: 'file' });
  if (list.seasons.length > 1) return 'series';
  const named = byName(release);
  if (list.numbered >= 0.5 * pieces.length) return ofEpisodes(list, named);
  return named === 'movie' || named === 'episode' ? 'movie' : named;
}

/** One file that is an episode by its name; of a release that claims a season, the only one that came. */
function ofSingle(release: ReleaseName): VideoSubcategory {
  const named = byName(release);
  return named === 'series' || named === 'season' ? named : 'episode';
}

function ofEpisodes({ numbered, episodes }: EpisodeList, named: VideoSubcategory): VideoSubcategory {
  if (named === 'season' || named === 'series') return named;
  const [first = 0] = episodes;
  return first > 1 && numbered < FEWEST_OF_SEASON ? 'episode' : 'season';
}
