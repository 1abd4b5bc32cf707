import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ModelPlaces } from '../model-places.js';

/** A model that came with a package. */
export interface InstalledModel {
  /** Name of the package. */
  readonly name: string;
  /** Its folder, with `manifest.json`. */
  readonly directory: string;
}

/** The packages of the models, by what asks them. */
const PACKAGES = {
  classifier: '@mimmo/model-content-classifier',
  nameReader: '@mimmo/model-name-reader',
  languageModel: '@mimmo/model-metadata-extractor',
} as const satisfies Record<keyof ModelPlaces, string>;

/** The models that are installed with this package, weights and all; in a fresh checkout the weights may be missing. */
export async function installedModels(): Promise<readonly InstalledModel[]> {
  return Object.values(PACKAGES).flatMap((name) => {
    const directory = folderOf(name);
    return directory === undefined ? [] : [{ name, directory }];
  });
}

/** The models that are installed with this package; none where a package is there without weights, as in a fresh checkout. */
export const INSTALLED: ModelPlaces = {
  classifier: async () => folderOf(PACKAGES.classifier),
  nameReader: async () => folderOf(PACKAGES.nameReader),
  languageModel: async () => folderOf(PACKAGES.languageModel),
};

/**
 * The folder of a package with a model, found without importing it: Node's loader of ES modules, which the command can do without,
 * takes longer to start than a model to load.
 */
function folderOf(name: string): string | undefined {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  return existsSync(join(folder, 'manifest.json')) ? folder : undefined;
}
