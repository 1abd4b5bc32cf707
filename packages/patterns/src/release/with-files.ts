import { isTimedMedium, type Medium } from '@mimmo/core';
import { isTelling, type ReleaseName, type ReleaseParser, withScope } from '@mimmo/release-name';
import type { Piece } from '../files/works/pieces.js';
import type { ContentReading } from '../reading/content-reading.js';
import { AGREED_FIELDS, type AgreedField, type AgreedFields, agreedFields } from './agreed-fields.js';
import { artistAbove } from './artist-above.js';
import { episodeGaps } from './episode-gaps.js';

/** Under what a release is read, and what of it is looked at. */
export interface Asked {
  readonly medium: Medium | undefined;
  /** @default all fields */
  readonly wanted?: readonly AgreedField[] | undefined;
}

/**
 * The reading of a content's name, completed by what its main files and their folder agree on: as far as fields are wanted, for
 * each that the name leaves out costs a look at the names of files.
 */
export function withFiles(reading: ContentReading, named: ReleaseName, { medium, wanted }: Asked): ReleaseName {
  if (medium === undefined || !isTimedMedium(medium)) return named;
  const pieces = reading.pieces(medium);
  if (pieces.length === 0) return withHidden(reading, named, medium);
  const open = wanted && openFields(named, wanted);
  if (open?.length === 0) return withAgreed(named, {}, folderReading(pieces, medium, reading.parse));
  return medium === 'video' ? withVideos(reading, named) : withRecordings(reading, named, open);
}

/** A name that tells nothing, completed by that of the archive that is all there is. */
function withHidden(reading: ContentReading, named: ReleaseName, medium: Medium): ReleaseName {
  const hidden = isTelling(named) ? undefined : reading.hiddenName()?.read({ medium });
  return hidden ? withAgreed(named, agreedFields([hidden]), undefined) : named;
}

/** The fields that a name leaves to its files: one that tells nothing leaves all. */
function openFields(named: ReleaseName, wanted: readonly AgreedField[]): readonly AgreedField[] {
  return isTelling(named) ? wanted.filter((field) => named[field] === undefined) : wanted;
}

function withVideos(reading: ContentReading, named: ReleaseName): ReleaseName {
  const pieces = reading.pieces('video');
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

function withRecordings(reading: ContentReading, named: ReleaseName, fields?: readonly AgreedField[]): ReleaseName {
  const pieces = reading.pieces('audio');
  // Several recordings that are called alike are not called like their album.
  const wanted = pieces.length === 1 ? fields : (fields ?? AGREED_FIELDS).filter((field) => field !== 'title');
  const agreed = { ...artistAbove(reading.content, reading.parse), ...agreedFields(reading.recordings(), wanted) };
  return withAgreed(named, agreed, folderReading(pieces, 'audio', reading.parse));
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
