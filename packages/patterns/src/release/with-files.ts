import { isTimedMedium, type Medium } from '@mimmo/core';
import { isTelling, type ReleaseName, type ReleaseParser, withScope } from '@mimmo/release-name';
import type { Piece } from '../files/works/pieces.js';
import type { ContentReading } from '../reading/content-reading.js';
import { type AgreedField, type AgreedFields, agreedFields } from './agreed-fields.js';
import { artistAbove } from './artist-above.js';
import { episodeGaps } from './episode-gaps.js';

/** The reading of a content's name, completed by what its main files and their folder agree on. */
export function withFiles(reading: ContentReading, named: ReleaseName, medium: Medium | undefined): ReleaseName {
  switch (medium) {
    case 'video':
      return withVideos(reading, named);
    case 'audio':
      return withRecordings(reading, named);
    default:
      return named;
  }
}

/** What is wanted of a release. */
interface Wanted {
  readonly medium: Medium | undefined;
  readonly wanted: readonly AgreedField[];
}

/**
 * The same as far as some fields go, where the name says them all and its files need not be asked; `undefined` where they must
 * be.
 */
export function withFolderAlone(
  reading: ContentReading,
  named: ReleaseName,
  { medium, wanted }: Wanted,
): ReleaseName | undefined {
  const pieces = medium !== undefined && isTimedMedium(medium) ? reading.pieces(medium) : [];
  if (medium === undefined || pieces.length === 0) return named;
  const saysAll = wanted.every((field) => named[field] !== undefined) && isTelling(named);
  return saysAll ? withAgreed(named, {}, folderReading(pieces, medium, reading.parse)) : undefined;
}

function withVideos(reading: ContentReading, named: ReleaseName): ReleaseName {
  const pieces = reading.pieces('video');
  if (pieces.length === 0) return named;
  const list = reading.episodes();
  const agreed = agreedFields(list.readings);
  const folder = folderReading(pieces, 'video', reading.parse);
  const seasons = named.seasons ?? folder?.seasons ?? (list.seasons.length > 0 ? list.seasons : undefined);
  const episodes = named.episodes ?? (list.episodes.length > 0 ? [...new Set(list.episodes)] : undefined);
  const { missing, double } = (seasons?.length ?? 0) > 1 || pieces.length === 1 ? NO_GAPS : episodeGaps(list.episodes);
  return withScope({
    ...withAgreed(named, list.title === undefined ? agreed : { ...agreed, title: list.title }, folder),
    ...(seasons && { seasons }),
    ...(episodes && (seasons?.length ?? 1) === 1 && { episodes }),
    ...(missing.length > 0 && { missingEpisodes: missing }),
    ...(double.length > 0 && { doubleEpisodes: double }),
  });
}

const NO_GAPS = { missing: [], double: [] };

function withRecordings(reading: ContentReading, named: ReleaseName): ReleaseName {
  const pieces = reading.pieces('audio');
  if (pieces.length === 0) return named;
  const { title, ...agreed } = agreedFields(reading.recordings());
  const isSingle = pieces.length === 1;
  const shared = { ...artistAbove(reading.content, reading.parse), ...agreed };
  return withAgreed(
    named,
    isSingle && title !== undefined ? { ...shared, title } : shared,
    folderReading(pieces, 'audio', reading.parse),
  );
}

/** The reading of the folder that all pieces lie in, where it tells something. */
function folderReading(pieces: readonly Piece[], medium: Medium, parse: ReleaseParser): ReleaseName | undefined {
  const paths = pieces.map(({ folder }) => folder.split('/'));
  const [first = []] = paths;
  const shared = first.findIndex((folder, depth) => paths.some((path) => path[depth] !== folder));
  const folders = (shared < 0 ? first : first.slice(0, shared)).filter((folder) => folder !== '');
  return folders.map((folder) => parse(folder, { medium })).findLast(isTelling);
}

/** A name's reading, completed by its folder and by what its pieces agree on. A name that tells nothing gives its title up. */
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
