import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { ModelError, messageOf, quoted } from '@mimmo/core';
import { type HubClient, TransientError } from './client.js';
import { checkFile } from './digest.js';
import type { HubFile } from './repository.js';

/** What {@link download} needs to know. */
export interface DownloadOptions {
  readonly url: string;
  /** Where the file goes; what is loaded of it waits beside it, ending in `.part`, until it is whole and checked. */
  readonly target: string;
  /**
   * Hears how many bytes are there.
   *
   * @default nobody does
   */
  readonly onProgress?: ((loadedBytes: number) => void) | undefined;
  /**
   * Pause after the first failure; it doubles with each that follows without progress.
   *
   * @default 500
   */
  readonly pauseMs?: number;
}

/** Failures in a row, without a byte between them, after which a download is given up. */
const MOST_FAILURES = 5;

/**
 * Downloads a file, going on where an earlier attempt ended, and holds it to the hub's record before it gets its name.
 *
 * @throws ModelError MODEL_FAILED when the hub cannot be reached or sends too much, MODEL_INVALID when what it sends is
 *   not what it recorded
 */
export async function download(client: HubClient, file: HubFile, options: DownloadOptions): Promise<void> {
  const { url, target, onProgress, pauseMs = 500 } = options;
  const part = `${target}.part`;
  await mkdir(dirname(target), { recursive: true });
  let failures = 0;
  for (;;) {
    const before = await sizeOf(part);
    if (before > file.sizeInBytes) await rm(part);
    else if (before === file.sizeInBytes && (before > 0 || failures > 0)) break;
    try {
      await load(before > file.sizeInBytes ? 0 : before);
      break;
    } catch (error) {
      if (!(error instanceof TransientError)) throw error;
      failures = (await sizeOf(part)) > before ? 0 : failures + 1;
      if (failures >= MOST_FAILURES) throw error;
      await setTimeout(pauseMs * 2 ** failures);
    }
  }
  await checkFile(part, file).catch(async (error: unknown) => {
    await rm(part, { force: true });
    throw error;
  });
  await rename(part, target);

  async function load(offset: number): Promise<void> {
    const response = await client.open(url, offset);
    if (response.status === 416) {
      await response.body?.cancel();
      await rm(part, { force: true });
      throw new TransientError('MODEL_FAILED', `${url} has no bytes from ${offset} on.`);
    }
    const continues = response.status === 206 && startOf(response.headers.get('content-range')) === offset;
    if (response.status === 206 && !continues) {
      await response.body?.cancel();
      await rm(part, { force: true });
      throw new TransientError('MODEL_FAILED', `${url} sent another part than the one asked for.`);
    }
    let loaded = continues ? offset : 0;
    await pipeline(
      response.body ? Readable.fromWeb(response.body) : Readable.from([]),
      async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          loaded += chunk.length;
          if (loaded > file.sizeInBytes) throw tooMuch();
          onProgress?.(loaded);
          yield chunk;
        }
      },
      createWriteStream(part, { flags: continues ? 'a' : 'w' }),
    ).catch((error: unknown) => {
      throw error instanceof ModelError
        ? error
        : new TransientError('MODEL_FAILED', `${url} broke off: ${messageOf(error)}.`);
    });
    if (loaded < file.sizeInBytes) throw new TransientError('MODEL_FAILED', `${url} ended after ${loaded} bytes.`);
  }

  function tooMuch(): ModelError {
    return new ModelError(
      'MODEL_INVALID',
      `The hub sends more of ${quoted(file.path)} than the ${file.sizeInBytes} bytes that it recorded.`,
    );
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

/** Offset of the first byte, from a `Content-Range` header. */
function startOf(contentRange: string | null): number {
  return Number(/^bytes (\d+)-/u.exec(contentRange ?? '')?.[1] ?? Number.NaN);
}
