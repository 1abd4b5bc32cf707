import { type ExtractedMetadata, type Metadata, plainTitle, type ReportedMetadata } from '@mimmo/core';
import type { AnsweredStep, Step } from './step.js';

/** Which extractor gave which field: `{ title: 'llm', year: 'rules' }`. */
export type FieldSources = Readonly<Partial<Record<string, string>>>;

/** Metadata put together from several answers. */
export interface MergedMetadata {
  readonly metadata: ReportedMetadata;
  readonly fields: FieldSources;
}

/**
 * The winning answer, its absent fields filled from the others in the order of their confidence. An answer wins over those
 * of earlier extractors by being surer by the lead: the given one, else its own. A value that already stands in the title is not taken: what one
 * extractor calls the artist may be a part of another's title.
 */
export function mergeAnswers(steps: readonly Step<ExtractedMetadata>[], lead?: number): MergedMetadata | undefined {
  const given = answered(steps);
  const [first, ...later] = given;
  if (!first) return undefined;
  if (later.length === 0) return fromOne(first);
  const best = later.reduce(
    (won, next) => (next.answer.confidence > won.answer.confidence + (lead ?? next.answer.lead ?? 0) ? next : won),
    first,
  );
  const others = given
    .filter((step) => step !== best)
    .sort((left, right) => right.answer.confidence - left.answer.confidence);
  const { title } = best.answer;
  const further = furtherFields([best, ...others]);
  const artist = firstOf((answer) => answer.artist);
  const year = firstOf((answer) => answer.year);
  return {
    metadata: {
      title,
      ...(artist && { artist: artist.value }),
      ...(year && { year: year.value }),
      ...further.metadata,
    },
    fields: {
      title: best.name,
      ...(artist && { artist: artist.name }),
      ...(year && { year: year.name }),
      ...further.fields,
    },
  };

  function firstOf<T extends string | number>(
    read: (answer: ExtractedMetadata) => T | undefined,
  ): { readonly name: string; readonly value: T } | undefined {
    for (const { name, answer } of [best, ...others]) {
      const value = read(answer);
      if (value === undefined) continue;
      if (answer === best.answer || !plainTitle(title).includes(plainTitle(String(value)))) return { name, value };
    }
    return undefined;
  }
}

function answered(steps: readonly Step<ExtractedMetadata>[]): readonly AnsweredStep<ExtractedMetadata>[] {
  const given: AnsweredStep<ExtractedMetadata>[] = [];
  for (const { name, answer } of steps) if (answer) given.push({ name, answer });
  return given;
}

/** The only answer, as most are: all of it is taken. */
function fromOne(only: AnsweredStep<ExtractedMetadata>): MergedMetadata {
  const { name, answer } = only;
  const { title, artist, year } = answer;
  const metadata: Mutable<Metadata> = { title };
  const fields: Mutable<FieldSources> = { title: name };
  if (artist !== undefined) {
    metadata.artist = artist;
    fields.artist = name;
  }
  if (year !== undefined) {
    metadata.year = year;
    fields.year = name;
  }
  const further = furtherFields([only]);
  return further === NO_FIELDS
    ? { metadata, fields }
    : { metadata: { ...metadata, ...further.metadata }, fields: { ...fields, ...further.fields } };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The fields of every answer. */
const KNOWN: ReadonlySet<string> = new Set(['title', 'artist', 'year', 'confidence', 'lead']);
const NO_FIELDS = { metadata: {}, fields: {} };

/** The fields that only the caller's extractors know, each from the first answer that has it. */
function furtherFields(given: readonly AnsweredStep<ExtractedMetadata>[]): {
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly fields: FieldSources;
} {
  if (given.every(({ answer }) => Object.keys(answer).every((field) => KNOWN.has(field)))) return NO_FIELDS;
  const found = new Map<string, { readonly name: string; readonly value: unknown }>();
  for (const { name, answer } of given) {
    for (const [field, value] of Object.entries(answer)) {
      if (value !== undefined && !KNOWN.has(field) && !found.has(field)) found.set(field, { name, value });
    }
  }
  return {
    metadata: Object.fromEntries([...found].map(([field, { value }]) => [field, value])),
    fields: Object.fromEntries([...found].map(([field, { name }]) => [field, name])),
  };
}
