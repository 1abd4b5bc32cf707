import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldReader, type ModelFile, manifestOf, modelSource, readModelJson, textOrNone } from '@mimmo/manifest';
import { installedModels } from 'mimmo';
import { RECORD_NAME, readRecord } from './pull-record.js';
import type { HubFile } from './repository.js';

/** A model on this machine. */
export interface LocalModel {
  /** Of a package, its name; of a pulled model, `owner/name`. */
  readonly name: string;
  /** Of a package, its version; of a pulled model, its commit. */
  readonly version: string;
  readonly directory: string;
  /** Its files as they were recorded when it was released or pulled. */
  readonly files: readonly HubFile[];
}

/** The installed models, then the pulled ones; of a repository that was pulled several times, the last one first. */
export async function localModels(cache: string): Promise<readonly LocalModel[]> {
  const models: LocalModel[] = [];
  for (const { name, directory } of await installedModels()) models.push(await fromManifest(name, directory));
  for (const directory of await pulledDirectories(cache)) {
    const { repo, commit, files } = await readRecord(directory);
    models.push({ name: repo, version: commit, directory, files });
  }
  return models;
}

/** The model in a folder: a pulled one, or one with a `manifest.json`. */
export async function modelIn(directory: string): Promise<LocalModel> {
  const pulled = await stat(join(directory, RECORD_NAME)).catch(() => undefined);
  if (!pulled) return fromManifest(directory, directory);
  const { repo, commit, files } = await readRecord(directory);
  return { name: repo, version: commit, directory, files };
}

async function fromManifest(name: string, directory: string): Promise<LocalModel> {
  const file = modelSource(directory).file('manifest.json');
  const read = fieldReader(await readModelJson(file), file.place);
  return { name, version: read('version', textOrNone), directory, files: manifestOf(read).files.map(hubFile) };
}

function hubFile({ path, sizeInBytes, sha256 }: ModelFile): HubFile {
  return { path, sizeInBytes, digest: { algorithm: 'sha256', hex: sha256 } };
}

/** Folders `owner/name/commit` with a record, per repository the youngest first. */
async function pulledDirectories(cache: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const owner of await folders(cache)) {
    for (const name of await folders(owner)) {
      const dated = [];
      for (const directory of await folders(name)) {
        const record = await stat(join(directory, RECORD_NAME)).catch(() => undefined);
        if (record && !directory.endsWith('.partial')) dated.push({ directory, time: record.mtimeMs });
      }
      found.push(...dated.sort((left, right) => right.time - left.time).map(({ directory }) => directory));
    }
  }
  return found;
}

async function folders(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(path, name))
    .sort();
}
