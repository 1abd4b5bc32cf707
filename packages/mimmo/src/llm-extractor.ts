import { existsSync } from 'node:fs';
import type { MetadataExtractor } from '@mimmo/core';
import type { ModelLocation } from '@mimmo/manifest';
import { lazyExtractor } from './lazy-extractor.js';

/**
 * The extractor `llm`: the language model of `@mimmo/metadata-llm` with the given model, or with the one that is installed.
 * Code and model are loaded when the rules leave a content open.
 */
export function llmExtractor(model: ModelLocation | undefined): MetadataExtractor {
  return lazyExtractor('llm', async () => {
    const location = model ?? (await installedLanguageModel());
    if (location === undefined) return undefined;
    const { createLlmExtractor } = await import('@mimmo/metadata-llm');
    return createLlmExtractor({ model: location });
  });
}

/** Where the installed model is; `undefined` where its package is there without weights, as in a fresh checkout. */
async function installedLanguageModel(): Promise<URL | undefined> {
  const { metadataExtractor } = await import('@mimmo/model-metadata-extractor');
  return existsSync(new URL('manifest.json', metadataExtractor.directory)) ? metadataExtractor.directory : undefined;
}
