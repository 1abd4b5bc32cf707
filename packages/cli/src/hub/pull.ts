import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, quoted } from '@mimmo/core';
import type { HubClient } from './client.js';
import { checkFile } from './digest.js';
import { download } from './download.js';
import { matchesGlob } from './glob.js';
import { formatRecord, RECORD_NAME, readRecord } from './pull-record.js';
import { commitOf, filesOf } from './records.js';
import { fileUrl, type HubFile, type HubRevision, hubRevision, revisionUrl, treeUrl } from './repository.js';

/** What {@link pull} needs to know. */
export interface PullOptions extends HubRevision {
  /** Folder of all pulled models. */
  readonly cache: string;
  /** Globs of the files to pull; `*` stands for anything. */
  readonly files: readonly string[];
  /**
   * Hears how far it is.
   *
   * @default nobody does
   */
  readonly onProgress?: (progress: PullProgress) => void;
  /** Pause after a failure; see `DownloadOptions`. */
  readonly pauseMs?: number;
}

/** How far a pull is. */
export interface PullProgress {
  readonly path: string;
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/**
 * Pulls a model: the revision is pinned to its commit first, every file is held to the hub's own record, and the folder
 * gets its name only when all are there. What an earlier pull has left is gone on with.
 *
 * @returns the model's folder, which may have been there already
 * @throws InputError for a repository, revision or file that is not there; ModelError for a hub that fails or lies
 */
export async function pull(client: HubClient, options: PullOptions): Promise<string> {
  const { cache, files: globs, onProgress, pauseMs } = options;
  const asked = hubRevision(options);
  const commit = commitOf(await client.json(revisionUrl(asked)));
  const pinned = { ...asked, revision: commit };
  const directory = join(cache, ...pinned.repo.split('/'), commit);
  const files = chosen(filesOf(await client.json(treeUrl(pinned))), globs, pinned);
  if (await isComplete(directory, files)) return directory;

  const staging = `${directory}.partial`;
  await mkdir(staging, { recursive: true });
  for (const file of files) {
    const target = join(staging, ...file.path.split('/'));
    if (existsSync(target) && (await isIntact(target, file))) continue;
    await download(client, file, {
      url: fileUrl(pinned, file.path),
      target,
      onProgress: (loadedBytes) => onProgress?.({ path: file.path, loadedBytes, totalBytes: file.sizeInBytes }),
      ...(pauseMs !== undefined && { pauseMs }),
    });
  }
  await writeFile(join(staging, RECORD_NAME), formatRecord({ repo: pinned.repo, commit, files }));
  await rm(directory, { recursive: true, force: true });
  await rename(staging, directory);
  return directory;
}

function chosen(
  files: readonly HubFile[],
  globs: readonly string[],
  { repo, revision }: HubRevision,
): readonly HubFile[] {
  const found = files.filter(({ path }) => globs.some((glob) => matchesGlob(path, glob)));
  if (found.length > 0) return found;
  throw new InputError(
    'INPUT_NOT_FOUND',
    `${quoted(repo)} has at ${revision} no file like ${globs.join(', ')}; name some with --file.`,
  );
}

/** Whether a folder has all these files, as they were recorded. */
async function isComplete(directory: string, files: readonly HubFile[]): Promise<boolean> {
  const record = await readRecord(directory).catch(() => undefined);
  if (!record) return false;
  const have = new Set(record.files.map(({ path }) => path));
  for (const file of files) {
    if (!have.has(file.path) || !(await isIntact(join(directory, ...file.path.split('/')), file))) return false;
  }
  return true;
}

async function isIntact(path: string, file: HubFile): Promise<boolean> {
  return checkFile(path, file).then(
    () => true,
    () => false,
  );
}
