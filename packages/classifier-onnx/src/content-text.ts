import type { ContentInfo, FileEntry } from '@mimmo/core';

/** Stands before each file in the text; one token of the content classifier's vocabulary. */
export const FILE_MARK = '<file>';
/** How many files are read: the largest, the earlier first where sizes are equal. */
const FILES_READ = 3;
/** Code points read of a name, from its start. */
const NAME_LENGTH = 200;
/** Code points read of a path, from its end, where the file's ending is. */
const PATH_LENGTH = 60;
const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/**
 * The one text that a model reads: the name and the three largest files with their sizes. The same as `text_format.py` in
 * `tools/training`; reference files hold the two equal.
 *
 * @example
 * contentText({ name: 'Holiday', files: [{ path: 'beach.mkv', size: 4_812_000_000 }], origin: 'json' });
 * // 'Holiday<file>beach.mkv 4GB'
 */
export function contentText(content: ContentInfo): string {
  return firstCodePoints(content.name) + largestFiles(content.files).map(fileText).join('');
}

/** One pass for each file read, so that a list of a million files costs no sort. */
function largestFiles(files: readonly FileEntry[]): readonly FileEntry[] {
  const largest: FileEntry[] = [];
  for (const file of files) {
    const at = largest.findIndex((other) => file.size > other.size);
    largest.splice(at === -1 ? largest.length : at, 0, file);
    largest.length = Math.min(largest.length, FILES_READ);
  }
  return largest;
}

function fileText(file: FileEntry): string {
  const path = lastCodePoints(file.path);
  return FILE_MARK + (file.size > 0 ? `${path} ${roundedSize(file.size)}` : path);
}

/** The size's first digit and its decimal unit: 4,812,000,000 is `4GB`, 25,000 is `20KB`. */
function roundedSize(sizeInBytes: number): string {
  let size = Math.floor(sizeInBytes);
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size = Math.floor(size / 1000);
    unit += 1;
  }
  const magnitude = 10 ** (String(size).length - 1);
  return `${Math.floor(size / magnitude) * magnitude}${UNITS[unit]}`;
}

/** A code point is at most two UTF-16 units: the slice bounds the work on names of any length. */
function firstCodePoints(text: string): string {
  return Array.from(text.slice(0, 2 * NAME_LENGTH))
    .slice(0, NAME_LENGTH)
    .join('');
}

function lastCodePoints(text: string): string {
  return Array.from(text.slice(-2 * PATH_LENGTH))
    .slice(-PATH_LENGTH)
    .join('');
}
