import {
  closable,
  type ExtractedMetadata,
  type ExtractionRequest,
  type MetadataExtractor,
  type RunOptions,
} from '@mimmo/core';
import { extractedMany } from './extracted-many.js';
import { createLazy } from './lazy.js';

/**
 * An extractor that stands in for one whose code and model are loaded when the first content reaches it. Where `load`
 * finds nothing installed, it has no answers; where `load` fails, so does each question.
 *
 * @param name of the extractor that it stands in for
 */
export function lazyExtractor(name: string, load: () => Promise<MetadataExtractor | undefined>): MetadataExtractor {
  const extractor = createLazy(`The extractor "${name}"`, load);

  async function extractMany(
    requests: readonly ExtractionRequest[],
    options?: RunOptions,
  ): Promise<readonly (ExtractedMetadata | undefined)[]> {
    const loaded = await extractor.get();
    return loaded ? extractedMany(loaded, requests, options) : requests.map(() => undefined);
  }

  return {
    name,
    extractMany,
    async extract(content, classification, options) {
      return (await extractor.get())?.extract(content, classification, options);
    },
    ...closable(extractor.close),
  };
}
