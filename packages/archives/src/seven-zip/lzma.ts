import { ArchiveError } from '../archive-error.js';

/** Bytes of the properties of LZMA: literal and position bits (1), size of the dictionary (4). */
const PROPERTIES_BYTES = 5;
const SMALLEST_DICTIONARY = 4096;

/**
 * Expands a stream of LZMA as 7z has it, without a header of its own. It is decoded as a file of the LZMA SDK, whose header
 * has the same properties and the size.
 *
 * @param properties five bytes as 7z has them
 * @param size bytes that come out; memory is bounded by it, whatever dictionary the properties ask for
 * @throws ArchiveError where the stream or its properties are damaged
 */
export async function expandLzma(packed: Uint8Array, properties: Uint8Array, size: number): Promise<Uint8Array> {
  if (properties.length !== PROPERTIES_BYTES) throw new ArchiveError('the properties of LZMA in it are no such');
  const { decompress } = await import('lzma1');
  const file = new Uint8Array(PROPERTIES_BYTES + 8 + packed.length);
  const view = new DataView(file.buffer);
  file.set(properties);
  // Nothing lies further back than the beginning.
  view.setUint32(1, Math.min(view.getUint32(1, true), Math.max(SMALLEST_DICTIONARY, size)), true);
  view.setBigUint64(PROPERTIES_BYTES, BigInt(size), true);
  file.set(packed, PROPERTIES_BYTES + 8);
  const expanded = decompress(file);
  if (expanded.length !== size) throw new ArchiveError('its list expands to another size than it should');
  return expanded;
}
