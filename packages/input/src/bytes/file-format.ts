import { readTarHeader, TAR_BLOCK } from '../archive/tar/tar-header.js';

/** Formats that are told by their first bytes. */
export const FILE_FORMATS = [
  'zip',
  'tar',
  'gzip',
  'xz',
  'bzip2',
  'zstd',
  'lz4',
  'lzma',
  'rar',
  '7z',
  'iso',
  'cab',
  'torrent',
] as const;

/** One of {@link FILE_FORMATS}. */
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Bytes from the start of a file that {@link fileFormat} needs. */
export const FORMAT_BYTES = TAR_BLOCK;

/** The first bytes of each format that has such; a zip may also be empty or split. */
const SIGNATURES: readonly (readonly [FileFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['gzip', [0x1f, 0x8b]],
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['lz4', [0x04, 0x22, 0x4d, 0x18]],
  // The properties that all programs write, and a dictionary of whole kilobytes.
  ['lzma', [0x5d, 0x00, 0x00]],
  ['rar', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  // With four bytes that are always zero: four letters alone begin texts, too.
  ['cab', [0x4d, 0x53, 0x43, 0x46, 0, 0, 0, 0]],
];

/** Where an image of a disc says so, far after the first bytes. */
export const DISC_MARK = { position: 32_769, sizeInBytes: 5 } as const;
/** In ISO 9660, in UDF alone. */
const DISC_MARKS: ReadonlySet<string> = new Set(['CD001', 'BEA01']);

/** Whether the bytes at `DISC_MARK` are those of the image of a disc. */
export function isDiscMark(mark: Uint8Array): boolean {
  return DISC_MARKS.has(new TextDecoder('latin1').decode(mark));
}

/** A bencoded dictionary whose first key is one that torrents begin with. */
const TORRENT =
  /^d(?:8:announce|13:announce-list|7:comment|10:created by|13:creation date|8:encoding|4:info|8:url-list|9:httpseeds|5:nodes|12:piece layers|9:publisher|13:publisher-url)/u;

/**
 * The format of a file from its first bytes, whatever its name.
 *
 * @param head the first `FORMAT_BYTES` bytes, or all of a shorter file
 */
export function fileFormat(head: Uint8Array): FileFormat | undefined {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, index) => head[index] === byte));
  if (found) return found[0];
  if (TORRENT.test(new TextDecoder('latin1').decode(head.subarray(0, 32)))) return 'torrent';
  // An empty tar archive is not told: blocks of zeros begin the images of discs as well.
  return readTarHeader(head) ? 'tar' : undefined;
}
