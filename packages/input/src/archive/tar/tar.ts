import { type ContentInfo, corruptError, InputError, isMimmoError, messageOf, quoted } from '@mimmo/core';
import type { ByteChunks } from '../../bytes/byte-chunks.js';
import { type ByteReader, chunkReader, fileReader } from '../../bytes/byte-reader.js';
import { EXTENSION_OF, expand, isCompression } from '../../bytes/expand.js';
import { FORMAT_BYTES, fileFormat } from '../../bytes/file-format.js';
import { type OpenFile, withFile } from '../../bytes/with-file.js';
import { createFileList } from '../../content/file-list.js';
import { localPath } from '../../disk/local-path.js';
import type { ArchiveOptions, LoadOptions } from '../../load-options.js';
import { archiveName } from '../archive-name.js';
import { otherFormatError } from '../other-format.js';
import { tarEntries } from './tar-entries.js';

/** An opened tar archive. */
interface OpenTar {
  readonly reader: ByteReader;
  /** The format, which becomes the container: `tar`, `tar.gz`, `tar.bz2`. */
  readonly format: string;
}

/** What `fromTar` of loaders.ts does and documents. */
export async function loadTar(
  source: string | Uint8Array | ByteChunks,
  options: ArchiveOptions = {},
): Promise<ContentInfo> {
  options.signal?.throwIfAborted();
  if (typeof source !== 'string') return readTar(source, options.name ?? '', options);
  const path = localPath(source);
  const fileName = options.name ?? path;
  return withFile(path, (file) => readTarFile(file, fileName, options), options);
}

async function readTarFile(
  { handle, sizeInBytes }: OpenFile,
  fileName: string,
  options: LoadOptions,
): Promise<ContentInfo> {
  const { bytesRead, buffer } = await handle.read(new Uint8Array(FORMAT_BYTES), 0, FORMAT_BYTES, 0);
  if (fileFormat(buffer.subarray(0, bytesRead)) === 'tar') {
    return listTar({ reader: fileReader(handle, sizeInBytes), format: 'tar' }, fileName, options);
  }
  return readTar(handle.createReadStream({ start: 0, autoClose: false }), fileName, options);
}

async function readTar(source: Uint8Array | ByteChunks, fileName: string, options: LoadOptions): Promise<ContentInfo> {
  const chunks = abortable(source instanceof Uint8Array ? [source] : source, options);
  try {
    return await listTar(await openTar(chunks, fileName), fileName, options);
  } finally {
    await chunks.return(undefined);
  }
}

/** Looks at the first bytes of a stream, and puts them back. */
async function openTar(chunks: AsyncGenerator<Uint8Array>, fileName: string): Promise<OpenTar> {
  const what = describe(fileName);
  const head: Uint8Array[] = [];
  let length = 0;
  while (length < FORMAT_BYTES) {
    const { done, value } = await chunks.next();
    if (done) break;
    head.push(value);
    length += value.length;
  }
  const first = Buffer.concat(head);
  const format = fileFormat(first.subarray(0, FORMAT_BYTES));
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield first;
    yield* chunks;
  };
  if (isCompression(format)) {
    return { reader: chunkReader(expand(whole(), format, what)), format: `tar.${EXTENSION_OF[format]}` };
  }
  const other = otherFormatError(what, format);
  if (other) throw other;
  if (length === 0) throw new InputError('INPUT_EMPTY', `${what} has no bytes; get it again.`);
  return { reader: chunkReader(whole()), format: 'tar' };
}

async function listTar({ reader, format }: OpenTar, fileName: string, options: LoadOptions): Promise<ContentInfo> {
  const list = createFileList(describe(fileName));
  try {
    for await (const { path, sizeInBytes } of tarEntries(reader)) {
      options.signal?.throwIfAborted();
      list.add(path, sizeInBytes);
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    if (isMimmoError(error)) throw error;
    throw corruptError(describe(fileName), messageOf(error), error);
  } finally {
    await reader.close();
  }
  return { ...archiveName(fileName, format), ...list.listed(), origin: 'tar' };
}

/** A stream that ends with the signal's reason as soon as the signal asks for it. */
async function* abortable(chunks: Iterable<Uint8Array> | ByteChunks, options: LoadOptions): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    options.signal?.throwIfAborted();
    yield chunk;
  }
}

function describe(fileName: string): string {
  return fileName === '' ? 'The tar archive' : quoted(fileName);
}
