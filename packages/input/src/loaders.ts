import { type ContentInfo, checkOptions } from '@mimmo/core';
import type { ByteChunks } from './bytes/byte-chunks.js';
import type { FolderWalk, WalkOptions } from './disk/walk-folder.js';
import {
  ARCHIVE_CHECKS,
  type ArchiveOptions,
  LOAD_CHECKS,
  type LoadOptions,
  PATH_CHECKS,
  type PathOptions,
} from './load-options.js';
import type { TorrentContent } from './torrent/info-hashes.js';

/*
 * The loaders that touch files. Each throws OptionError for an unknown or wrong option, and fetches its code at the first call, so that a program that is asked for a name starts
 * as fast as one that has no loaders.
 */

/**
 * A content from whatever lies at a path: a folder, a torrent, an archive (zip, tar, RAR, 7z, ISO, CAB), a program that unpacks media, or a single file, which
 * may be of any kind. The first bytes decide, so a wrong or missing extension does no harm; the extension decides between an
 * archive and a document that merely uses the format, and holds a file to what it promises.
 *
 * A file that is damaged, encrypted, too large or in a format that is not listed is answered by its name: no files, and the
 * error in `warnings`. With `strict` the error is thrown. What is left out of a list is in `warnings` as well, once a kind.
 *
 * @param path `~` is the home folder; an address with `file:` is the path that it names
 * @throws InputError INPUT_NOT_FOUND where nothing is there, INPUT_UNREADABLE where the system refuses, INPUT_UNSUPPORTED for
 *   pipes and devices, INPUT_INVALID for an address that names no file here; with `strict` also what {@link fromDirectory},
 *   {@link fromTorrent}, {@link fromZip}, {@link fromTar} and {@link fromArchive} throw
 *
 * @example
 * await fromPath('Downloads/movie.mkv'); // { name: 'movie.mkv', files: [{ path: 'movie.mkv', size: … }], origin: 'file', folder: 'Downloads' }
 */
export async function fromPath(path: string, options: PathOptions = {}): Promise<ContentInfo> {
  checkOptions('fromPath', options, PATH_CHECKS);
  const { loadPath } = await import('./disk/from-path.js');
  return loadPath(path, options);
}

/**
 * A content from a folder: its name, and all files below it, sorted by path. Links to files count as the files; links to
 * folders are not entered, so that no cycle is walked and nothing is listed twice. Those, pipes and devices, and what cannot
 * be read below the top are left out with a warning. Names that are not UTF-8 are decoded as those in archives are.
 *
 * @throws InputError INPUT_NOT_FOUND or INPUT_UNREADABLE for the folder itself, INPUT_TOO_LARGE past `LIMITS.visitedEntries`
 *
 * @example
 * await fromDirectory('.'); // name: the real name of the working folder
 */
export async function fromDirectory(path: string, options: LoadOptions = {}): Promise<ContentInfo> {
  checkOptions('fromDirectory', options, LOAD_CHECKS);
  const { loadDirectory } = await import('./disk/directory.js');
  return loadDirectory(path, options);
}

/**
 * A walk through the folders at a path, a folder at a time, for who decides on the way where to go next. Symbolic links are not
 * followed; those, pipes and devices, and what cannot be read or vanishes below the top are left out with a warning.
 *
 * @throws InputError INPUT_NOT_FOUND or INPUT_UNREADABLE for the folder itself, INPUT_UNSUPPORTED for what is none; OptionError for
 *   an unknown or wrong option
 *
 * @example
 * const walk = await walkFolder('Downloads');
 * const { files, folders } = await walk.top.list();
 */
export async function walkFolder(path: string, options: WalkOptions = {}): Promise<FolderWalk> {
  const { startWalk } = await import('./disk/walk-folder.js');
  return startWalk(path, options);
}

/**
 * A content from a .torrent file, plain or in gzip: v1 (BEP 3), v2 (BEP 52) and hybrid. Padding files and
 * links (BEP 47) are left out. Names are read as UTF-8 (`name.utf-8`, `path.utf-8`, or whatever is valid), else in the
 * charset that `encoding` names.
 *
 * @param source path, bytes, or a stream of bytes, which is read whole
 * @throws InputError INPUT_CORRUPT for what is no torrent, INPUT_EMPTY for an empty file and for a torrent with
 *   neither name nor files, INPUT_TOO_LARGE past `LIMITS.torrentBytes`, INPUT_NOT_FOUND and INPUT_UNREADABLE for a path that cannot be read
 *
 * @example
 * const { name, files, infoHashes } = await fromTorrent('release.torrent');
 */
export async function fromTorrent(
  source: string | Uint8Array | ByteChunks,
  options: LoadOptions = {},
): Promise<TorrentContent> {
  checkOptions('fromTorrent', options, LOAD_CHECKS);
  const { loadTorrent } = await import('./torrent/load-torrent.js');
  return loadTorrent(source, options);
}

/**
 * A content from a zip archive, which is what `.cbz`, `.epub`, `.jar` and `.apk` are too. Only the central directory is
 * read: nothing is expanded, so a zip bomb costs nothing, and the size of the archive does not matter. It is found by the
 * record that closes it, so bytes before and after the archive do no harm, and of a split archive the last part is enough.
 *
 * @param source path or bytes; no stream, for the directory is the last that a stream would bring
 * @throws InputError INPUT_CORRUPT for what is no zip archive or a damaged one, INPUT_EMPTY for an empty file,
 *   INPUT_UNSUPPORTED for another format (RAR, 7z), another part of a split archive and an encrypted list, INPUT_TOO_LARGE past `LIMITS.visitedEntries`, INPUT_NOT_FOUND
 *   and INPUT_UNREADABLE for a path that cannot be read
 *
 * @example
 * const { container, files } = await fromZip('Book.epub'); // container: 'epub'
 */
export async function fromZip(source: string | Uint8Array, options: ArchiveOptions = {}): Promise<ContentInfo> {
  checkOptions('fromZip', options, ARCHIVE_CHECKS);
  const { loadZip } = await import('./archive/zip/zip.js');
  return loadZip(source, options);
}

/**
 * A content from a RAR archive (all versions), a 7z archive, a cabinet or an image of a disc in ISO 9660, which its first bytes tell; so
 * are `.cbr` and `.cb7`. Only headers are read and contents are jumped over: forty gigabytes are listed as fast as forty
 * kilobytes. Of an archive in several volumes give the path of the first; the others are found beside it, and one that is
 * missing costs a warning.
 *
 * @param source path or bytes; no stream, for headers lie at its end or far apart
 * @throws InputError INPUT_CORRUPT for what is no such archive or a damaged one, INPUT_EMPTY for an empty file,
 *   INPUT_UNSUPPORTED for an encrypted list and a later volume, INPUT_TOO_LARGE past `LIMITS.visitedEntries`, INPUT_NOT_FOUND
 *   and INPUT_UNREADABLE for a path that cannot be read
 *
 * @example
 * const { files } = await fromArchive('Album.part1.rar');
 */
export async function fromArchive(source: string | Uint8Array, options: ArchiveOptions = {}): Promise<ContentInfo> {
  checkOptions('fromArchive', options, ARCHIVE_CHECKS);
  const { loadArchive } = await import('./archive/listed.js');
  return loadArchive(source, options);
}

/**
 * A content from a tar archive: plain, in gzip, bzip2, xz or zstd, which its first bytes tell. Only headers are read; in a plain
 * archive on disk the contents are jumped over, in others they pass through, so memory is bounded either way. Bytes after
 * the end are passed over.
 *
 * @param source path, bytes, or a stream of bytes, which is read to the end of the archive and then closed
 * @throws InputError INPUT_CORRUPT for what is no tar archive or a damaged one, INPUT_EMPTY for an empty file,
 *   INPUT_UNSUPPORTED for other formats (RAR, 7z) and some options of xz, INPUT_TOO_LARGE for a decompression bomb, INPUT_NOT_FOUND and INPUT_UNREADABLE
 *   for a path that cannot be read
 *
 * @example
 * await fromTar(createReadStream('Album.tar.gz'), { name: 'Album.tar.gz' });
 */
export async function fromTar(
  source: string | Uint8Array | ByteChunks,
  options: ArchiveOptions = {},
): Promise<ContentInfo> {
  checkOptions('fromTar', options, ARCHIVE_CHECKS);
  const { loadTar } = await import('./archive/tar/tar.js');
  return loadTar(source, options);
}
