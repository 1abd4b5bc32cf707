import { ModelError } from '@mimmo/core';

/** Reads the little-endian values of a file one after the other, and never past its end. */
export interface Cursor {
  /** Offset of the next byte. */
  offset(): number;
  u8(): number;
  i8(): number;
  u16(): number;
  i16(): number;
  u32(): number;
  i32(): number;
  f32(): number;
  f64(): number;
  /** A whole number of 64 bits, which must be one that JavaScript counts exactly. */
  u64(): number;
  i64(): number;
  /** A length of 64 bits, then as many bytes of UTF-8. */
  text(): string;
}

/**
 * A cursor at the start of some bytes.
 *
 * @throws ModelError `MODEL_INVALID` from every reading past the end
 */
export function cursorOf(bytes: Uint8Array): Cursor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder();
  let at = 0;

  /** The place of the next `count` bytes, which are then passed. */
  function take(count: number): number {
    if (count > bytes.byteLength - at) throw invalid(`it ends at byte ${bytes.byteLength}, within its header`);
    const place = at;
    at += count;
    return place;
  }

  function exact(value: bigint): number {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw invalid(`it states the number ${value}, which nothing in it can have`);
    return number;
  }

  const u64 = (): number => exact(view.getBigUint64(take(8), true));
  return {
    offset: () => at,
    u8: () => view.getUint8(take(1)),
    i8: () => view.getInt8(take(1)),
    u16: () => view.getUint16(take(2), true),
    i16: () => view.getInt16(take(2), true),
    u32: () => view.getUint32(take(4), true),
    i32: () => view.getInt32(take(4), true),
    f32: () => view.getFloat32(take(4), true),
    f64: () => view.getFloat64(take(8), true),
    u64,
    i64: () => exact(view.getBigInt64(take(8), true)),
    text() {
      const length = u64();
      const start = take(length);
      return decoder.decode(bytes.subarray(start, start + length));
    },
  };
}

/** The error for a model file that cannot be used; `reason` says why, without a full stop. */
export function invalid(reason: string): ModelError {
  return new ModelError('MODEL_INVALID', `The GGUF model cannot be used: ${reason}. Get it again, or use another.`);
}
