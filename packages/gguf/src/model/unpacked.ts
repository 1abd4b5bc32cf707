/** Numbers of a block of every type with blocks. */
const BLOCK = 32;
/** Of the two numbers of a byte, those of the low halves come first in a block, then those of the high ones. */
const HALF = BLOCK / 2;
/** Bytes of a block: its scale (f16), in q5_1 its least number (f16) and the fifth bits, then the numbers. */
const Q4_BYTES = 18;
const Q5_BYTES = 24;
const Q8_BYTES = 34;

/** Blocks of q4_0 as blocks of q8_0, which hold the same numbers: a scale times -8 to 7. */
export function q8OfQ4(bytes: Uint8Array): Uint8Array {
  const blocks = bytes.byteLength / Q4_BYTES;
  const made = new Uint8Array(blocks * Q8_BYTES);
  for (let block = 0; block < blocks; block++) {
    const [from, to] = [block * Q4_BYTES, block * Q8_BYTES];
    made.set(bytes.subarray(from, from + 2), to);
    for (let at = 0; at < HALF; at++) {
      const byte = bytes[from + 2 + at] ?? 0;
      made[to + 2 + at] = (byte & 0xf) - 8;
      made[to + 2 + HALF + at] = (byte >> 4) - 8;
    }
  }
  return made;
}

/** The numbers of blocks of q5_1: a scale times 0 to 31, plus the least number. */
export function floatsOfQ5(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const blocks = bytes.byteLength / Q5_BYTES;
  const made = new Float32Array(blocks * BLOCK);
  for (let block = 0; block < blocks; block++) {
    const from = block * Q5_BYTES;
    const [scale, least] = [floatOfHalf(view.getUint16(from, true)), floatOfHalf(view.getUint16(from + 2, true))];
    const fifth = view.getUint32(from + 4, true);
    for (let at = 0; at < HALF; at++) {
      const byte = bytes[from + 8 + at] ?? 0;
      const [low, high] = [(fifth >>> at) & 1, (fifth >>> (at + HALF)) & 1];
      made[block * BLOCK + at] = scale * ((byte & 0xf) | (low << 4)) + least;
      made[block * BLOCK + HALF + at] = scale * ((byte >> 4) | (high << 4)) + least;
    }
  }
  return made;
}

/** A 16-bit float (IEEE 754) as a number. */
function floatOfHalf(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return exponent === 0x1f ? Number.NaN : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
