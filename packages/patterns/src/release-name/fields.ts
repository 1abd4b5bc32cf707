import type { Mark, Property } from './mark.js';
import type { ReleaseKind } from './release-kind.js';
import type { ReleaseName } from './release-name.js';

type Fields = { -readonly [Field in keyof ReleaseName]: ReleaseName[Field] };

/** Where the value of a property goes: into a field of one text or number, or into a list. */
const FIELDS = {
  title: { text: 'title' },
  artist: { text: 'artist' },
  author: { text: 'author' },
  narrator: { text: 'narrator' },
  episodeTitle: { text: 'episodeTitle' },
  date: { text: 'date' },
  resolution: { text: 'resolution' },
  videoSource: { text: 'videoSource' },
  videoCodec: { text: 'videoCodec' },
  bitDepth: { text: 'bitDepth' },
  audioChannels: { text: 'audioChannels' },
  bitrate: { text: 'bitrate' },
  group: { text: 'group' },
  site: { text: 'site' },
  proper: { text: 'proper' },
  part: { text: 'part' },
  disc: { text: 'disc' },
  volume: { text: 'volume' },
  issue: { text: 'issue' },
  chapter: { text: 'chapter' },
  platform: { text: 'platform' },
  softwareVersion: { text: 'softwareVersion' },
  architecture: { text: 'architecture' },
  isbn: { text: 'isbn' },
  region: { text: 'region' },
  network: { text: 'network' },
  container: { text: 'container' },
  checksum: { text: 'checksum' },
  stereo3d: { text: 'stereo3d' },
  size: { text: 'size' },
  alternativeTitle: { texts: 'alternativeTitles' },
  hdr: { texts: 'hdr' },
  audioCodec: { texts: 'audioCodecs' },
  language: { texts: 'languages' },
  subtitleLanguage: { texts: 'subtitleLanguages' },
  edition: { texts: 'editions' },
  year: { number: 'year' },
  frameRate: { number: 'frameRate' },
  version: { number: 'version' },
  season: { numbers: 'seasons' },
  episode: { numbers: 'episodes' },
  absoluteEpisode: { numbers: 'absoluteEpisodes' },
  complete: { flag: 'complete' },
  form: {},
} as const satisfies Readonly<Record<Property, object>>;

/** The fields of a release name, from its marks: the first of each property counts, lists gather all. */
export function toReleaseName(name: string, marks: readonly Mark[], kind: ReleaseKind | undefined): ReleaseName {
  const fields: Fields = { name, marks };
  if (kind) fields.kind = kind;
  for (const { property, value } of marks) {
    const field = FIELDS[property];
    if ('text' in field) fields[field.text] ??= String(value);
    else if ('texts' in field) fields[field.texts] = withText(fields[field.texts], String(value));
    else if ('number' in field) fields[field.number] ??= Number(value);
    else if ('numbers' in field) fields[field.numbers] = withNumbers(fields[field.numbers], value);
    else if ('flag' in field) fields[field.flag] = true;
  }
  const year = fields.year ?? yearOf(fields);
  if (year !== undefined) fields.year = year;
  return fields;
}

function withText(texts: readonly string[] | undefined, text: string): readonly string[] {
  if (!texts) return [text];
  return texts.includes(text) ? texts : [...texts, text];
}

function withNumbers(before: readonly number[] | undefined, value: Mark['value']): readonly number[] {
  const added = typeof value === 'object' ? value : [Number(value)];
  return before || added.length > 1
    ? [...new Set([...(before ?? []), ...added])].sort((left, right) => left - right)
    : added;
}

/** A date has a year, and so has a season that is named after one. */
function yearOf({ date, seasons }: Fields): number | undefined {
  if (date !== undefined) return Number(date.slice(0, 4));
  const [season = 0] = seasons ?? [];
  return season > 1900 ? season : undefined;
}
