import type { Medium } from '@mimmo/core';
import { confidencesOf, type ReleaseName } from '@mimmo/release-name';

/** Below which confidence the rules are unsure of numbers, and of the group. */
const UNSURE = { number: 0.9, group: 0.8 } as const;

/** What of a medium's names the name reader is asked about. */
interface Doubts {
  /** Fields that a release nearly always says: one that lacks some is asked about if words are left over, or its title is of parts. */
  readonly said: readonly (keyof ReleaseName)[];
  /** Below which confidence in its title it is asked about at all. */
  readonly title: number;
  /** The same where it is of parts. */
  readonly parts: number;
  /** The same where words are left over. */
  readonly wordsLeft: number;
  /** The same where words are left over and the title is of parts. */
  readonly partsAndWordsLeft: number;
}

/**
 * Chosen on names of the scene and of trackers, where one question in four gives three quarters of what asking always would: of
 * books it is above all authors, of music artists, of films and programs words that the title has taken in
 * (`tools/calibrate/two-readings.mjs` counts who asks, and what of it changes a value).
 */
const DOUBTS: Readonly<Record<Medium, Doubts>> = {
  audio: { said: ['title', 'artist'], title: 0.75, parts: 0.75, wordsLeft: 0.75, partsAndWordsLeft: 0.75 },
  video: { said: ['title', 'group'], title: 0, parts: 0.75, wordsLeft: 0, partsAndWordsLeft: 0 },
  software: { said: ['title'], title: 0, parts: 0.75, wordsLeft: 0, partsAndWordsLeft: 0.85 },
  book: { said: ['title', 'author'], title: 0, parts: 0, wordsLeft: 0, partsAndWordsLeft: 0 },
  other: { said: [], title: 0.75, parts: 0.75, wordsLeft: 0.75, partsAndWordsLeft: 0.75 },
};

/** Media whose titles are made of parts where they have something else in them: `Author - Title`. */
const OF_MAKERS: ReadonlySet<Medium> = new Set(['audio', 'book']);
/** Numbers, brackets and dashes: a title that has some may have taken in what is none of it. */
const OF_PARTS = /[-–—([{,:\d]/u;
/** A word, or a number that is none of a list. */
const WORD = /[\p{L}\p{N}]{2}/u;

/**
 * Whether the name reader may know better than rules what a name says: they are unsure of a number, of the group or of the title, or
 * words are left over and they lack a field.
 *
 * @param medium that the release was read under
 */
export function isUnsure(release: ReleaseName, { medium }: { readonly medium: Medium }): boolean {
  const { title = 0, seasons = 1, episodes = 1, group = 1 } = confidencesOf(release);
  if (seasons < UNSURE.number || episodes < UNSURE.number || group < UNSURE.group) return true;
  const doubts = DOUBTS[medium];
  const isOfParts = OF_PARTS.test(release.title ?? '');
  const isLacking = doubts.said.some((field) => release[field] === undefined);
  // A name that is all one title has nothing that could be read as something else.
  const isBare = isLacking && !isOfParts && release.title !== undefined && !hasWordsLeft(release);
  if (!isBare && title < (isOfParts ? doubts.parts : doubts.title)) return true;
  if (isLacking && isOfParts && OF_MAKERS.has(medium)) return true;
  if (!isLacking && title >= (isOfParts ? doubts.partsAndWordsLeft : doubts.wordsLeft)) return false;
  return hasWordsLeft(release);
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
