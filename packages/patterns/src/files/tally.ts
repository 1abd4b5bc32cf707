import type { FileKind, FileRole, Medium } from '@mimmo/core';
import { once } from '../reading/once.js';
import type { RoledFile } from './roles/roled-file.js';
import { isSubstance, weigher } from './structure/company.js';

/** What a release is made of. */
export interface Tally {
  /** The medium that most of it is of; `undefined` where archives and the like hide it. */
  readonly medium: Medium | undefined;
  /** Its share, 0 to 1: of bytes, or of what such files have most often where no size is known. */
  readonly share: number;
  /** The extension that most of that has. */
  readonly ending: string;
}

/** The medium of what a file holds; archives, images of discs and what nobody knows hide it. */
const MEDIUM_OF_KIND: Readonly<Partial<Record<FileKind, Medium>>> = {
  audio: 'audio',
  video: 'video',
  software: 'software',
  book: 'book',
  font: 'other',
  image: 'other',
  data: 'other',
  code: 'software',
};
/** Roles that tell nothing of the medium even where there is nothing else. */
const ALONE: ReadonlySet<FileRole> = new Set(['note', 'checksum', 'playlist', 'junk', 'subtitle', 'artwork', 'crack']);

/**
 * Weighs files by their medium. Samples, artwork, extras and the like have no weight, unless there is nothing else. `undefined` where
 * nothing has a weight.
 */
export function tallyOf(files: readonly RoledFile[]): Tally | undefined {
  return weigh(files, ({ role }) => isSubstance(role)) ?? weigh(files, ({ role }) => !ALONE.has(role));
}

interface Weight {
  weight: number;
  readonly endings: Map<string, number>;
}

function weigh(files: readonly RoledFile[], counts: (file: RoledFile) => boolean): Tally | undefined {
  const weights = new Map<Medium | 'hidden', Weight>();
  const counted = files.filter(counts);
  const weightOf = weigher(counted);
  const hints = once(() => hintsOf(files));
  let total = 0;
  for (const file of counted) {
    const medium = mediumOf(file, hints);
    const added = weightOf(file);
    total += added;
    const weight = weights.get(medium);
    if (!weight) {
      weights.set(medium, { weight: added, endings: new Map([[file.ending, added]]) });
      continue;
    }
    weight.weight += added;
    weight.endings.set(file.ending, (weight.endings.get(file.ending) ?? 0) + added);
  }
  const best = heaviest([...weights].map(([medium, { weight }]) => [medium, weight]));
  if (best === undefined || total === 0) return undefined;
  const { weight, endings } = weights.get(best) ?? NOTHING;
  return { medium: best === 'hidden' ? undefined : best, share: weight / total, ending: heaviest([...endings]) ?? '' };
}

const NOTHING: Weight = { weight: 0, endings: new Map() };

/** What stands beside archives and data, and tells what they are of. */
interface Hints {
  readonly hasPrograms: boolean;
  /** Archives beside the sample of a film, and beside no film, hold it. */
  readonly hidesFilm: boolean;
}

function hintsOf(files: readonly RoledFile[]): Hints {
  const isFilm = ({ kind }: RoledFile): boolean => kind === 'video';
  return {
    hasPrograms: files.some(({ kind, role }) => kind === 'software' && role !== 'junk'),
    hidesFilm:
      files.some((file) => isFilm(file) && file.role === 'sample') &&
      !files.some((file) => isFilm(file) && file.role === 'main'),
  };
}

function mediumOf({ kind, isAmbiguous, ending }: RoledFile, hints: () => Hints): Medium | 'hidden' {
  if (kind === 'data' && hints().hasPrograms) return 'software';
  const medium = isAmbiguous && ending !== 'pdf' ? undefined : kind && MEDIUM_OF_KIND[kind];
  return medium ?? (hints().hidesFilm ? 'video' : 'hidden');
}

function heaviest<T>(weights: readonly (readonly [T, number])[]): T | undefined {
  let best: readonly [T, number] | undefined;
  for (const entry of weights) if (best === undefined || entry[1] > best[1]) best = entry;
  return best?.[0];
}
