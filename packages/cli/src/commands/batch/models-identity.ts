import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { modelDirectory } from '@mimmo/manifest';
import { installedModels } from 'mimmo';
import type { AnswerOptions } from '../../request.js';

/** Files that say what is in a model's folder; the first has the hashes of the others. */
const DESCRIPTIONS = ['manifest.json', 'config.json'];

/** What tells whether the models and rules are still those that a batch began with. */
export async function modelsIdentity(options: AnswerOptions): Promise<object> {
  const { ml, nameReader, thorough, metadata, rules = [] } = options;
  const installed = new Map((await installedModels()).map(({ name, directory }) => [name, directory]));
  const identityOf = async (given: string | undefined, name: string): Promise<object | 'none'> => {
    const folder = given === undefined ? installed.get(name) : modelDirectory(given);
    return folder === undefined ? 'none' : folderIdentity(folder);
  };
  return {
    ...(ml && { classifier: await identityOf(options.classifierModel, '@mimmo/model-content-classifier') }),
    ...(ml && nameReader && { names: await identityOf(options.nameReaderModel, '@mimmo/model-name-reader'), thorough }),
    ...((metadata === 'auto' || metadata === 'llm') && {
      language: await identityOf(options.metadataModel, '@mimmo/model-metadata-extractor'),
    }),
    rules: await Promise.all(rules.map(async (file) => hashOf(await readFile(file)))),
  };
}

/** What is in a model's folder: its files with their sizes, and the hash of what describes them. */
async function folderIdentity(folder: string): Promise<object> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted();
  const sizes: Record<string, number> = {};
  for (const name of names) {
    const status = await stat(join(folder, name));
    if (status.isFile()) sizes[name] = status.size;
  }
  const description = DESCRIPTIONS.find((name) => names.includes(name));
  return { sizes, ...(description && { description: hashOf(await readFile(join(folder, description))) }) };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
