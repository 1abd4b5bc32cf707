import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ModelPlaces } from '../model-places.js';

/** A model that came with a package. */
export interface InstalledModel {
  /** Name of the package. */
  readonly name: string;
  /** Its folder, with `manifest.json`. */
  readonly directory: string;
}

/** The models that are installed with this package, weights and all; in a fresh checkout the weights may be missing. */
export async function installedModels(): Promise<readonly InstalledModel[]> {
  const { contentClassifier } = await import('@mimmo/model-content-classifier');
  const { nameReader } = await import('@mimmo/model-name-reader');
  const { metadataExtractor } = await import('@mimmo/model-metadata-extractor');
  const models = [
    ['@mimmo/model-content-classifier', contentClassifier.directory],
    ['@mimmo/model-name-reader', nameReader.directory],
    ['@mimmo/model-metadata-extractor', metadataExtractor.directory],
  ] as const;
  return models
    .filter(([, directory]) => isComplete(directory))
    .map(([name, directory]) => ({ name, directory: fileURLToPath(directory) }));
}

/** The models that are installed with this package; none where a package is there without weights, as in a fresh checkout. */
export const INSTALLED: ModelPlaces = {
  async classifier() {
    const { contentClassifier } = await import('@mimmo/model-content-classifier');
    return isComplete(contentClassifier.directory) ? contentClassifier : undefined;
  },
  async nameReader() {
    const { nameReader } = await import('@mimmo/model-name-reader');
    return isComplete(nameReader.directory) ? nameReader : undefined;
  },
  async languageModel() {
    const { metadataExtractor } = await import('@mimmo/model-metadata-extractor');
    return isComplete(metadataExtractor.directory) ? metadataExtractor : undefined;
  },
};

function isComplete(directory: URL): boolean {
  return existsSync(new URL('manifest.json', directory));
}
