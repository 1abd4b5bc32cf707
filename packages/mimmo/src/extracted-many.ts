import type { ExtractedMetadata, ExtractionRequest, MaybePromise, MetadataExtractor, RunOptions } from '@mimmo/core';

/** What an extractor says of many contents: asked at once where it can be, else each by itself. */
export function extractedMany(
  extractor: MetadataExtractor,
  requests: readonly ExtractionRequest[],
  options?: RunOptions,
): MaybePromise<readonly (ExtractedMetadata | undefined)[]> {
  if (extractor.extractMany) return extractor.extractMany(requests, options);
  return Promise.all(
    requests.map(({ content, classification }) => extractor.extract(content, classification, options)),
  );
}
