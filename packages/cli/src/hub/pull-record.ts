import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ModelError, messageOf, quoted } from '@mimmo/core';
import { commitOf, filesOf } from './records.js';
import type { HubFile } from './repository.js';

/** What was pulled, as it lies beside the files. */
export interface PullRecord {
  readonly repo: string;
  readonly commit: string;
  readonly files: readonly HubFile[];
}

/** Name of the record's file. */
export const RECORD_NAME = '.mimmo-pull.json';

/** The record as text, its files in the hub's own form. */
export function formatRecord({ repo, commit, files }: PullRecord): string {
  const tree = files.map(({ path, sizeInBytes, digest }) => ({
    path,
    size: sizeInBytes,
    ...(digest.algorithm === 'sha256' ? { lfs: { oid: digest.hex } } : { oid: digest.hex }),
  }));
  return `${JSON.stringify({ repo, sha: commit, files: tree }, undefined, 2)}\n`;
}

/**
 * The record of a pulled model.
 *
 * @throws ModelError MODEL_NOT_FOUND where there is none, MODEL_INVALID for a damaged one
 */
export async function readRecord(directory: string): Promise<PullRecord> {
  const path = join(directory, RECORD_NAME);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ModelError('MODEL_NOT_FOUND', `${quoted(directory)} is no pulled model: ${messageOf(error)}.`, {
      cause: error,
    });
  });
  const value: unknown = parsed(text, path);
  if (value instanceof Object && 'repo' in value && 'files' in value) {
    return { repo: String(value.repo), commit: commitOf(value), files: filesOf(value.files) };
  }
  throw new ModelError('MODEL_INVALID', `${quoted(path)} is damaged; pull the model again.`);
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ModelError('MODEL_INVALID', `${quoted(path)} is damaged; pull the model again.`, { cause: error });
  }
}
