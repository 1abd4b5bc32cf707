import type { MetadataExtractor } from '@mimmo/core';
import type { ModelLocation } from '@mimmo/manifest';
import { lazyExtractor } from './lazy-extractor.js';
import type { ModelPlaces } from './model-places.js';

/**
 * The extractor `llm`: the language model of `@mimmo/metadata-llm` with the given model, or with the one that the platform has.
 * Code and model are loaded when the rules leave a content open.
 */
export function llmExtractor(model: ModelLocation | undefined, places: ModelPlaces): MetadataExtractor {
  return lazyExtractor('llm', async () => {
    const location = model ?? (await places.languageModel());
    if (location === undefined) return undefined;
    const { createLlmExtractor } = await import('@mimmo/metadata-llm');
    return createLlmExtractor({ model: location });
  });
}
