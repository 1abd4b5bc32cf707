import type { AudioSubcategory, ContentInfo, Subcategory, TimedMedium, VideoSubcategory } from '@mimmo/core';
import { roleOf } from './files/file-role.js';
import { parseReleaseName } from './release-name/parse.js';
import type { ReleaseName } from './release-name/release-name.js';

/**
 * The subcategory of a content whose medium is known: from its main files, and from its name where there are none.
 *
 * @example
 * detectSubcategory(nameOnly('Some Show S01'), 'video'); // 'season'
 */
export function detectSubcategory(content: ContentInfo, medium: TimedMedium): Subcategory | undefined {
  const release = parseReleaseName(content.name, { medium });
  const mains = content.files.map(roleOf).filter(({ role, kind }) => role === 'main' && kind === medium);
  return medium === 'audio' ? audioOf(release, mains.length) : videoOf(release, mains.length);
}

function audioOf({ kind, container }: ReleaseName, files: number): AudioSubcategory {
  if (kind === 'collection') return 'collection';
  if (kind === 'track' || files === 1 || (files === 0 && container !== undefined)) return 'track';
  return 'album';
}

function videoOf({ kind, seasons = [], episodes = [] }: ReleaseName, files: number): VideoSubcategory | undefined {
  if (kind === 'course') return undefined;
  if (seasons.length > 1) return 'series';
  if (episodes.length > 0 || kind === 'episode') return 'episode';
  if (seasons.length === 1) return 'season';
  return files > 2 ? 'season' : 'movie';
}
