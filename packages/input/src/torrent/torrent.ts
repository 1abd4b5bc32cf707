import { InputError, messageOf, quoted } from '@mimmo/core';
import type { ByteChunks } from '../bytes/byte-reader.js';
import { type OpenFile, withFile } from '../bytes/with-file.js';
import { cleanName } from '../content/clean-text.js';
import { decodeText } from '../content/decode-text.js';
import { createFileList } from '../content/file-list.js';
import { corruptError } from '../content/input-errors.js';
import { LIMITS } from '../content/limits.js';
import type { LoadOptions } from '../load-options.js';
import { BencodeError, findKeys, integerAt, isDictionary, type Range, stringAt, valueEnd } from './bencode.js';
import type { InfoHashes, TorrentContent } from './info-hashes.js';
import { addV1Files, addV2Files, sizeAt, type TorrentText } from './torrent-files.js';

/** What a message calls bytes that came without a path. */
const UNNAMED = 'The torrent';
const INFO_KEYS = ['file tree', 'files', 'length', 'meta version', 'name', 'name.utf-8', 'pieces'] as const;

/** What `fromTorrent` of loaders.ts does and documents. */
export async function loadTorrent(
  source: string | Uint8Array | ByteChunks,
  options: LoadOptions = {},
): Promise<TorrentContent> {
  options.signal?.throwIfAborted();
  if (source instanceof Uint8Array) return readTorrent(source, UNNAMED);
  if (typeof source !== 'string') return readTorrent(await collect(source, options), UNNAMED);
  const bytes = await withFile(source, (file) => readFile(file, source, options), options);
  return readTorrent(bytes, quoted(source));
}

/** All bytes of a stream, unless they are more than a torrent has. */
async function collect(chunks: ByteChunks, { signal }: LoadOptions): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let sizeInBytes = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    parts.push(chunk);
    sizeInBytes += chunk.length;
    checkSize(sizeInBytes, UNNAMED);
  }
  return Buffer.concat(parts);
}

async function readFile({ handle, sizeInBytes }: OpenFile, path: string, { signal }: LoadOptions): Promise<Uint8Array> {
  checkSize(sizeInBytes, quoted(path));
  return handle.readFile({ signal });
}

function checkSize(sizeInBytes: number, what: string): void {
  if (sizeInBytes <= LIMITS.torrentBytes) return;
  const message = `${what} has ${sizeInBytes} bytes; a torrent has at most ${LIMITS.torrentBytes}. Check that it is one.`;
  throw new InputError('INPUT_TOO_LARGE', message);
}

async function readTorrent(bytes: Uint8Array, what: string): Promise<TorrentContent> {
  checkSize(bytes.length, what);
  if (bytes.length === 0) throw new InputError('INPUT_EMPTY', `${what} has no bytes; get it again.`);
  try {
    if (!isDictionary(bytes, 0)) throw corruptError(what, 'it does not begin as a torrent does');
    // Checks every byte once; whatever is read after this finds well-formed values.
    valueEnd(bytes, 0);
    const { encoding, info } = findKeys(bytes, 0, ['encoding', 'info']);
    if (!info || !isDictionary(bytes, info.start)) throw corruptError(what, 'it has no info dictionary');
    return await readInfo({ bytes, charset: textAt(bytes, encoding) }, info, what);
  } catch (error) {
    if (error instanceof BencodeError) throw corruptError(what, messageOf(error), error);
    throw error;
  }
}

async function readInfo(text: TorrentText, info: Range, what: string): Promise<TorrentContent> {
  const { bytes, charset } = text;
  const keys = findKeys(bytes, info.start, INFO_KEYS);
  const name = cleanName(textAt(bytes, keys['name.utf-8'] ?? keys.name, charset) ?? '');
  const isV2 = keys['meta version'] !== undefined && integerAt(bytes, keys['meta version'].start) === 2;
  const list = createFileList();
  if (isV2 && keys['file tree']) addV2Files(text, keys['file tree'], list.add);
  else if (keys.files) addV1Files(text, keys.files, list.add);
  else if (keys.length) list.add(name, sizeAt(bytes, keys.length));
  else throw corruptError(what, 'its info dictionary lists no files');
  return {
    name,
    files: list.files(),
    origin: 'torrent',
    infoHashes: await hashesOf(bytes.subarray(info.start, info.end), {
      isV1: keys.pieces !== undefined || !isV2,
      isV2,
    }),
  };
}

/** The hashes of the info dictionary as it lies in the file: encoding it anew would lose what a sloppy program wrote. */
async function hashesOf(info: Uint8Array, versions: { isV1: boolean; isV2: boolean }): Promise<InfoHashes> {
  const { createHash } = await import('node:crypto');
  return {
    ...(versions.isV1 && { v1: createHash('sha1').update(info).digest('hex') }),
    ...(versions.isV2 && { v2: createHash('sha256').update(info).digest('hex') }),
  };
}

function textAt(bytes: Uint8Array, range: Range | undefined, charset?: string): string | undefined {
  const content = range && stringAt(bytes, range.start);
  return content && decodeText(content, charset);
}
