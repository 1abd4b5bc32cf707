import { corruptError, decodeText, InputError, isMimmoError, messageOf } from '@mimmo/core';
import type { ByteChunks } from '../bytes/byte-chunks.js';
import { cleanName } from '../content/clean-text.js';
import { createFileList } from '../content/file-list.js';
import { LIMITS } from '../content/limits.js';
import type { LoadOptions } from '../load-options.js';
import { BencodeError, findKeys, integerAt, isDictionary, type Range, stringAt, valueEnd } from './bencode.js';
import { gunzipped } from './gunzipped.js';
import type { InfoHashes, TorrentContent } from './info-hashes.js';
import { addV1Files, addV2Files, sizeAt, type TorrentText } from './torrent-files.js';

/** What a message calls bytes that came without a path. */
const UNNAMED = 'The torrent';
const INFO_KEYS = ['file tree', 'files', 'length', 'meta version', 'name', 'name.utf-8', 'pieces'] as const;

/**
 * A content from the bytes of a .torrent file, or a stream of them, without anything that only Node has; bytes in gzip are
 * expanded.
 *
 * @throws InputError INPUT_CORRUPT for what is no torrent, INPUT_EMPTY for no bytes and for a torrent with neither name nor
 *   files, INPUT_TOO_LARGE past `LIMITS.torrentBytes`
 *
 * @example
 * await fromTorrent(new Uint8Array(await file.arrayBuffer())); // file: what was dropped on the page
 */
export async function torrentOf(
  source: Uint8Array | ByteChunks,
  { signal }: LoadOptions = {},
): Promise<TorrentContent> {
  signal?.throwIfAborted();
  return readTorrent(source instanceof Uint8Array ? source : await collect(source, UNNAMED, signal), UNNAMED);
}

/** All bytes of a stream, unless they are more than a torrent has. */
async function collect(chunks: ByteChunks, what: string, signal?: AbortSignal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let sizeInBytes = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    parts.push(chunk);
    sizeInBytes += chunk.length;
    checkSize(sizeInBytes, what);
  }
  const bytes = new Uint8Array(sizeInBytes);
  let position = 0;
  for (const part of parts) {
    bytes.set(part, position);
    position += part.length;
  }
  return bytes;
}

/**
 * Refuses what is larger than any torrent.
 *
 * @throws InputError INPUT_TOO_LARGE past `LIMITS.torrentBytes`
 */
export function checkSize(sizeInBytes: number, what: string): void {
  if (sizeInBytes <= LIMITS.torrentBytes) return;
  const message = `${what} has more than ${LIMITS.torrentBytes} bytes, which no torrent has; check that it is one.`;
  throw new InputError('INPUT_TOO_LARGE', message);
}

/**
 * A content from the bytes of a .torrent file; trackers and web servers may have put them in gzip.
 *
 * @param what the file as it begins a message
 */
export async function readTorrent(given: Uint8Array, what: string): Promise<TorrentContent> {
  checkSize(given.length, what);
  if (given.length === 0) throw new InputError('INPUT_EMPTY', `${what} has no bytes; get it again.`);
  const isCompressed = given[0] === 0x1f && given[1] === 0x8b;
  const bytes = isCompressed ? await expanded(given, what) : given;
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

async function expanded(bytes: Uint8Array, what: string): Promise<Uint8Array> {
  try {
    return await collect(gunzipped(bytes), what);
  } catch (error) {
    throw isMimmoError(error) ? error : corruptError(what, `its gzip cannot be expanded (${messageOf(error)})`, error);
  }
}

async function readInfo(text: TorrentText, info: Range, what: string): Promise<TorrentContent> {
  const { bytes, charset } = text;
  const keys = findKeys(bytes, info.start, INFO_KEYS);
  const name = cleanName(textAt(bytes, keys['name.utf-8'] ?? keys.name, charset) ?? '');
  const isV2 = keys['meta version'] !== undefined && integerAt(bytes, keys['meta version'].start) === 2;
  const list = createFileList(what);
  if (isV2 && keys['file tree']) addV2Files(text, keys['file tree'], list.add);
  else if (keys.files) addV1Files(text, keys.files, list.add);
  else if (keys.length) list.add(name, sizeAt(bytes, keys.length));
  else throw corruptError(what, 'its info dictionary lists no files');
  const listed = list.listed();
  if (name === '' && listed.files.length === 0) {
    throw new InputError('INPUT_EMPTY', `${what} has neither a name nor files; get another one, or give its name.`);
  }
  const versions = { isV1: keys.pieces !== undefined || !isV2, isV2 };
  const infoHashes = await hashesOf(bytes.subarray(info.start, info.end), versions);
  return { name, origin: 'torrent', infoHashes, ...listed };
}

/**
 * The hashes of the info dictionary as it lies in the file: encoding it anew would lose what a sloppy program wrote. None in
 * a web page that did not come by https: browsers keep `crypto.subtle` from it.
 */
async function hashesOf(info: Uint8Array, versions: { isV1: boolean; isV2: boolean }): Promise<InfoHashes> {
  if (globalThis.crypto?.subtle === undefined) return {};
  return {
    ...(versions.isV1 && { v1: hex(await crypto.subtle.digest('SHA-1', info)) }),
    ...(versions.isV2 && { v2: hex(await crypto.subtle.digest('SHA-256', info)) }),
  };
}

function hex(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function textAt(bytes: Uint8Array, range: Range | undefined, charset?: string): string | undefined {
  const content = range && stringAt(bytes, range.start);
  return content && decodeText(content, charset);
}
