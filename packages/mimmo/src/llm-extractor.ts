import { existsSync } from 'node:fs';
import { type MetadataExtractor, ModelError } from '@mimmo/core';
import type { ModelLocation } from '@mimmo/manifest';
import { exportOf, installedPackages, type PackageFinder } from './installed.js';
import { lazyExtractor } from './lazy-extractor.js';

/** How the language model's packages are added; they weigh too much to come with every install. */
export const LLM_INSTALL_COMMAND = 'npm install @mimmo/metadata-llm @mimmo/model-metadata-extractor node-llama-cpp';

/** What is said where the language model was needed and is not installed. */
export const LLM_INSTALL_ADVICE = `Some titles would be read better by the language model: ${LLM_INSTALL_COMMAND}`;

const EXTRACTOR = '@mimmo/metadata-llm';
const MODEL = '@mimmo/model-metadata-extractor';
const RUNTIME = 'node-llama-cpp';

/** What {@link llmExtractor} needs. */
export interface LlmExtractorOptions {
  /**
   * The folder of a model, or what a model package exports.
   *
   * @default that of the installed `@mimmo/model-metadata-extractor`
   */
  readonly model?: ModelLocation | undefined;
  /**
   * Called when a content reaches the extractor and its packages are not installed.
   *
   * @default nothing happens
   */
  readonly onMissing?: ((advice: string) => void) | undefined;
  /** @default the packages installed with this one */
  readonly packages?: PackageFinder;
}

/**
 * The extractor `llm`: the language model of `@mimmo/metadata-llm`, where it, its model and node-llama-cpp are installed;
 * else it has no answers. Loaded when the rules leave a content open.
 */
export function llmExtractor(options: LlmExtractorOptions = {}): MetadataExtractor {
  const { model, onMissing, packages = installedPackages() } = options;
  return lazyExtractor('llm', async () => {
    const location = await locationOf(model, packages);
    if (location === undefined) {
      onMissing?.(LLM_INSTALL_ADVICE);
      return undefined;
    }
    const module = await packages.import(EXTRACTOR);
    if (!isLlmModule(module)) throw mismatch(EXTRACTOR, 'createLlmExtractor');
    return module.createLlmExtractor({ model: location });
  });
}

/**
 * Whether the language model can be asked: its code and runtime are installed with this package, and so is its model, or one
 * of the caller's is given. Runs none of the runtime's code.
 */
export async function isLanguageModelInstalled(
  model?: ModelLocation,
  packages: PackageFinder = installedPackages(),
): Promise<boolean> {
  return (await locationOf(model, packages)) !== undefined;
}

/** Where the model to be asked is; `undefined` where a package is missing. */
async function locationOf(
  model: ModelLocation | undefined,
  packages: PackageFinder,
): Promise<ModelLocation | undefined> {
  const needed = model === undefined ? [EXTRACTOR, MODEL, RUNTIME] : [EXTRACTOR, RUNTIME];
  if (!needed.every((name) => packages.has(name))) return undefined;
  return model ?? installedModel(await packages.import(MODEL));
}

/** What we use of `@mimmo/metadata-llm`; spelt out, since the package is optional and its types may not be there. */
interface LlmModule {
  createLlmExtractor(options: { readonly model: ModelLocation }): MetadataExtractor;
}

function isLlmModule(module: unknown): module is LlmModule {
  return typeof exportOf(module, 'createLlmExtractor') === 'function';
}

/** Where the installed model is; `undefined` where its package is there without weights, as in a fresh checkout. */
function installedModel(module: unknown): URL | undefined {
  const directory = exportOf(exportOf(module, 'metadataExtractor'), 'directory');
  if (!(directory instanceof URL)) throw mismatch(MODEL, 'metadataExtractor');
  return existsSync(new URL('manifest.json', directory)) ? directory : undefined;
}

function mismatch(name: string, lacking: string): ModelError {
  return new ModelError('MODEL_INVALID', `${name} has no ${lacking}; install the version that goes with this one.`);
}
