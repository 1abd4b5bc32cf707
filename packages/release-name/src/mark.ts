import type { Trait } from './trait.js';

/** What a release name can say, in the order in which reports list it. */
export const PROPERTIES = [
  'title',
  'alternativeTitle',
  'artist',
  'album',
  'author',
  'narrator',
  'year',
  'season',
  'episode',
  'absoluteEpisode',
  'episodeTitle',
  'date',
  'resolution',
  'videoSource',
  'videoCodec',
  'bitDepth',
  'hdr',
  'frameRate',
  'audioCodec',
  'audioChannels',
  'bitrate',
  'language',
  'subtitleLanguage',
  'group',
  'site',
  'edition',
  'proper',
  'version',
  'part',
  'disc',
  'track',
  'volume',
  'issue',
  'chapter',
  'platform',
  'softwareVersion',
  'architecture',
  'isbn',
  'catalogueNumber',
  'id',
  'region',
  'network',
  'container',
  'checksum',
  'stereo3d',
  'complete',
  'size',
  'form',
] as const;

/**
 * One of {@link PROPERTIES}. `form` is what a word says the release is: a discography, an audiobook, a crack; `id` is that of
 * the work in a database.
 */
export type Property = (typeof PROPERTIES)[number];

/**
 * How much a mark proves. `strong`: wherever it stands (`1080p`, `S01E02`). `weak`: among other marks only, since the word
 * may be one of a title (`French`, `Limited`). `context`: only for what the layout decides (a bare number, a year).
 */
export type Strength = 'strong' | 'weak' | 'context';

/** A part of a name that was read as a property. */
export interface Mark {
  readonly property: Property;
  /** The value in the field's standard spelling; several where one mark names several (`S01E01-E03`). */
  readonly value: string | number | readonly number[];
  /** Offset of the first UTF-16 unit in the name. */
  readonly start: number;
  /** Offset after the last UTF-16 unit. */
  readonly end: number;
  readonly strength: Strength;
  /** Id of the vocabulary row, or rule of the reader or layout, that made it: what reports name. */
  readonly rule: string;
  /** How it behaves beyond its property, where it does. */
  readonly traits?: readonly Trait[];
  /** How sure the mark is, 0 to 1, where somebody who knows more than its rule says so; else its rule tells. */
  readonly confidence?: number;
}

/** A mark without what only the parser asks of it. */
export function plainMark({ property, value, start, end, strength, rule, traits }: Mark): Mark {
  // Written out, for engines make objects of one shape far faster than they spread them.
  return traits === undefined || traits.length === 0
    ? { property, value, start, end, strength, rule }
    : { property, value, start, end, strength, rule, traits };
}

/** The same part of a name, read as another property. */
export function rereadAs(property: Property, mark: Mark, rule = mark.rule): Mark {
  const { value, start, end, strength, traits } = mark;
  return plainMark({ property, value, start, end, strength, rule, ...(traits && { traits }) });
}
