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
  const { ml, metadata, classifierModel, metadataModel, rules = [] } = options;
  const installed = new Map((await installedModels()).map(({ name, directory }) => [name, directory]));
  const classifier =
    classifierModel === undefined ? installed.get('@mimmo/model-content-classifier') : modelDirectory(classifierModel);
  const language =
    metadataModel === undefined ? installed.get('@mimmo/model-metadata-extractor') : modelDirectory(metadataModel);
  return {
    ...(ml && { classifier: classifier === undefined ? 'none' : await folderIdentity(classifier) }),
    ...((metadata === 'auto' || metadata === 'llm') && {
      language: language === undefined ? 'none' : await folderIdentity(language),
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
