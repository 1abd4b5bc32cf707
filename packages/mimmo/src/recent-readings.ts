import type { NameOpener, OpenName, ReleaseParser } from '@mimmo/patterns';

/** Names that are kept, at most: those of some batches. */
const KEPT = 512;
/** UTF-16 units of the longest name that is kept; no file system has longer ones. */
const LONGEST_KEPT = 1024;

/**
 * A parser that remembers the names that it opened last: subcategory, metadata and details each ask for a reading of the same
 * one, a batch apart, and under the medium that the stages found. What is remembered is bounded, whatever names come.
 */
export function recentReadings(open: NameOpener): ReleaseParser {
  const opened = new Map<string, OpenName>();
  return (name, options) => {
    if (name.length > LONGEST_KEPT) return open(name).read(options);
    const known = opened.get(name);
    if (known) return known.read(options);
    const fresh = open(name);
    opened.set(name, fresh);
    const [oldest] = opened.size > KEPT ? opened.keys() : [];
    if (oldest !== undefined) opened.delete(oldest);
    return fresh.read(options);
  };
}
