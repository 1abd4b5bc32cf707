import { isTelling, type ReleaseName } from '@mimmo/release-name';
import { isEpisode } from '../files/episode-list.js';
import { baseOf, stemOf } from '../files/path.js';
import type { RoledFile } from '../files/roles/roled-file.js';
import { discNameOf } from '../files/works/disc-name.js';
import { partNameOf } from '../files/works/part-name.js';
import type { Piece } from '../files/works/pieces.js';
import type { ContentReading } from '../reading/content-reading.js';
import { type FileFacts, type Findings, present, type Work } from './work.js';

/** A piece with what its name, and those beside it, say. */
interface ReadPiece {
  readonly piece: Piece;
  readonly reading: ReleaseName;
  /** Its episodes; `undefined` for a film. */
  readonly episodes: readonly number[] | undefined;
  readonly season: number | undefined;
}

/** What videos are: episodes by show and season, films each by itself. */
export function videoFindings(reading: ContentReading, release: ReleaseName): Findings {
  const list = reading.episodes();
  const pieces = reading.pieces('video').slice(0, list.readings.length);
  const [onlySeason, ...otherSeasons] = release.seasons ?? [];
  const read = pieces.flatMap((piece, index): readonly ReadPiece[] => {
    const own = list.readings[index];
    if (!own) return [];
    const counted = list.counted?.[index];
    const episodes = counted === undefined ? episodesOf(own) : [counted];
    const season = own.seasons?.[0] ?? (otherSeasons.length === 0 ? onlySeason : undefined);
    return [{ piece, reading: own, episodes, season: episodes ? season : undefined }];
  });
  return { works: worksAmong(read, release), facts: new Map(read.flatMap((each) => factsOf(each, read.length))) };
}

function episodesOf(reading: ReleaseName): readonly number[] | undefined {
  if (!isEpisode(reading)) return undefined;
  return reading.episodes ?? reading.absoluteEpisodes ?? [];
}

function worksAmong(read: readonly ReadPiece[], release: ReleaseName): readonly Work[] {
  const shows = new Map<string, { readonly work: Work; readonly files: RoledFile[] }>();
  const works: Work[] = [];
  const titleOf = showTitles(read, release);
  for (const each of read) {
    const { piece, reading, episodes, season } = each;
    if (episodes === undefined) {
      works.push({ ...film(each), files: piece.files });
      continue;
    }
    const title = titleOf(reading);
    const key = `${title.toLowerCase()}\u0000${season}`;
    const known = shows.get(key);
    if (known) known.files.push(...piece.files);
    else {
      const files = [...piece.files];
      const work = { ...present<Omit<Work, 'files'>>({ title, season, year: reading.year ?? release.year }), files };
      shows.set(key, { work, files });
      works.push(work);
    }
  }
  return works;
}

/** What the show of an episode is called: by its own name where that is said of several, else by the release. */
function showTitles(read: readonly ReadPiece[], release: ReleaseName): (reading: ReleaseName) => string {
  const counts = new Map<string, number>();
  for (const { reading, episodes } of read)
    if (episodes && reading.title !== undefined)
      counts.set(reading.title.toLowerCase(), (counts.get(reading.title.toLowerCase()) ?? 0) + 1);
  return ({ title, name }) => {
    const isShared = title !== undefined && isTelling({ name, title }) && (counts.get(title.toLowerCase()) ?? 0) > 1;
    return (isShared ? title : (release.title ?? title)) ?? release.name;
  };
}

function film({ piece, reading }: ReadPiece): Pick<Work, 'title' | 'year'> {
  const title = reading.title ?? (piece.name || baseOf(piece.folder));
  return reading.year === undefined ? { title } : { title, year: reading.year };
}

function factsOf(
  { piece, reading, episodes, season }: ReadPiece,
  count: number,
): readonly (readonly [RoledFile, FileFacts])[] {
  const isFilm = episodes === undefined;
  const title = isFilm && count > 1 ? reading.title : reading.episodeTitle;
  return piece.files.map((file) => {
    const stem = stemOf(baseOf(file.path));
    const isOne = piece.files.length === 1;
    const facts = present<FileFacts>({
      season,
      episodes: episodes && episodes.length > 0 ? episodes : undefined,
      title,
      disc: isOne ? undefined : (discNameOf(stem)?.disc ?? discAbove(file.path)),
      part: isOne ? undefined : partNameOf(stem)?.part,
    });
    return [file, facts];
  });
}

function discAbove(path: string): number | undefined {
  for (const folder of path.split('/').slice(0, -1)) {
    const disc = discNameOf(folder);
    if (disc) return disc.disc;
  }
  return undefined;
}
