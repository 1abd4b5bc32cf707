/** Bytes from a stream, chunk by chunk. */
export type ByteChunks = AsyncIterable<Uint8Array>;
