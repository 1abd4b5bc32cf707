/*
 * One 512-byte header of a tar archive: POSIX.1-1988 (ustar), its GNU and v7 relatives.
 * Source: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format".
 */

/** Bytes of a header, and of the blocks that contents are filled up to. */
export const TAR_BLOCK = 512;

/** What a header says of its entry. */
export interface TarHeader {
  /** Name as bytes, the prefix joined to it by `/`. */
  readonly name: Uint8Array;
  /** Type flag: one character, `0` for an ordinary file. */
  readonly type: string;
  /** Bytes of content that follow in the archive. */
  readonly storedSize: number;
  /** Bytes of a GNU sparse file (type `S`) with its holes; otherwise the same as `storedSize`. */
  readonly realSize: number;
  /** Further blocks with the map of a GNU sparse file come before the content. */
  readonly hasMoreSparseMap: boolean;
}

const SLASH = 0x2f;
const SPACE = 0x20;

/**
 * Reads a header block.
 *
 * @returns `undefined` where the block is no header: too short, a wrong checksum, a size that is no number
 */
export function readTarHeader(block: Uint8Array): TarHeader | undefined {
  if (block.length < TAR_BLOCK || !hasRightChecksum(block)) return undefined;
  const type = String.fromCharCode(block[156] || 0x30);
  const storedSize = numberAt(block, 124, 12);
  const isSparse = type === 'S';
  const realSize = isSparse ? numberAt(block, 483, 12) : storedSize;
  if (storedSize === undefined || realSize === undefined) return undefined;
  return {
    name: nameOf(block),
    type,
    storedSize,
    realSize,
    hasMoreSparseMap: isSparse && block[482] !== 0,
  };
}

/** Whether a further block of a sparse map is followed by another. */
export function continuesSparseMap(block: Uint8Array): boolean {
  return (block[504] ?? 0) !== 0;
}

/** The bytes of a text before its first NUL. */
export function beforeNul(field: Uint8Array): Uint8Array {
  const end = field.indexOf(0);
  return end < 0 ? field : field.subarray(0, end);
}

/** Whether a block holds zeros only, as the end of an archive does. */
export function isZeroBlock(block: Uint8Array): boolean {
  return block.every((byte) => byte === 0);
}

/** The sum of the header's bytes with the checksum field as spaces; some old programs summed signed bytes. */
function hasRightChecksum(block: Uint8Array): boolean {
  const stored = numberAt(block, 148, 8);
  let unsigned = 0;
  let signed = 0;
  for (let index = 0; index < TAR_BLOCK; index += 1) {
    const counted = index >= 148 && index < 156 ? SPACE : (block[index] ?? 0);
    unsigned += counted;
    signed += counted < 128 ? counted : counted - 256;
  }
  return stored === unsigned || stored === signed;
}

function nameOf(block: Uint8Array): Uint8Array {
  const name = textAt(block, 0, 100);
  // Only POSIX archives ("ustar" and a NUL) have a prefix; GNU ones keep times in its place.
  const isPosix = Buffer.from(block.subarray(257, 263)).equals(Buffer.from('ustar\0'));
  const prefix = isPosix ? textAt(block, 345, 155) : new Uint8Array();
  return prefix.length === 0 ? name : Uint8Array.of(...prefix, SLASH, ...name);
}

/** A text field, copied, since blocks are reused. */
function textAt(block: Uint8Array, offset: number, length: number): Uint8Array {
  return beforeNul(block.slice(offset, offset + length));
}

/** A number field: octal digits amid spaces and NULs, or GNU's base 256, whose first bit is set. */
function numberAt(block: Uint8Array, offset: number, length: number): number | undefined {
  const field = block.subarray(offset, offset + length);
  const first = field[0] ?? 0;
  if (first >= 0x80) {
    const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, first & 0x7f);
    return Number.isSafeInteger(value) ? value : undefined;
  }
  const digits = new TextDecoder('latin1').decode(field).replace(/^[ \0]+|[ \0].*$/gsu, '');
  if (!/^[0-7]*$/u.test(digits)) return undefined;
  return digits === '' ? 0 : Number.parseInt(digits, 8);
}
