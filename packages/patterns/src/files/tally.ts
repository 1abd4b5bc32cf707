import type { Medium } from '@mimmo/core';
import type { RoledFile } from './file-role.js';
import { substanceOf } from './substance.js';

/** What a release is made of. */
export interface Tally {
  /** The medium that most of it is of; `undefined` where archives and the like hide it. */
  readonly medium: Medium | undefined;
  /** Its share, 0 to 1: of bytes, or of files where no size is known. */
  readonly share: number;
  /** The extension that most of that has. */
  readonly ending: string;
}

interface Weight {
  weight: number;
  readonly endings: Map<string, number>;
}

/**
 * Weighs files by their medium, each judged with its company. Samples, artwork and the like have no weight, unless there
 * is nothing else. `undefined` where nothing has a weight.
 */
export function tallyOf(files: readonly RoledFile[]): Tally | undefined {
  const weighed = weigh(files, ({ role }) => role === 'main' || role === 'extra');
  return weighed ?? weigh(files, () => true);
}

function weigh(files: readonly RoledFile[], counts: (file: RoledFile) => boolean): Tally | undefined {
  const substance = substanceOf(files);
  const weights = new Map<Medium | 'hidden', Weight>();
  const counted = files.filter((file) => counts(file) && substance(file) !== 'company');
  const isSized = counted.some(({ size }) => size > 0);
  for (const file of counted) {
    const of = substance(file);
    if (of === 'company') continue;
    const weight = weights.get(of) ?? { weight: 0, endings: new Map() };
    const added = isSized ? file.size : 1;
    weight.weight += added;
    weight.endings.set(file.ending, (weight.endings.get(file.ending) ?? 0) + added);
    weights.set(of, weight);
  }
  const total = [...weights.values()].reduce((sum, { weight }) => sum + weight, 0);
  const best = heaviest([...weights].map(([of, { weight }]) => [of, weight]));
  if (best === undefined || total === 0) return undefined;
  const { weight, endings } = weights.get(best) ?? NOTHING;
  return { medium: best === 'hidden' ? undefined : best, share: weight / total, ending: heaviest([...endings]) ?? '' };
}

const NOTHING: Weight = { weight: 0, endings: new Map() };

function heaviest<T>(weights: readonly (readonly [T, number])[]): T | undefined {
  let best: readonly [T, number] | undefined;
  for (const entry of weights) if (best === undefined || entry[1] > best[1]) best = entry;
  return best?.[0];
}
