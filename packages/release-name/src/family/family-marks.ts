import type { Property } from '../mark.js';
import type { Scan, ScanMark } from '../scan/scan.js';
import { countedOf } from '../settle/counted.js';
import type { Settled } from '../settle/settle.js';
import { hasTrait } from '../trait.js';
import type { Family } from './family.js';

/** Properties that a family's releases do not have: what looks like one is a word of the title. */
const FOREIGN: Readonly<Record<Family, ReadonlySet<Property>>> = {
  video: new Set(),
  bare: new Set(),
  audio: new Set(['season', 'episode', 'absoluteEpisode', 'network', 'hdr', 'stereo3d', 'frameRate', 'resolution']),
  book: new Set([
    'season',
    'episode',
    'absoluteEpisode',
    'network',
    'hdr',
    'stereo3d',
    'frameRate',
    'resolution',
    'videoCodec',
  ]),
  software: new Set(['season', 'episode', 'absoluteEpisode', 'network', 'hdr', 'frameRate', 'checksum', 'resolution']),
};

/** Properties that moving pictures alone have. */
const OF_PICTURES: ReadonlySet<Property> = new Set(['videoSource', 'videoCodec']);

/** The marks that count in a name of one family. What is written as no title is counts in all of them: `S01E02`. */
export function marksOfFamily(scan: Scan, settled: Settled, family: Family): Settled {
  const foreign = FOREIGN[family];
  if (foreign.size === 0 || !settled.marks.some(({ property }) => foreign.has(property))) return settled;
  const hasPictures = settled.marks.some(({ property }) => OF_PICTURES.has(property));
  const isForeign = (mark: ScanMark): boolean =>
    foreign.has(mark.property) && !hasTrait(mark, 'isCode') && !(hasPictures && hasTrait(mark, 'isCodeOfPicture'));
  const marks = settled.marks.filter((mark) => !isForeign(mark));
  return { ...settled, marks, counted: countedOf(scan, marks) };
}
