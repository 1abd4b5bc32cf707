import type { Mark } from './mark.js';
import type { ReleaseKind } from './release-kind.js';
import type { ReleaseName } from './release-name.js';

type Fields = { -readonly [Field in keyof ReleaseName]?: ReleaseName[Field] };

/** Fields of one text each, by property. */
const TEXTS = {
  title: 'title',
  artist: 'artist',
  author: 'author',
  narrator: 'narrator',
  episodeTitle: 'episodeTitle',
  date: 'date',
  resolution: 'resolution',
  videoSource: 'videoSource',
  videoCodec: 'videoCodec',
  bitDepth: 'bitDepth',
  audioChannels: 'audioChannels',
  bitrate: 'bitrate',
  group: 'group',
  site: 'site',
  proper: 'proper',
  part: 'part',
  disc: 'disc',
  volume: 'volume',
  issue: 'issue',
  chapter: 'chapter',
  platform: 'platform',
  softwareVersion: 'softwareVersion',
  architecture: 'architecture',
  isbn: 'isbn',
  region: 'region',
  network: 'network',
  container: 'container',
  checksum: 'checksum',
  stereo3d: 'stereo3d',
  size: 'size',
} as const;
/** Fields of several texts, by property. */
const LISTS = {
  alternativeTitle: 'alternativeTitles',
  hdr: 'hdr',
  audioCodec: 'audioCodecs',
  language: 'languages',
  subtitleLanguage: 'subtitleLanguages',
  edition: 'editions',
} as const;
const NUMBERS = { year: 'year', frameRate: 'frameRate', version: 'version' } as const;
const NUMBER_LISTS = { season: 'seasons', episode: 'episodes', absoluteEpisode: 'absoluteEpisodes' } as const;

/** The fields of a release name, from its marks: the first of each property counts, lists gather all. */
export function toReleaseName(name: string, marks: readonly Mark[], kind: ReleaseKind | undefined): ReleaseName {
  const fields: Fields = {};
  for (const { property, value } of marks) {
    if (has(TEXTS, property)) fields[TEXTS[property]] ??= String(value);
    else if (has(NUMBERS, property)) fields[NUMBERS[property]] ??= Number(value);
    else if (has(LISTS, property))
      fields[LISTS[property]] = [...new Set([...(fields[LISTS[property]] ?? []), String(value)])];
    else if (has(NUMBER_LISTS, property))
      fields[NUMBER_LISTS[property]] = merged(fields[NUMBER_LISTS[property]], value);
    else if (property === 'complete') fields.complete = true;
  }
  const year = fields.year ?? yearOf(fields);
  if (year !== undefined) fields.year = year;
  return { name, ...(kind && { kind }), ...fields, marks };
}

/** A date has a year, and so has a season that is named after one. */
function yearOf({ date, seasons }: Fields): number | undefined {
  if (date !== undefined) return Number(date.slice(0, 4));
  const [season = 0] = seasons ?? [];
  return season > 1900 ? season : undefined;
}

function merged(before: readonly number[] | undefined, value: Mark['value']): readonly number[] {
  return [...new Set([...(before ?? []), ...(typeof value === 'object' ? value : [Number(value)])])].sort(
    (left, right) => left - right,
  );
}

function has<T extends object>(table: T, key: PropertyKey): key is keyof T {
  return Object.hasOwn(table, key);
}
