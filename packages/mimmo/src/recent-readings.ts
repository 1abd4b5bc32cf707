import type { ReleaseName, ReleaseParser } from '@mimmo/patterns';

/** Readings that are kept, at most: those of some batches. */
const KEPT = 512;
/** UTF-16 units of the longest name whose reading is kept; no file system has longer ones. */
const LONGEST_KEPT = 1024;

/**
 * A parser that remembers its latest readings: subcategory, metadata and details each ask for the same one, a batch apart.
 * What is remembered is bounded, whatever names come.
 */
export function recentReadings(parse: ReleaseParser): ReleaseParser {
  const readings = new Map<string, ReleaseName>();
  return (name, options = {}) => {
    if (name.length > LONGEST_KEPT) return parse(name, options);
    const key = `${options.medium ?? ''}\u0000${name}`;
    const known = readings.get(key);
    if (known) return known;
    const reading = parse(name, options);
    readings.set(key, reading);
    const [oldest] = readings.size > KEPT ? readings.keys() : [];
    if (oldest !== undefined) readings.delete(oldest);
    return reading;
  };
}
