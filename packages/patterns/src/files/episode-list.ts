import { isTelling, type ReleaseName, type ReleaseParser } from '@mimmo/release-name';
import { hasTrait } from '@mimmo/release-name/steps';
import { alikeParser } from './alike-names.js';
import { baseOf } from './path.js';
import { hasCameraName } from './roles/camera-name.js';
import type { Piece } from './works/pieces.js';

/** What the names of a release's pieces say together. */
export interface EpisodeList {
  /** The reading of each piece that was read, in their order. */
  readonly readings: readonly ReleaseName[];
  /** How many pieces are episodes by their names. */
  readonly numbered: number;
  /** Seasons that pieces or their folders name, in order. */
  readonly seasons: readonly number[];
  /** Episodes that pieces name, in order, each as often as a piece names it; of one season. */
  readonly episodes: readonly number[];
  /** The number of each piece, in their order, where no name has a mark and something counts them. */
  readonly counted?: readonly number[];
  /** The title in front of the number that counts the pieces, where no name has a mark. */
  readonly title?: string;
}

/** Pieces that are read at most: more do not change what they agree on. */
const MOST_PIECES = 2000;

/** Reads the names of pieces and of their folders, and finds the number that counts them where no name has a mark. */
export function episodesOf(pieces: readonly Piece[], parse: ReleaseParser): EpisodeList {
  const read = pieces.slice(0, MOST_PIECES);
  const readings = read.map(pieceReader(pieces, parse));
  const episodes = readings.map(({ episodes: own = [], absoluteEpisodes = [] }) =>
    own.length > 0 ? own : absoluteEpisodes,
  );
  const marked = episodes.filter((own) => own.length > 0).length;
  const counted = marked >= 0.5 * read.length ? undefined : countingNumbers(read.map(({ name }) => name));
  const title = counted && parse(counted.prefix, { medium: 'video' }).title;
  const seasons = new Set(readings.flatMap(({ seasons: own = [] }) => own));
  return {
    readings,
    numbered: counted?.numbers.length ?? readings.filter(isEpisode).length,
    seasons: [...seasons].sort((left, right) => left - right),
    episodes: (counted?.numbers ?? episodes.flat()).toSorted((left, right) => left - right),
    ...(counted && { counted: counted.numbers }),
    ...(title !== undefined && { title }),
  };
}

/** Whether a name is that of an episode, and not of a part of a film. */
export function isEpisode({ episodes, absoluteEpisodes, date, marks }: ReleaseName): boolean {
  const isPart = marks.some((mark) => mark.property === 'episode' && hasTrait(mark, 'countsParts'));
  return !isPart && (episodes !== undefined || absoluteEpisodes !== undefined || date !== undefined);
}

/** `Season 1/02.mkv`. */
const BARE_NUMBER = /^\d{1,3}$/u;

/**
 * Reads a piece's name, with the season of its folder where it names none itself; the name of a folder of its own where that says
 * which episode or film it is, and the piece does not. What a camera named is no episode.
 */
function pieceReader(pieces: readonly Piece[], parse: ReleaseParser): (piece: Piece) => ReleaseName {
  const counts = new Map<string, number>();
  for (const { folder } of pieces) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  const folders = new Map<string, ReleaseName>();
  const readFolder = (folder: string): ReleaseName => {
    const reading = folders.get(folder) ?? parse(baseOf(folder), { medium: 'video' });
    folders.set(folder, reading);
    return reading;
  };
  const read = alikeParser(parse);
  return ({ name, folder }) => {
    if (hasCameraName(name)) return { name, title: name, marks: [] };
    const reading = read(name);
    if (folder === '' || (reading.seasons !== undefined && isEpisode(reading))) return reading;
    const above = readFolder(folder);
    if (counts.get(folder) === 1 && (isEpisode(above) || (isTelling(above) && !isTelling(reading)))) return above;
    if (above.seasons !== undefined && BARE_NUMBER.test(name))
      return { ...above, name, marks: [], episodes: [Number(name)], kind: 'episode' };
    return reading.seasons !== undefined || above.seasons === undefined
      ? reading
      : { ...reading, seasons: above.seasons };
  };
}

interface Count {
  /** What all names begin with. */
  readonly prefix: string;
  readonly numbers: readonly number[];
}

/** The numbers after the words that all names begin with, where each name has another: `film-club-01`, `film-club-02`. */
function countingNumbers(names: readonly string[]): Count | undefined {
  if (names.length < 3) return undefined;
  const prefix = commonPrefix(names).replace(/\d+$/u, '');
  const numbers = names.map((name) => /^\d{1,4}(?!\d)/u.exec(name.slice(prefix.length))?.[0]);
  const found = numbers.filter((number) => number !== undefined).map(Number);
  const areYears = found.every((number) => number > 1900 && number < 2100);
  const isCount = found.length === names.length && new Set(found).size > 0.8 * found.length && !areYears;
  return isCount ? { prefix, numbers: found } : undefined;
}

/** What all of some texts begin with. */
function commonPrefix([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    let at = 0;
    while (at < length && other.charAt(at) === first.charAt(at)) at++;
    length = at;
  }
  return first.slice(0, length);
}
