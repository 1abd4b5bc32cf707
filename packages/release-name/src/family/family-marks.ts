import type { Property } from '../mark.js';
import type { Scan } from '../scan/scan.js';
import { countedOf } from '../settle/counted.js';
import type { Settled } from '../settle/settle.js';
import type { Family } from './family.js';

/** Properties that a family's releases do not have: what looks like one is a word of the title. */
const FOREIGN: Readonly<Record<Family, ReadonlySet<Property>>> = {
  video: new Set(),
  bare: new Set(),
  audio: new Set(['season', 'episode', 'absoluteEpisode', 'network', 'hdr', 'stereo3d', 'frameRate', 'resolution']),
  book: new Set(['season', 'episode', 'absoluteEpisode', 'network', 'hdr', 'stereo3d', 'frameRate', 'videoCodec']),
  software: new Set(['season', 'episode', 'absoluteEpisode', 'network', 'hdr', 'frameRate', 'checksum', 'resolution']),
};

/** The marks that count in a name of one family. */
export function marksOfFamily(scan: Scan, settled: Settled, family: Family): Settled {
  const foreign = FOREIGN[family];
  if (foreign.size === 0 || !settled.marks.some(({ property }) => foreign.has(property))) return settled;
  const marks = settled.marks.filter(({ property }) => !foreign.has(property));
  return { ...settled, marks, counted: countedOf(scan, marks) };
}
