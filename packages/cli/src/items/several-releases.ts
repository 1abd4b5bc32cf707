import { type ContentInfo, quoted, type Warning } from '@mimmo/core';
import { folderTree, releasesIn } from '@mimmo/patterns';

/** Names that are read for a warning, at most: some hundredths of a second. */
const MOST_READS = 400;
/** Files that are looked at for it. */
const MOST_FILES = 10_000;
/** Releases that the warning names. */
const NAMED = 2;

/**
 * What is said of a folder that was given to be answered as one release and holds several; nothing of any other content.
 *
 * @param path as it was given
 */
export function severalReleases({ name, files, origin }: ContentInfo, path: string): readonly Warning[] {
  if (origin !== 'directory') return [];
  const groups = releasesIn(folderTree(name, files.slice(0, MOST_FILES)), { mostReads: MOST_READS });
  if (groups.length < 2) return [];
  const first = groups.slice(0, NAMED).map((group) => quoted(group.path));
  const count = files.length > MOST_FILES ? `${groups.length} releases or more` : `${groups.length} releases`;
  return [
    {
      code: 'INPUT_SEVERAL',
      message: `${quoted(path)} holds ${count}, such as ${first.join(' and ')}, and is answered as one; "mimmo scan" answers each.`,
      path,
    },
  ];
}
