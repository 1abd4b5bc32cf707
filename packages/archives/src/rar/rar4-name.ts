import { decodeText } from '@mimmo/core';

/*
 * Names in RAR 1.5 to 4: bytes in the charset of the system that packed, or UTF-8, or those bytes, a NUL, and how UTF-16
 * differs from them. The difference is a list of pairs of bits, four in a byte, each saying what follows it: a byte, a byte
 * of the page that is named first, a unit of two bytes, or a run that is copied from the first name.
 */

/** A run whose bytes are shifted before they are copied, and what a run is longer than its count. */
const IS_SHIFTED = 0x80;
const SHORTEST_RUN = 2;

/**
 * The path of a file, joined by `/`; the format has `\` in its place.
 *
 * @param hasUnicode whether the header says that the name is in Unicode
 */
export function rar4Name(bytes: Uint8Array, hasUnicode: boolean): string {
  const end = bytes.indexOf(0);
  const plain = end < 0 ? bytes : bytes.subarray(0, end);
  const name = hasUnicode && end >= 0 ? unpackedName(plain, bytes.subarray(end + 1)) : decodeText(plain);
  return name.replaceAll('\\', '/');
}

function unpackedName(plain: Uint8Array, packed: Uint8Array): string {
  const units: number[] = [];
  let at = 0;
  /** The next packed byte; zeros after the last. */
  const next = (): number => packed[at++] ?? 0;
  const page = next() << 8;
  let pairs = 0;
  let pairsLeft = 0;
  // No name is longer than the bytes that it replaces.
  while (at < packed.length && units.length < plain.length) {
    if (pairsLeft === 0) {
      pairs = next();
      pairsLeft = 4;
    }
    pairsLeft -= 1;
    switch ((pairs >> (2 * pairsLeft)) & 3) {
      case 0:
        units.push(next());
        break;
      case 1:
        units.push(page | next());
        break;
      case 2:
        units.push(next() | (next() << 8));
        break;
      default: {
        const length = next();
        const shift = length & IS_SHIFTED ? next() : undefined;
        const end = units.length + (length & ~IS_SHIFTED) + SHORTEST_RUN;
        while (units.length < Math.min(end, plain.length)) {
          const byte = plain[units.length] ?? 0;
          units.push(shift === undefined ? byte : page | ((byte + shift) & 0xff));
        }
      }
    }
  }
  return new TextDecoder('utf-16le').decode(Uint16Array.from(units));
}
