import type { Medium } from '@mimmo/core';
import { confidencesOf, type ReleaseName } from '@mimmo/release-name';

/**
 * Below which confidence the rules are unsure of a field. Chosen on names of the scene and of trackers: they ask about one in five
 * of them, and so about two in three of those that the name reader reads differently (`tools/calibrate/two-readings.mjs`).
 */
const UNSURE = { season: 0.9, episode: 0.9, group: 0.8, title: 0.85, titleOfParts: 0.95 } as const;

/** Fields that a release of a medium nearly always says. */
const SAID: Readonly<Record<Medium, readonly (keyof ReleaseName)[]>> = {
  audio: ['title', 'artist'],
  video: ['title'],
  software: ['title'],
  book: ['title', 'author'],
  other: [],
};

/** Numbers, brackets and dashes: a title that has some may have taken in what is none of it. */
const OF_PARTS = /[-–—([{,:\d]/u;
/** A word, or a number that is none of a list. */
const WORD = /[\p{L}\p{N}]{2}/u;

/**
 * Whether the name reader may know better than rules what a name says: they are unsure of a number or of the group, the title may
 * hold more than the title, or words are left over and the rules lack a field or are unsure of the title.
 *
 * @param medium that the release was read under
 */
export function isUnsure(release: ReleaseName, { medium }: { readonly medium: Medium }): boolean {
  const { title = 0, seasons = 1, episodes = 1, group = 1 } = confidencesOf(release);
  if (seasons < UNSURE.season || episodes < UNSURE.episode || group < UNSURE.group) return true;
  if (title < UNSURE.titleOfParts && OF_PARTS.test(release.title ?? '')) return true;
  const isLacking = title < UNSURE.title || SAID[medium].some((field) => release[field] === undefined);
  return isLacking && hasWordsLeft(release);
}

/** Whether a word of a name is read as nothing. */
function hasWordsLeft({ name, marks }: ReleaseName): boolean {
  let end = 0;
  for (const mark of marks) {
    if (mark.start > end && WORD.test(name.slice(end, mark.start))) return true;
    end = Math.max(end, mark.end);
  }
  return WORD.test(name.slice(end));
}
