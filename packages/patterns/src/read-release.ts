import type { ContentInfo, FileEntry, Medium, TimedMedium } from '@mimmo/core';
import {
  confidencesOf,
  isTelling,
  parseReleaseName,
  type ReleaseName,
  type ReleaseParser,
  withScope,
} from '@mimmo/release-name';
import { episodesOf } from './files/episode-list.js';
import { type Piece, piecesOf } from './files/works/pieces.js';
import { contentsOf } from './files/contents.js';
import { type AgreedFields, agreedFields } from './release/agreed-fields.js';
import { episodeGaps } from './release/episode-gaps.js';
import { readName } from './release/read-name.js';

/** Options of {@link readRelease}. */
export interface ReadOptions {
  /**
   * The medium, where somebody has told it.
   *
   * @default the one that its files are of, and without files the one that the marks of its name speak for
   */
  readonly medium?: Medium;
  /**
   * How sure the medium is, 0 to 1. One that is not sure erases no numbering and no artist that the name's own marks tell.
   *
   * @default 1
   */
  readonly certainty?: number;
  /**
   * Reads the name; `createReleaseParser` makes one that knows words of your own.
   *
   * @default parseReleaseName
   */
  readonly parse?: ReleaseParser;
  /**
   * Whether `confidence` is filled in: of what the name says, not of what files say alone.
   *
   * @default false
   */
  readonly confidence?: boolean;
}

/**
 * Reads a release: its name, and what its main files agree on where the name says nothing. The marks are those of the
 * name alone.
 *
 * @example
 * readRelease(nameOnly('The.Matrix.1999.1080p.BluRay.x264-GROUP')).title; // 'The Matrix'
 */
export function readRelease(content: ContentInfo, options: ReadOptions = {}): ReleaseName {
  const { medium = timedMediumOf(content.files), parse = parseReleaseName, confidence = false } = options;
  const release = withFiles(content, { medium, certainty: options.certainty, parse });
  return confidence ? { ...release, confidence: confidencesOf(release) } : release;
}

/** How a content is read. */
interface Reading {
  readonly medium: Medium | undefined;
  readonly certainty?: number | undefined;
  readonly parse: ReleaseParser;
}

function withFiles(content: ContentInfo, { medium, certainty, parse }: Reading): ReleaseName {
    const named = readName(content, parse, { medium, certainty });
  switch (medium) {
    case 'video':
      return withScope(withVideos(named, piecesOf(contentsOf(content).files, 'video'), parse));
    case 'audio':
      return withRecordings(named, piecesOf(contentsOf(content).files, 'audio'), parse);
    default:
      return named;
  }
}

/** The medium with more bytes among the files, by their extensions; `undefined` where they have neither. */
function timedMediumOf(files: readonly FileEntry[]): TimedMedium | undefined {
  if (files.length === 0) return undefined;
  const bytes = { audio: 0, video: 0 };
  const counts = { audio: 0, video: 0 };
  for (const { kind, size, role } of contentsOf({ name: '', files }).files) {
    if ((kind !== 'audio' && kind !== 'video') || role !== 'main') continue;
    bytes[kind] += size;
    counts[kind]++;
  }
  if (counts.audio + counts.video === 0) return undefined;
  const weights = bytes.audio + bytes.video > 0 ? bytes : counts;
  return weights.audio > weights.video ? 'audio' : 'video';
}

function withVideos(named: ReleaseName, works: readonly Piece[], parse: ReleaseParser): ReleaseName {
  if (works.length === 0) return named;
  const list = episodesOf(works, parse);
  const agreed = agreedFields(list.readings);
  const folder = folderReading(works, { medium: 'video', parse });
  const seasons = named.seasons ?? folder?.seasons ?? (list.seasons.length > 0 ? list.seasons : undefined);
  const episodes = named.episodes ?? (list.episodes.length > 0 ? [...new Set(list.episodes)] : undefined);
  const { missing, double } = (seasons?.length ?? 0) > 1 || works.length === 1 ? NO_GAPS : episodeGaps(list.episodes);
  return {
    ...withAgreed(named, list.title === undefined ? agreed : { ...agreed, title: list.title }, folder),
    ...(seasons && { seasons }),
    ...(episodes && (seasons?.length ?? 1) === 1 && { episodes }),
    ...(missing.length > 0 && { missingEpisodes: missing }),
    ...(double.length > 0 && { doubleEpisodes: double }),
  };
}

const NO_GAPS = { missing: [], double: [] };

function withRecordings(named: ReleaseName, works: readonly Piece[], parse: ReleaseParser): ReleaseName {
  if (works.length === 0) return named;
  const readings = works.slice(0, 200).map((work) => parse(work.name, { medium: 'audio' }));
  const { title, ...agreed } = agreedFields(readings);
  const isSingle = works.length === 1;
  return withAgreed(
    named,
    isSingle && title !== undefined ? { ...agreed, title } : agreed,
    folderReading(works, { medium: 'audio', parse }),
  );
}

/** The reading of the folder that all works lie in, where it tells something. */
function folderReading(works: readonly Piece[], { medium, parse }: Reading): ReleaseName | undefined {
  const paths = works.map(({ folder }) => folder.split('/'));
  const [first = []] = paths;
  const shared = first.findIndex((folder, depth) => paths.some((path) => path[depth] !== folder));
  const folders = (shared < 0 ? first : first.slice(0, shared)).filter((folder) => folder !== '');
  return folders.map((folder) => parse(folder, medium && { medium })).findLast(isTelling);
}

/** A name's reading, completed by its folder and by what its works agree on. A name that tells nothing gives its title up. */
function withAgreed(named: ReleaseName, agreed: AgreedFields, folder: ReleaseName | undefined): ReleaseName {
  const { kind: _kind, marks: _marks, name: _name, container: _container, ...above } = folder ?? {};
  const others = { ...agreed, ...above };
  if (isTelling(named) || others.title === undefined || isSame(named.title, others.title))
    return { ...others, ...named };
  const { title: _title, titles: _titles, artist: _artist, ...rest } = named;
  return { ...others, ...rest };
}

function isSame(left: string | undefined, right: string): boolean {
  return left?.toLowerCase() === right.toLowerCase();
}
