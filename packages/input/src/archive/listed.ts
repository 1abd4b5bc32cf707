import { basename } from 'node:path';
import type { ArchiveFormat, RandomAccess } from '@mimmo/archives';
import { type ContentInfo, corruptError, InputError, quoted, type Warning } from '@mimmo/core';
import { fileAccess } from '../bytes/file-access.js';
import { DISC_MARK, FORMAT_BYTES, fileFormat, isDiscMark } from '../bytes/file-format.js';
import { type OpenFile, withFile } from '../bytes/with-file.js';
import { createFileList } from '../content/file-list.js';
import { localPath } from '../disk/local-path.js';
import { firstVolumeName, isPiece, joinedVolumes, volumesAfter } from '../disk/volumes.js';
import type { ArchiveOptions } from '../load-options.js';
import { archiveName } from './archive-name.js';

/** What `fromArchive` of loaders.ts does and documents. */
export async function loadArchive(source: string | Uint8Array, options: ArchiveOptions = {}): Promise<ContentInfo> {
  options.signal?.throwIfAborted();
  if (typeof source !== 'string') {
    const { bytesAccess } = await import('@mimmo/archives');
    return listArchive(bytesAccess(source), options.name ?? '', options);
  }
  const path = localPath(source);
  const fileName = options.name ?? path;
  return withFile(path, (file) => listFile(path, file, { ...options, name: fileName }), options);
}

async function listFile(
  path: string,
  file: OpenFile,
  options: ArchiveOptions & { name: string },
): Promise<ContentInfo> {
  const first = firstVolumeName(basename(path));
  if (first !== undefined) {
    throw new InputError(
      'INPUT_UNSUPPORTED',
      `${quoted(path)} is a later part of an archive; ${quoted(first)} lists the files, give that.`,
    );
  }
  const access = fileAccess(file);
  if (isPiece(path) && (await formatOf(access)) !== 'rar')
    return listArchive(await joinedVolumes(path), options.name, options);
  const volumes = volumesAfter(path);
  try {
    return await listArchive(access, options.name, { ...options, nextVolume: volumes.next });
  } finally {
    await volumes.close();
  }
}

/** What {@link listArchive} does beside listing. */
export interface ListOptions extends ArchiveOptions {
  readonly nextVolume?: () => Promise<RandomAccess | undefined>;
}

/**
 * The content of an archive in one of the formats of `@mimmo/archives`, which its first bytes tell.
 *
 * @param fileName what the archive is called; empty where nobody knows
 */
export async function listArchive(access: RandomAccess, fileName: string, options: ListOptions): Promise<ContentInfo> {
  const { archiveEntries } = await import('@mimmo/archives');
  const what = fileName === '' ? 'The archive' : quoted(fileName);
  if (access.sizeInBytes === 0) throw new InputError('INPUT_EMPTY', `${what} has no bytes; get it again.`);
  const format = await formatOf(access);
  if (format === undefined) throw corruptError(what, 'it begins as no RAR, 7z, ISO or CAB archive does');
  const files = createFileList(what);
  const warnings: Warning[] = [];
  const onWarning = (warning: Warning): void => void warnings.push(warning);
  const { signal, nextVolume } = options;
  const entries = archiveEntries(format, access, {
    what,
    onWarning,
    ...(signal && { signal }),
    ...(nextVolume && { nextVolume }),
  });
  for await (const { path, sizeInBytes } of entries) files.add(path, sizeInBytes);
  const listed = files.listed();
  warnings.push(...(listed.warnings ?? []));
  return {
    ...archiveName(fileName, format),
    ...listed,
    origin: format,
    ...(warnings.length > 0 && { warnings }),
  };
}

/** The format by the bytes. */
async function formatOf(access: RandomAccess): Promise<ArchiveFormat | undefined> {
  const head = new Uint8Array(FORMAT_BYTES);
  const format = fileFormat(head.subarray(0, await access.read(head, 0)));
  if (format === 'rar' || format === '7z' || format === 'cab') return format;
  const mark = new Uint8Array(DISC_MARK.sizeInBytes);
  await access.read(mark, DISC_MARK.position);
  return isDiscMark(mark) ? 'iso' : undefined;
}
