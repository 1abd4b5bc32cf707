import { ArchiveError } from '../archive-error.js';
import { expandLzmaBytes } from '../compression/lzma/lzma.js';

/** Bytes of the properties of LZMA: literal and position bits (1), size of the dictionary (4). */
const PROPERTIES_BYTES = 5;
const SIZE_BYTES = 8;

/** A stream of LZMA as 7z has it, without a header of its own. */
interface LzmaStream {
  readonly packed: Uint8Array;
  /** Five bytes. */
  readonly properties: Uint8Array;
  /** Bytes that come out; memory is bounded by it, whatever dictionary the properties ask for. */
  readonly size: number;
  /** The archive as it begins a message. */
  readonly what: string;
}

/**
 * Expands a stream of LZMA as the file that it would be: the header of that has the same properties, and the size.
 *
 * @throws ArchiveError where the stream or its properties are damaged
 */
export function expandLzma({ packed, properties, size, what }: LzmaStream): Uint8Array {
  if (properties.length !== PROPERTIES_BYTES) throw new ArchiveError('the properties of LZMA in it are no such');
  const file = new Uint8Array(PROPERTIES_BYTES + SIZE_BYTES + packed.length);
  file.set(properties);
  new DataView(file.buffer).setBigUint64(PROPERTIES_BYTES, BigInt(size), true);
  file.set(packed, PROPERTIES_BYTES + SIZE_BYTES);
  return Buffer.concat([...expandLzmaBytes(file, what)]);
}
