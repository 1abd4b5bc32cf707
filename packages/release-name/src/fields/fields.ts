import { type Mark, PROPERTIES, type Property } from '../mark.js';
import type { ReleaseKind } from '../release-kind.js';
import type { ReleaseName } from '../release-name.js';
import { countsOf, numberingOf, packScopeOf } from './scope.js';
import { titlesAmong } from './titles.js';

type Fields = { -readonly [Field in keyof ReleaseName]: ReleaseName[Field] };

/** Where the value of a property goes: into a field of one text or number, or into a list. */
const FIELDS = {
  title: { as: 'text', field: 'title' },
  artist: { as: 'text', field: 'artist' },
  album: { as: 'text', field: 'album' },
  author: { as: 'text', field: 'author' },
  narrator: { as: 'text', field: 'narrator' },
  episodeTitle: { as: 'text', field: 'episodeTitle' },
  date: { as: 'text', field: 'date' },
  resolution: { as: 'text', field: 'resolution' },
  videoSource: { as: 'text', field: 'videoSource' },
  videoCodec: { as: 'text', field: 'videoCodec' },
  bitDepth: { as: 'text', field: 'bitDepth' },
  audioChannels: { as: 'text', field: 'audioChannels' },
  bitrate: { as: 'text', field: 'bitrate' },
  group: { as: 'text', field: 'group' },
  site: { as: 'text', field: 'site' },
  proper: { as: 'text', field: 'proper' },
  part: { as: 'text', field: 'part' },
  disc: { as: 'text', field: 'disc' },
  track: { as: 'text', field: 'track' },
  volume: { as: 'text', field: 'volume' },
  issue: { as: 'text', field: 'issue' },
  chapter: { as: 'text', field: 'chapter' },
  platform: { as: 'text', field: 'platform' },
  softwareVersion: { as: 'text', field: 'softwareVersion' },
  architecture: { as: 'text', field: 'architecture' },
  isbn: { as: 'text', field: 'isbn' },
  catalogueNumber: { as: 'text', field: 'catalogueNumber' },
  region: { as: 'text', field: 'region' },
  network: { as: 'text', field: 'network' },
  container: { as: 'text', field: 'container' },
  checksum: { as: 'text', field: 'checksum' },
  stereo3d: { as: 'text', field: 'stereo3d' },
  size: { as: 'text', field: 'size' },
  alternativeTitle: { as: 'texts', field: 'alternativeTitles' },
  hdr: { as: 'texts', field: 'hdr' },
  audioCodec: { as: 'texts', field: 'audioCodecs' },
  language: { as: 'texts', field: 'languages' },
  subtitleLanguage: { as: 'texts', field: 'subtitleLanguages' },
  edition: { as: 'texts', field: 'editions' },
  year: { as: 'number', field: 'year' },
  frameRate: { as: 'number', field: 'frameRate' },
  version: { as: 'number', field: 'version' },
  season: { as: 'numbers', field: 'seasons' },
  episode: { as: 'numbers', field: 'episodes' },
  absoluteEpisode: { as: 'numbers', field: 'absoluteEpisodes' },
  complete: { as: 'flag', field: 'complete' },
  id: { as: 'ids', field: 'ids' },
  form: { as: 'none' },
} as const satisfies Readonly<Record<Property, object>>;

/** The field of each property that has one. */
export type MarkedField = Extract<(typeof FIELDS)[Property], { readonly field: string }>['field'];

/** The field that the marks of a property go into. */
export function fieldOf(property: Property): MarkedField | undefined {
  const place = FIELDS[property];
  return place.as === 'none' ? undefined : place.field;
}

/** The fields of a release name, from its marks: the first of each property counts, lists gather all. */
export function toReleaseName(name: string, marks: readonly Mark[], kind: ReleaseKind | undefined): ReleaseName {
  const fields: Fields = { name, marks };
  if (kind) fields.kind = kind;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    const place = mark && PLACES.get(mark.property);
    if (!mark || !place) continue;
    const { value } = mark;
    const isFirst = isFirstOf(marks, at, mark.property);
    if (place.as === 'text') {
      if (isFirst) fields[place.field] = String(value);
    } else if (place.as === 'texts') {
      fields[place.field] = withText(isFirst ? undefined : fields[place.field], String(value));
    } else if (place.as === 'number') {
      if (isFirst) fields[place.field] = Number(value);
    } else if (place.as === 'numbers') {
      fields[place.field] = withNumbers(isFirst ? undefined : fields[place.field], value);
    } else if (place.as === 'flag') {
      fields[place.field] = true;
    } else if (place.as === 'ids') {
      fields[place.field] = withId(isFirst ? undefined : fields[place.field], String(value));
    }
  }
  const year = fields.year ?? yearOf(fields) ?? (kind === 'sport' ? yearIn(fields.title) : undefined);
  if (year !== undefined) fields.year = year;
  if (fields.title !== undefined) fields.titles = titlesAmong(marks);
  const counts = countsOf(marks, fields);
  const numbering = counts && numberingOf(counts, kind);
  if (numbering) fields.numbering = numbering;
  const packScope = counts && packScopeOf(counts, kind);
  if (packScope) fields.packScope = packScope;
  return fields;
}

/** The places of {@link FIELDS}, to be asked for each mark. */
const PLACES: ReadonlyMap<Property, (typeof FIELDS)[Property]> = new Map(
  PROPERTIES.map((property) => [property, FIELDS[property]]),
);

/** Whether no mark before one has its property: to ask the marks is cheaper than to ask an object for what it may lack. */
function isFirstOf(marks: readonly Mark[], index: number, property: Property): boolean {
  for (let at = 0; at < index; at++) if (marks[at]?.property === property) return false;
  return true;
}

function withText(texts: readonly string[] | undefined, text: string): readonly string[] {
  if (!texts) return [text];
  return texts.includes(text) ? texts : [...texts, text];
}

function withNumbers(before: readonly number[] | undefined, value: Mark['value']): readonly number[] {
  const added = typeof value === 'object' ? value : [Number(value)];
  if (!before && isAscending(added)) return added;
  return [...new Set([...(before ?? []), ...added])].sort((left, right) => left - right);
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || (numbers[index - 1] ?? 0) < number);
}

/** The first id of each database counts. */
function withId(ids: ReleaseName['ids'], value: string): NonNullable<ReleaseName['ids']> {
  const dash = value.indexOf('-');
  return { [value.slice(0, dash)]: value.slice(dash + 1), ...ids };
}

/** `Formula 1 2023 Some Grand Prix`: a year that is part of what sport is called. */
function yearIn(title = ''): number | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(title)?.[0];
  return year === undefined ? undefined : Number(year);
}

/** A date has a year, and so has a season that is named after one. */
function yearOf({ date, seasons }: Fields): number | undefined {
  if (date !== undefined) return Number(date.slice(0, 4));
  const [season = 0] = seasons ?? [];
  return season > 1900 ? season : undefined;
}
