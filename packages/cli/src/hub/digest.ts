import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { ModelError, quoted } from '@mimmo/core';
import type { HubFile } from './repository.js';

/**
 * Holds a file on disk to its record.
 *
 * @throws ModelError MODEL_INVALID where its size or digest differs
 */
export async function checkFile(path: string, { sizeInBytes, digest, path: name }: HubFile): Promise<void> {
  const hash = createHash(digest.algorithm === 'sha256' ? 'sha256' : 'sha1');
  // Git hashes a blob after a head with its size.
  if (digest.algorithm === 'git-blob-sha1') hash.update(`blob ${sizeInBytes}\0`);
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    size += chunk.length;
    hash.update(chunk);
  }
  if (size === sizeInBytes && hash.digest('hex') === digest.hex) return;
  throw new ModelError(
    'MODEL_INVALID',
    `${quoted(name)} is not what the hub recorded (${size} of ${sizeInBytes} bytes, or another digest); pull the model again.`,
  );
}
