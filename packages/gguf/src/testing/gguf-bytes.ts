/** A tensor to be written: its numbers, or the bytes of its blocks as they are. */
export interface WrittenTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** Number of the type in the file. */
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** What a value of metadata is written as; numbers are u32 where they are whole, else f32. */
export type WrittenValue = string | number | boolean | readonly string[] | readonly number[];

/** The bytes of a GGUF file (version 3), as a converter would write them. */
export function ggufBytes(
  metadata: Readonly<Record<string, WrittenValue>>,
  tensors: readonly WrittenTensor[],
): Uint8Array {
  const header: number[] = [];
  const put = (bytes: ArrayLike<number>): void => void header.push(...Array.from(bytes));
  const u32 = (value: number): void => put(new Uint8Array(Uint32Array.of(value).buffer));
  const u64 = (value: number): void => put(new Uint8Array(BigUint64Array.of(BigInt(value)).buffer));
  const text = (value: string): void => {
    const bytes = new TextEncoder().encode(value);
    u64(bytes.length);
    put(bytes);
  };

  function value(written: WrittenValue): void {
    if (typeof written === 'string') {
      u32(8);
      text(written);
    } else if (typeof written === 'boolean') {
      u32(7);
      put([written ? 1 : 0]);
    } else if (typeof written === 'number') {
      u32(Number.isInteger(written) ? 4 : 6);
      if (Number.isInteger(written)) u32(written);
      else put(new Uint8Array(Float32Array.of(written).buffer));
    } else {
      u32(9);
      u32(typeof written[0] === 'string' ? 8 : 4);
      u64(written.length);
      for (const item of written) typeof item === 'string' ? text(item) : u32(item);
    }
  }

  put(new TextEncoder().encode('GGUF'));
  u32(3);
  u64(tensors.length);
  u64(Object.keys(metadata).length);
  for (const [key, written] of Object.entries(metadata)) {
    text(key);
    value(written);
  }
  let offset = 0;
  for (const { name, shape, type, bytes } of tensors) {
    text(name);
    u32(shape.length);
    for (const size of shape) u64(size);
    u32(type);
    u64(offset);
    offset += padded(bytes.length);
  }
  const start = padded(header.length);
  const file = new Uint8Array(start + offset);
  file.set(header);
  let at = start;
  for (const { bytes } of tensors) {
    file.set(bytes, at);
    at += padded(bytes.length);
  }
  return file;
}

/** Tensors begin at multiples of 32 bytes. */
function padded(length: number): number {
  return Math.ceil(length / 32) * 32;
}
