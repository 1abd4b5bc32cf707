import type { Medium } from '@mimmo/core';
import type { Scan } from '../scan/scan.js';
import type { Settled } from '../settle/settle.js';
import { dumpTailOf } from './dump-tail.js';
import { type FamilyFeature, familyFeatures } from './family-features.js';
import { FAMILY_WEIGHTS } from './family-weights.generated.js';
import { mediumOfIds } from './medium-of-ids.js';

/** Families that marks speak for, in the order of the weights. */
export const MARKED_FAMILIES = ['video', 'audio', 'book', 'software'] as const;

/** How a name is laid out: which of its parts are title, artist and so on. */
export type Family = (typeof MARKED_FAMILIES)[number] | 'bare';

const FAMILY_OF_MEDIUM: Readonly<Record<Exclude<Medium, 'other'>, Family>> = {
  audio: 'audio',
  video: 'video',
  software: 'software',
  book: 'book',
};

/** Least probability of a family whose layout is used; below it, a name is laid out by its parts alone. */
const LEAST = 0.6;

/**
 * The family that a name's marks speak for, by weights that were measured on labelled names (tools/calibrate/families.mjs);
 * a known medium decides for itself, and so do the id of a work in a database of one medium and the tail of a dump. What is none
 * of the four is laid out by its parts, but for what belongs to moving pictures: their subtitles are called as they are.
 */
export function familyOf(scan: Scan, settled: Settled, medium?: Medium): Family {
  const known = medium ?? mediumOfIds(scan);
  if (known !== undefined && known !== 'other') return FAMILY_OF_MEDIUM[known];
  if (known === undefined && dumpTailOf(scan) >= 0) return 'software';
  let video = 0;
  let audio = 0;
  let book = 0;
  let software = 0;
  const weighed: Weights[] = [];
  for (const feature of familyFeatures(scan, settled)) {
    const weights = weightsOf(feature);
    if (!weights || weighed.includes(weights)) continue;
    weighed.push(weights);
    video += weights[0];
    audio += weights[1];
    book += weights[2];
    software += weights[3];
  }
  const scores = [video, audio, book, software];
  const best = Math.max(video, audio, book, software);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - best);
  if (1 / sum < LEAST || (medium === 'other' && best !== video)) return 'bare';
  return MARKED_FAMILIES[scores.indexOf(best)] ?? 'bare';
}

type Weights = readonly [video: number, audio: number, book: number, software: number];

const COUNTED: ReadonlyMap<string, Weights> = new Map(Object.entries(FAMILY_WEIGHTS.counted));
const UNCOUNTED: ReadonlyMap<string, Weights> = new Map(Object.entries(FAMILY_WEIGHTS.uncounted));

function weightsOf({ id, backoff, isCounted }: FamilyFeature): Weights | undefined {
  const table = isCounted ? COUNTED : UNCOUNTED;
  return table.get(id) ?? table.get(backoff);
}
