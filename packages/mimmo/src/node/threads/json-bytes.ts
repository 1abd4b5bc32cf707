/** A value of JSON as bytes in memory of their own. */
export function toJsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(JSON.stringify(value)));
}

/**
 * The value that bytes stand for.
 *
 * @typeParam T what {@link toJsonBytes} made them of in another thread
 */
export function fromJsonBytes<T>({ buffer, byteOffset, byteLength }: Uint8Array): T {
  return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString());
}
