import { extensionInfo, extensionOf } from '@mimmo/core';

/** `/x`, `./x`, `../x`, `~/x`, `.`, `..`, `~`, `C:\x`, `\\server\x`, with either separator. */
const ROOTED = /^(?:[\\/]|\.{1,2}(?:[\\/]|$)|~(?:[\\/]|$)|[a-z]:[\\/])/iu;
/** An address of a file; "File: A Story" is a title. */
const FILE_ADDRESS = /^file:\S/iu;

/**
 * Whether a text can only have been meant as a path, so that nothing being there is a mistake and not a name:
 *
 * 1. It begins as paths do: `/x`, `./x`, `../x`, `~/x`, `C:\x`, `\\server\x`, `file:///x`.
 * 2. It ends in `.torrent`, which no release is called.
 * 3. It has a separator, and its last part a known extension: `Movies/Sintel.mkv`.
 *
 * Everything else is a name: `Some.Film.2019.mkv`, `AC/DC - Back in Black (1980) [FLAC]`, `Some Album [24/96]`.
 *
 * @example
 * looksLikePath('AC/DC - Back in Black'); // false
 */
export function looksLikePath(text: string): boolean {
  const trimmed = text.trim();
  if (ROOTED.test(trimmed) || FILE_ADDRESS.test(trimmed)) return true;
  const extension = extensionOf(trimmed);
  return extension === 'torrent' || (/[\\/]/u.test(trimmed) && isFileExtension(extension));
}

/** A known extension, but for the numbers of split archives, which names end with as well: `AC/DC Vol.001`. */
function isFileExtension(extension: string): boolean {
  return extensionInfo(extension) !== undefined && !/^(?:\d|part)/u.test(extension);
}
