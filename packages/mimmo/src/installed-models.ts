import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exportOf, installedPackages, type PackageFinder } from './installed.js';

/** A model that came with a package. */
export interface InstalledModel {
  /** Name of the package. */
  readonly name: string;
  /** Its folder, with `manifest.json`. */
  readonly directory: string;
}

/** The model packages, and under which name each exports where its files are. */
const MODEL_PACKAGES = [
  ['@mimmo/model-content-classifier', 'contentClassifier'],
  ['@mimmo/model-metadata-extractor', 'metadataExtractor'],
] as const;

/** The models whose packages are installed with this one, weights and all. */
export async function installedModels(
  packages: PackageFinder = installedPackages(),
): Promise<readonly InstalledModel[]> {
  const models: InstalledModel[] = [];
  for (const [name, exported] of MODEL_PACKAGES) {
    const directory = packages.has(name) ? directoryOf(await packages.import(name), exported) : undefined;
    if (directory && existsSync(new URL('manifest.json', directory))) {
      models.push({ name, directory: fileURLToPath(directory) });
    }
  }
  return models;
}

function directoryOf(module: unknown, exported: string): URL | undefined {
  const directory = exportOf(exportOf(module, exported), 'directory');
  return directory instanceof URL ? directory : undefined;
}
