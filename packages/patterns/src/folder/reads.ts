import type { Medium } from '@mimmo/core';
import { isTelling, type Property, type ReleaseName, type ReleaseParser } from '@mimmo/release-name';

/** Readings of names, of which there may only be so many. */
export interface Reads {
  /** The reading of a name; `undefined` where as many as allowed were read. */
  read(name: string, medium?: Medium): ReleaseName | undefined;
}

/** Readings that are kept at most: the names of a few folders. */
const MOST_KEPT = 2000;

/** Reads at most so many names; one that was read lately counts once. */
export function limitedReads(parse: ReleaseParser, most: number): Reads {
  const kept = new Map<string, ReleaseName>();
  let left = most;
  return {
    read(name, medium) {
      const key = `${medium ?? ''}/${name}`;
      const known = kept.get(key);
      if (known || left <= 0) return known;
      left -= 1;
      if (kept.size >= MOST_KEPT) kept.clear();
      const reading = parse(name, medium && { medium });
      kept.set(key, reading);
      return reading;
    },
  };
}

/** Reads as many names as are asked for. */
export function unlimitedReads(parse: ReleaseParser): Reads {
  return limitedReads(parse, Number.POSITIVE_INFINITY);
}

/** From how many marks on a folder is called after one release: whatever it holds, or where nothing speaks against it. */
export const RELEASE_MARKS = { certain: 3, likely: 2 } as const;

/** What tells how a release was made, and from what. */
const MAKE: ReadonlySet<Property> = new Set([
  'resolution',
  'videoSource',
  'videoCodec',
  'audioCodec',
  'bitrate',
  'hdr',
  'bitDepth',
  'proper',
  'edition',
  'catalogueNumber',
]);

/**
 * How much a folder's name speaks for being called after one release: by its title alone 0, by the year 1, by each thing that it
 * says of how it was made 1, by the group that made it 2. A name without a title speaks for none.
 */
export function releaseMarks(reading: ReleaseName): number {
  if (!isTelling(reading) && reading.kind !== 'collection') return 0;
  const said = new Set(reading.marks.map(({ property }) => property));
  const made = [...said].filter((property) => MAKE.has(property)).length;
  return made + (said.has('group') ? 2 : 0) + (said.has('year') || said.has('date') ? 1 : 0);
}
