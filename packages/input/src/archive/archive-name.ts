import { basename } from 'node:path';
import { extensionInfo, extensionOf } from '@mimmo/core';
import { cleanName } from '../content/clean-text.js';

/** What stands before the last extension of one part of an archive. */
const PART = /\.(?:part\d{1,4}|7z|zip|rar)$/iu;

/** What an archive is called, and what it is. */
export interface ArchiveName {
  /** The file name without its ending. */
  readonly name: string;
  /** The format, or the ending of a package: `zip`, `tar.gz`, `epub`. */
  readonly container: string;
}

/**
 * Name and container of an archive. The container is what the content was found to be, whatever the ending claims; only the
 * packages among the endings (`.epub`, `.cbz`, `.apk`) say more than that. What is no known ending belongs to the name:
 * `Album.2019` stays whole.
 *
 * @param fileName file name or path of the archive; empty where there is none
 * @param format what the content is: `zip`, `tar.xz`
 *
 * @example
 * archiveName('backup.tgz', 'tar.gz'); // { name: 'backup', container: 'tar.gz' }
 */
export function archiveName(fileName: string, format: string): ArchiveName {
  const base = basename(fileName);
  const ending = extensionOf(base);
  return {
    name: cleanName(extensionInfo(ending) ? withoutArchiveExtension(base) : base),
    container: extensionInfo(ending)?.packaged ? ending : format,
  };
}

/**
 * A file name without its extension, and where that is of an archive, without what may stand before it of one in parts:
 * `Album.part1.rar`, `Album.7z.001`, and `Album.part1.exe`, which unpacks itself.
 */
export function withoutArchiveExtension(fileName: string): string {
  const ending = extensionOf(fileName);
  const name = fileName.slice(0, -ending.length - 1);
  return ending === 'exe' || extensionInfo(ending)?.kind === 'archive' ? name.replace(PART, '') : name;
}
