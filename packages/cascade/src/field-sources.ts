import type { ExtractedMetadata, Metadata, MetadataField } from '@mimmo/core';
import type { Step } from './step.js';

/** Which extractor gave which field: `{ title: 'llm', year: 'rules' }`. */
export type FieldSources = Readonly<Partial<Record<MetadataField, string>>>;

/** Metadata put together from several answers. */
export interface MergedMetadata {
  readonly metadata: Metadata;
  readonly fields: FieldSources;
}

/**
 * The winning answer, its absent fields filled from the others in the order of their confidence. An answer wins over those
 * of earlier extractors by being surer by the lead: the given one, else its own. A value that already stands in the title is not taken: what one
 * extractor calls the artist may be a part of another's title.
 */
export function mergeAnswers(steps: readonly Step<ExtractedMetadata>[], lead?: number): MergedMetadata | undefined {
  const given = steps.flatMap(({ name, answer }) => (answer ? [{ name, answer }] : []));
  const [first, ...later] = given;
  if (!first) return undefined;
  const best = later.reduce(
    (won, next) => (next.answer.confidence > won.answer.confidence + (lead ?? next.answer.lead ?? 0) ? next : won),
    first,
  );
  const others = given
    .filter((step) => step !== best)
    .sort((left, right) => right.answer.confidence - left.answer.confidence);
  const { title } = best.answer;
  const artist = firstOf((answer) => answer.artist);
  const year = firstOf((answer) => answer.year);
  return {
    metadata: { title, ...(artist && { artist: artist.value }), ...(year && { year: year.value }) },
    fields: { title: best.name, ...(artist && { artist: artist.name }), ...(year && { year: year.name }) },
  };

  function firstOf<T extends string | number>(
    read: (answer: ExtractedMetadata) => T | undefined,
  ): { readonly name: string; readonly value: T } | undefined {
    for (const { name, answer } of [best, ...others]) {
      const value = read(answer);
      if (value === undefined) continue;
      if (answer === best.answer || !folded(title).includes(folded(String(value)))) return { name, value };
    }
    return undefined;
  }
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
