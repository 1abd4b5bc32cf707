import {
  closable,
  closeMember,
  DisposedError,
  type ExtractedMetadata,
  type ExtractionRequest,
  type MetadataExtractor,
  type RunOptions,
} from '@mimmo/core';
import type { ContentReader } from '@mimmo/patterns';
import { confidencesOf } from '@mimmo/release-name';
import { extractedMany } from './extracted-many.js';

/**
 * Below which confidence in a film's or a show's title the language model is asked for another. Its title has to be surer by 0.2, which
 * above this it cannot be (`docs/decisions/0402-when-the-language-model-is-asked.md`).
 */
const UNSURE_TITLE = 0.8;

/**
 * The language model where it adds to what rules and name reader read: where they lack the title, or of music the artist, or are unsure of the
 * title of a film or a show. In music it adds what they lack, and overrides nothing.
 *
 * @param contents reads contents as both readers together do
 */
export function whereItAdds(model: MetadataExtractor, contents: ContentReader): MetadataExtractor {
  let isClosed = false;

  function mayAdd({ content, classification: { medium, confidence } }: ExtractionRequest): boolean {
    const release = contents(content).release({ medium, certainty: confidence });
    if (release.title === undefined) return true;
    if (medium === 'audio') return release.artist === undefined && release.author === undefined;
    return (confidencesOf(release).title ?? 0) < UNSURE_TITLE;
  }

  async function extractMany(
    requests: readonly ExtractionRequest[],
    options?: RunOptions,
  ): Promise<readonly (ExtractedMetadata | undefined)[]> {
    if (isClosed) throw new DisposedError(`The extractor "${model.name}"`);
    const asked = requests.filter(mayAdd);
    if (asked.length === 0) return requests.map(() => undefined);
    const answers = await extractedMany(model, asked, options);
    const found = new Map(asked.map((request, at) => [request, answers[at]]));
    return requests.map((request) => found.get(request));
  }

  return {
    ...model,
    extractMany,
    async extract(content, classification, options) {
      return (await extractMany([{ content, classification }], options))[0];
    },
    ...closable(async () => {
      isClosed = true;
      await closeMember(model);
    }),
  };
}
