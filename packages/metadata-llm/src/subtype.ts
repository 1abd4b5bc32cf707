import type { MediaClassification } from '@mimmo/core';

/** What a model is told of a name: its subcategory, or its medium where none is known. */
export const SUBTYPES = [
  'movie',
  'episode',
  'season',
  'series',
  'album',
  'track',
  'collection',
  'video',
  'audio',
] as const;

/** One of {@link SUBTYPES}. */
export type Subtype = (typeof SUBTYPES)[number];

/** The subtype of a classified content. */
export function subtypeOf({ medium, subcategory }: MediaClassification): Subtype {
  return subcategory ?? medium;
}
