import { type ContentInfo, type FileEntry, InputError, quoted, type Warning } from '@mimmo/core';
import { entryPath } from './entry-path.js';
import { LIMITS } from './limits.js';

/** A list of files under construction, whose memory is bounded however many are added. */
export interface FileList {
  /**
   * Adds a file under the path that the input claims; a path of which {@link entryPath} leaves nothing is left out, and a
   * size that is no size counts as unknown (0).
   *
   * @throws InputError INPUT_TOO_LARGE past `LIMITS.visitedEntries` and `LIMITS.visitedPathLength`
   */
  add(claimedPath: string, sizeInBytes: number): void;
  /** What was kept, in the order of the input, and a warning for each kind of entry that was not. */
  listed(): Pick<ContentInfo, 'files' | 'warnings'>;
}

/** A file with its place in the input, so that the order survives a choice by size. */
interface NumberedFile extends FileEntry {
  readonly place: number;
}

/**
 * An empty list that keeps every file of a real release, and the largest of an absurd one: `LIMITS.keptFiles` files with
 * `LIMITS.keptPathLength` units of path. Twice as many may wait to be sorted out, so that a file costs constant time on
 * average.
 *
 * @param what the input as it begins a message: `"Album.zip"`, `The object`
 */
export function createFileList(what: string): FileList {
  let kept: NumberedFile[] = [];
  let pathLength = 0;
  let visited = 0;
  let visitedPathLength = 0;
  /** Files with a path, kept or not. */
  let files = 0;
  let firstWithoutPath: string | undefined;

  function keepLargest(): void {
    kept.sort((a, b) => b.size - a.size || a.place - b.place);
    pathLength = 0;
    const count = kept.findIndex(({ path }, index) => {
      pathLength += path.length;
      return index >= LIMITS.keptFiles || pathLength > LIMITS.keptPathLength;
    });
    if (count >= 0) kept = kept.slice(0, count);
    pathLength = kept.reduce((sum, { path }) => sum + path.length, 0);
  }

  return {
    add(claimedPath, sizeInBytes) {
      visited += 1;
      visitedPathLength += Math.min(claimedPath.length, LIMITS.pathLength);
      if (visited > LIMITS.visitedEntries) throw tooLarge(what, `${LIMITS.visitedEntries} entries`);
      if (visitedPathLength > LIMITS.visitedPathLength)
        throw tooLarge(what, `${LIMITS.visitedPathLength} characters of paths`);
      const path = entryPath(claimedPath);
      if (path === undefined) {
        firstWithoutPath ??= claimedPath.slice(0, LIMITS.pathLength);
        return;
      }
      files += 1;
      kept.push({ path, size: Number.isSafeInteger(sizeInBytes) ? Math.max(0, sizeInBytes) : 0, place: visited });
      pathLength += path.length;
      if (kept.length >= 2 * LIMITS.keptFiles || pathLength >= 2 * LIMITS.keptPathLength) keepLargest();
    },
    listed() {
      keepLargest();
      const warnings = leftOut(what, { files, kept: kept.length, withoutPath: visited - files, firstWithoutPath });
      return {
        files: kept.sort((a, b) => a.place - b.place).map(({ path, size }) => ({ path, size })),
        ...(warnings.length > 0 && { warnings }),
      };
    },
  };
}

/** What a list says of the entries that it does not hold. */
function leftOut(
  what: string,
  counts: { files: number; kept: number; withoutPath: number; firstWithoutPath: string | undefined },
): readonly Warning[] {
  const { files, kept, withoutPath, firstWithoutPath = '' } = counts;
  const warnings: Warning[] = [];
  if (withoutPath > 0) {
    const message = `${what} lists entries whose path names nothing: ${withoutPath} left out, first ${quoted(firstWithoutPath)}.`;
    warnings.push({ code: 'INPUT_INVALID', message });
  }
  if (kept < files) {
    const message = `${what} lists ${files} files; the ${kept} largest were looked at. Give a part of it to have the others looked at.`;
    warnings.push({ code: 'INPUT_TOO_LARGE', message });
  }
  return warnings;
}

function tooLarge(what: string, limit: string): InputError {
  return new InputError('INPUT_TOO_LARGE', `${what} lists more than ${limit}; give a part of it, or only its name.`);
}
