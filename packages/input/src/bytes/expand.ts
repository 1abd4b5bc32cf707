import type { Compression as BlockCompression } from '@mimmo/archives';
import { InputError, messageOf } from '@mimmo/core';
import { LIMITS } from '../content/limits.js';
import type { ByteChunks } from './byte-chunks.js';
import type { FileFormat } from './file-format.js';
import { gunzip } from './gunzip.js';

/** Compressions that are read. */
export type Compression = 'gzip' | 'xz' | BlockCompression;

/** The extension that files of each have: `tar.` before it makes the one of archives. */
export const EXTENSION_OF: Readonly<Record<Compression, string>> = {
  gzip: 'gz',
  xz: 'xz',
  bzip2: 'bz2',
  zstd: 'zst',
  lz4: 'lz4',
  lzma: 'lzma',
};

/** Whether a format is a compression that is read. */
export function isCompression(format: FileFormat | undefined): format is Compression {
  return format !== undefined && format in EXTENSION_OF;
}

type Expander = (compressed: ByteChunks, what: string) => AsyncGenerator<Uint8Array>;

/** What expands each. */
const EXPANDERS: Readonly<Record<Compression, Expander>> = {
  gzip: gunzip,
  xz: unxz,
  bzip2: blockExpander('bzip2'),
  zstd: blockExpander('zstd'),
  lz4: blockExpander('lz4'),
  lzma: blockExpander('lzma'),
};

/** What xz-decompress says of streams that are whole but beyond it: a larger dictionary, a check or filter it lacks. */
const XZ_BEYOND_US = /error code [246]$/u;

/**
 * Expands a compressed stream as it is read. Ending the loop early lets go of everything.
 *
 * @param what the archive as it begins a message: `"Album.tar.gz"`
 * @throws InputError INPUT_TOO_LARGE where the stream expands as only a decompression bomb does (`LIMITS.expandedBytes`,
 *   `expandedRatio`), INPUT_UNSUPPORTED for xz options that cannot be read; anything else thrown is a damaged stream
 */
export async function* expand(
  compressed: ByteChunks,
  compression: Compression,
  what: string,
): AsyncGenerator<Uint8Array> {
  let bytesIn = 0;
  let bytesOut = 0;
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of compressed) {
      bytesIn += chunk.length;
      yield chunk;
    }
  };
  for await (const chunk of EXPANDERS[compression](counted(), what)) {
    bytesOut += chunk.length;
    if (isBomb(bytesIn, bytesOut)) {
      throw new InputError(
        'INPUT_TOO_LARGE',
        `${what} expands from ${bytesIn} bytes to more than ${bytesOut}; expand it yourself if you trust it, and give the folder.`,
      );
    }
    yield chunk;
  }
}

/**
 * Whether a stream has expanded as no archive does. Discs full of zeros are allowed their ratio of a thousand up to
 * `LIMITS.expandedFreely`; contents that anybody made stay far below `LIMITS.expandedRatio` for as long as they like.
 */
export function isBomb(bytesIn: number, bytesOut: number): boolean {
  return (
    bytesOut > LIMITS.expandedBytes || (bytesOut > LIMITS.expandedFreely && bytesOut > bytesIn * LIMITS.expandedRatio)
  );
}

function blockExpander(compression: BlockCompression): Expander {
  return async function* (compressed, what) {
    const { expandBlocks } = await import('@mimmo/archives');
    yield* expandBlocks(compression, compressed, { what });
  };
}

async function* unxz(compressed: ByteChunks, what: string): AsyncGenerator<Uint8Array> {
  const [{ default: xz }, { ReadableStream }] = await Promise.all([import('xz-decompress'), import('node:stream/web')]);
  const reader = new xz.XzReadableStream(ReadableStream.from(compressed)).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } catch (error) {
    if (!XZ_BEYOND_US.test(messageOf(error))) throw error;
    const message = `${what} needs an xz dictionary above 64 MiB, or a check or filter that cannot be read; compress it with "xz -6".`;
    throw new InputError('INPUT_UNSUPPORTED', message, { cause: error });
  } finally {
    // All xz streams share one decoder, which the next one waits for until this one is cancelled. Cancelling a stream
    // whose last bytes nobody read fails within xz-decompress, after it has let go.
    await reader.cancel().catch(() => {});
  }
}
