/** Compressions of streams that are expanded here; gzip and xz are others' work. */
export const COMPRESSIONS = ['bzip2', 'zstd', 'lz4', 'lzma'] as const;

/** One of {@link COMPRESSIONS}. */
export type Compression = (typeof COMPRESSIONS)[number];

/** Expands a stream chunk by chunk; `what` is the file as it begins a message. */
export type Expander = (compressed: AsyncIterable<Uint8Array>, what: string) => AsyncGenerator<Uint8Array>;

/** What expands each compression, fetched at its first stream. */
const EXPANDERS: Readonly<Record<Compression, () => Promise<Expander>>> = {
  bzip2: async () => (await import('./bzip2.js')).expandBzip2,
  zstd: async () => (await import('./zstd.js')).expandZstd,
  lz4: async () => (await import('./lz4.js')).expandLz4,
  lzma: async () => (await import('./lzma/lzma.js')).expandLzmaFile,
};

/**
 * Expands a compressed stream as it is read, a block at a time: up to 46 MB of bzip2, 8 MB of LZ4, 128 KB of zstd. How far a stream may
 * expand is for the caller to bound.
 *
 * @param options.what the file as it begins a message: `"Album.tar.bz2"`
 * @throws InputError INPUT_TOO_LARGE for a stream that takes too long (`LIMITS.bzip2Bytes`) or too much memory
 *   (`LIMITS.zstdWindowBytes`); anything else thrown is a damaged stream
 *
 * @example
 * for await (const chunk of expandBlocks('bzip2', createReadStream('Album.tar.bz2'))) console.log(chunk.length);
 */
export async function* expandBlocks(
  compression: Compression,
  compressed: AsyncIterable<Uint8Array>,
  { what = 'The stream' }: { readonly what?: string } = {},
): AsyncGenerator<Uint8Array> {
  const expand = await EXPANDERS[compression]();
  yield* expand(compressed, what);
}
