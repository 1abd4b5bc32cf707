import * as zlib from 'node:zlib';
import { OptionError, quoted } from '@mimmo/core';

/** What a batch reads and writes besides plain bytes; told by the ending of the file. */
export const COMPRESSIONS = { gzip: '.gz', zstd: '.zst' } as const;

/** One of {@link COMPRESSIONS}. */
export type Compression = keyof typeof COMPRESSIONS;

/** How a file is compressed, by its ending; `undefined` for plain bytes. */
export function compressionOf(path: string): Compression | undefined {
  const lower = path.toLowerCase();
  if (lower.endsWith(COMPRESSIONS.gzip)) return 'gzip';
  return lower.endsWith(COMPRESSIONS.zstd) ? 'zstd' : undefined;
}

/** The path of a file without the ending that says how it is compressed. */
export function withoutCompression(path: string): string {
  const compression = compressionOf(path);
  return compression ? path.slice(0, -COMPRESSIONS[compression].length) : path;
}

/**
 * Holds a compression to what this Node can do.
 *
 * @throws OptionError for zstd on a Node without it
 */
export function checkCompression(compression: Compression | undefined, path: string): void {
  if (compression === 'zstd' && !zstdOf()) {
    throw new OptionError(
      `${quoted(path)} is zstd, which Node has from 22.15 on, and this is ${process.version}; use a newer Node, or gzip, or the zstd command in a pipe.`,
    );
  }
}

/** A stream that expands; of several members (gzip) or frames (zstd) in a row, all. */
export function expander(compression: Compression): NodeJS.ReadWriteStream {
  return compression === 'gzip' ? zlib.createGunzip() : zstd().createZstdDecompress();
}

/** Bytes as a gzip member or zstd frame of their own, which can stand in a row with others. */
export function compressed(bytes: Uint8Array, compression: Compression): Uint8Array<ArrayBuffer> {
  return own(compression === 'gzip' ? zlib.gzipSync(bytes) : zstd().zstdCompressSync(bytes));
}

/** Bytes in memory of their own, so that they can be handed to another thread. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

/** The part of `node:zlib` that newer Nodes have. */
interface Zstd {
  createZstdDecompress(): NodeJS.ReadWriteStream;
  zstdCompressSync(bytes: Uint8Array): Uint8Array;
}

/** zstd as this Node has it; the types are those of the oldest one. */
function zstdOf(): Zstd | undefined {
  const found: object = zlib;
  return hasZstd(found) ? found : undefined;
}

function hasZstd(module: object): module is Zstd {
  return 'createZstdDecompress' in module && 'zstdCompressSync' in module;
}

function zstd(): Zstd {
  const found = zstdOf();
  if (!found) throw new OptionError(`zstd needs Node 22.15 or later, and this is ${process.version}.`);
  return found;
}
