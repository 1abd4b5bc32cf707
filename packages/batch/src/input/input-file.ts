import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { InputError, messageOf, quoted } from '@mimmo/core';
import { checkCompression, compressionOf, expander } from './compression.js';
import { cutAtFrames } from './zstd-frames.js';

/** A batch's input: a file, or a stream that is read once and from its start. */
export interface BatchInput {
  /** Its path, or what a message calls the stream. */
  readonly name: string;
  /** Whether it is a file, which can be read from any place and again. */
  readonly isFile: boolean;
  /** Bytes of it as it lies on the disk; `undefined` where nobody knows. */
  readonly sizeInBytes: number | undefined;
  /** How many of those bytes have been read. */
  readBytes(): number;
  /** Its bytes, expanded, from an offset on. Rejects with an InputError where they cannot be read. */
  bytes(offset: number): AsyncIterable<Uint8Array>;
}

/** Bytes that are read at a time. */
const READ_SIZE = 256 * 1024;

/**
 * A file as an input.
 *
 * @throws InputError INPUT_NOT_FOUND for a file that is not there, INPUT_INVALID for a folder, OptionError for a compression that this Node lacks
 */
export async function fileInput(path: string): Promise<BatchInput> {
  const compression = compressionOf(path);
  checkCompression(compression, path);
  const status = await stat(path).catch((error: unknown) => {
    throw new InputError('INPUT_NOT_FOUND', `${quoted(path)} cannot be read: ${messageOf(error)}.`, { cause: error });
  });
  if (status.isDirectory()) {
    throw new InputError('INPUT_INVALID', `${quoted(path)} is a folder; give a file of records.`);
  }
  let readBytes = (): number => 0;

  return {
    name: path,
    isFile: status.isFile(),
    sizeInBytes: status.isFile() ? status.size : undefined,
    readBytes: () => readBytes(),
    async *bytes(offset) {
      const stream = createReadStream(path, { highWaterMark: READ_SIZE, start: compression ? 0 : offset });
      const before = compression ? 0 : offset;
      readBytes = () => before + stream.bytesRead;
      try {
        if (!compression) yield* stream;
        else
          yield* skipped(
            expanded(compression === 'zstd' ? cutAtFrames(stream) : stream, expander(compression)),
            offset,
          );
      } catch (error) {
        throw new InputError('INPUT_UNREADABLE', `${quoted(path)} cannot be read on: ${messageOf(error)}.`, {
          cause: error,
        });
      } finally {
        stream.destroy();
      }
    },
  };
}

/** A stream as an input. */
export function streamInput(name: string, stream: AsyncIterable<Uint8Array | string>): BatchInput {
  let read = 0;
  return {
    name,
    isFile: false,
    sizeInBytes: undefined,
    readBytes: () => read,
    async *bytes() {
      for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        read += bytes.length;
        yield bytes;
      }
    },
  };
}

async function* expanded(
  from: AsyncIterable<Uint8Array>,
  through: NodeJS.ReadWriteStream,
): AsyncGenerator<Uint8Array, void, undefined> {
  const piped = pipeline(from, through);
  // Its failure comes up in the loop as well.
  piped.catch(() => undefined);
  for await (const chunk of through) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* skipped(chunks: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array, void, undefined> {
  let left = count;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

/** The first bytes of a file as it lies on the disk. */
export async function headOf(path: string, size: number): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file?.close();
  }
}
