import type { Classification, Medium } from '@mimmo/core';
import { confidencesOf, type FieldConfidences, type ReleaseName } from '@mimmo/patterns';

/** The confidence from which on a field of the rules is not asked about. */
const SURE: Readonly<Partial<Record<keyof FieldConfidences, number>>> = {
  title: 0.95,
  artist: 0.95,
  author: 0.95,
  seasons: 0.9,
  episodes: 0.9,
  group: 0.9,
};

/** Fields that a release of a medium nearly always says. */
const SAID: Readonly<Record<Medium, readonly (keyof ReleaseName)[]>> = {
  audio: ['title', 'artist'],
  video: ['title'],
  software: ['title'],
  book: ['title', 'author'],
  other: [],
};

/** Whether the name reader may know better than rules what a name says: they are unsure of a field, or lack one. */
export function isUnsure(release: ReleaseName, { medium }: Classification): boolean {
  if (SAID[medium].some((field) => release[field] === undefined)) return true;
  return Object.entries(confidencesOf(release)).some(([field, confidence]) => confidence < sureOf(field));
}

function sureOf(field: string): number {
  return new Map(Object.entries(SURE)).get(field) ?? 0;
}
