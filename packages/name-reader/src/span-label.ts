/**
 * What a stretch of a name may be. Numbers carry `season`, `episode`, `absoluteEpisode`, `seasonEpisode`, `part`, `disc`,
 * `track`, `volume`, `issue` and `chapter`, never the words that say so (`Season`, `E`, `第`); a range or list is one span.
 *
 * `absoluteEpisode` counts over all seasons (`[Group] Show - 105`); `seasonEpisode` is both in one number (`show.103.hdtv`);
 * `series` is what a book is part of, whose number is `volume`; `source` is where picture or sound were taken from, `codec` is
 * that of the picture with its depth and range, `audio` is codec, channels and bitrate; `other` is any other mark.
 */
export const SPAN_LABELS = [
  'title',
  'alternativeTitle',
  'artist',
  'author',
  'narrator',
  'year',
  'date',
  'season',
  'episode',
  'absoluteEpisode',
  'seasonEpisode',
  'episodeTitle',
  'series',
  'part',
  'disc',
  'track',
  'volume',
  'issue',
  'chapter',
  'resolution',
  'source',
  'codec',
  'audio',
  'language',
  'subtitleLanguage',
  'group',
  'site',
  'edition',
  'version',
  'platform',
  'publisher',
  'network',
  'checksum',
  'id',
  'size',
  'extension',
  'other',
] as const;

/** One of {@link SPAN_LABELS}. */
export type SpanLabel = (typeof SPAN_LABELS)[number];

const LABELS: ReadonlySet<unknown> = new Set(SPAN_LABELS);

/** Whether a value is one of {@link SPAN_LABELS}. */
export function isSpanLabel(value: unknown): value is SpanLabel {
  return LABELS.has(value);
}
