import { anObjectWith, listOf, MEDIA, type Medium, type MetadataExtractor, type OptionCheck, oneOf } from '@mimmo/core';

/** Who does not say for which media it is asked. */
const TIMED_MEDIA: readonly Medium[] = ['audio', 'video'];

/** The media that an extractor is asked about. */
export function mediaOf({ media = TIMED_MEDIA }: MetadataExtractor): readonly Medium[] {
  return media;
}

/** The check of an extractor that a caller gives. */
export const anExtractor: OptionCheck = (value, place) => {
  isOne(value, place);
  const media = typeof value === 'object' && value !== null && 'media' in value ? value.media : undefined;
  if (media !== undefined) areMedia(media, `the media of ${place}`);
};

const isOne = anObjectWith('name', 'extract');
const areMedia = listOf(oneOf(MEDIA));
