/** The media that a release can be of, in the order in which reports and tables list them. */
export const MEDIA = ['audio', 'video', 'software', 'book', 'other'] as const;

/**
 * What a release is, in the coarsest sense: audiobooks are `audio`, concerts and courses `video`, games and disk images of
 * systems `software`, comics and magazines `book`; fonts, pictures, packs of subtitles and data sets `other`.
 */
export type Medium = (typeof MEDIA)[number];

/** The media that have subcategories and metadata. */
export type TimedMedium = 'audio' | 'video';

/** Subcategories of audio: one recording, one album (an audiobook counts as one), or several albums. */
export const AUDIO_SUBCATEGORIES = ['track', 'album', 'collection'] as const;

/** A subcategory of {@link AUDIO_SUBCATEGORIES}. */
export type AudioSubcategory = (typeof AUDIO_SUBCATEGORIES)[number];

/** Subcategories of video: a film, one or a few episodes, one season, or several seasons. */
export const VIDEO_SUBCATEGORIES = ['movie', 'episode', 'season', 'series'] as const;

/** A subcategory of {@link VIDEO_SUBCATEGORIES}. */
export type VideoSubcategory = (typeof VIDEO_SUBCATEGORIES)[number];

/** A subcategory of either medium. */
export type Subcategory = AudioSubcategory | VideoSubcategory;

/**
 * Whether a value, from JSON say, is one of the five media.
 *
 * @example
 * isMedium('video'); // true
 */
export function isMedium(value: unknown): value is Medium {
  return MEDIA.some((medium) => medium === value);
}

/** Whether a medium has subcategories and metadata. */
export function isTimedMedium(medium: Medium): medium is TimedMedium {
  return medium === 'audio' || medium === 'video';
}

/** Whether a subcategory belongs to audio. */
export function isAudioSubcategory(value: unknown): value is AudioSubcategory {
  return AUDIO_SUBCATEGORIES.some((subcategory) => subcategory === value);
}

/** Whether a subcategory belongs to video. */
export function isVideoSubcategory(value: unknown): value is VideoSubcategory {
  return VIDEO_SUBCATEGORIES.some((subcategory) => subcategory === value);
}
