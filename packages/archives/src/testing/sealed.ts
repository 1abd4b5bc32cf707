import { crc32 } from 'node:zlib';

/*
 * Checksums of damaged archives made right again, so that what is tried is what a forger would send: without it every change is
 * told by a checksum, and nothing after it is.
 */

const SEVEN_ZIP_HEADER = 32;

/** Where the list of a 7z archive lies. */
export function listOfSevenZip(bytes: Uint8Array): { readonly start: number; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const start = SEVEN_ZIP_HEADER + Number(view.getBigUint64(12, true));
  return { start, end: start + Number(view.getBigUint64(20, true)) };
}

/** Writes the checksums of a 7z archive whose list was changed. */
export function sealSevenZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const { start, end } = listOfSevenZip(bytes);
  view.setUint32(28, crc32(bytes.subarray(start, end)), true);
  view.setUint32(8, crc32(bytes.subarray(12, SEVEN_ZIP_HEADER)), true);
}

/** Where the headers of an archive lie that has one after the other with contents between. */
export interface Headers {
  readonly start: number;
  readonly end: number;
}

/** The headers of a RAR 5 archive whose numbers are short, as those of small archives are. */
export function rar5Headers(bytes: Uint8Array): readonly Headers[] {
  const headers: Headers[] = [];
  for (let at = 8; at < bytes.length; ) {
    const start = at + 5;
    const end = start + (bytes[at + 4] ?? 0);
    const flags = bytes[start + 1] ?? 0;
    const dataAt = start + 2 + (flags & 1 ? 1 : 0);
    const low = bytes[dataAt] ?? 0;
    const data = flags & 2 ? (low & 0x7f) + (low & 0x80 ? (bytes[dataAt + 1] ?? 0) * 128 : 0) : 0;
    headers.push({ start: at, end });
    at = end + data;
  }
  return headers;
}

/** Writes the checksum of one header of a RAR 5 archive. */
export function sealRar5(bytes: Uint8Array, { start, end }: Headers): void {
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(start, crc32(bytes.subarray(start + 4, end)), true);
}

/** The headers of a RAR 4 archive. */
export function rar4Headers(bytes: Uint8Array): readonly Headers[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const headers: Headers[] = [];
  for (let at = 7; at + 7 <= bytes.length; ) {
    const end = at + view.getUint16(at + 5, true);
    headers.push({ start: at, end });
    at = end + (view.getUint16(at + 3, true) & 0x8000 ? view.getUint32(at + 7, true) : 0);
  }
  return headers;
}

/** Writes the checksum of one header of a RAR 4 archive. */
export function sealRar4(bytes: Uint8Array, { start, end }: Headers): void {
  new DataView(bytes.buffer, bytes.byteOffset).setUint16(start, crc32(bytes.subarray(start + 2, end)) & 0xffff, true);
}
