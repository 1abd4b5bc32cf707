import type { Medium } from '@mimmo/core';
import type { NameReading, NameSpan } from '@mimmo/name-reader';
import { type Mark, type ReleaseName, spanMark } from '@mimmo/release-name';

/** The properties that both readers are asked for, and whose joint confidence is measured. */
export const JOINED_FIELDS = ['title', 'artist', 'author', 'year', 'season', 'episode', 'group'] as const;

/** One of {@link JOINED_FIELDS}. */
export type JoinedField = (typeof JOINED_FIELDS)[number];

/** The media that have a property, where not all do. */
const MEDIA_OF: Readonly<Partial<Record<JoinedField, readonly Medium[]>>> = {
  artist: ['audio'],
  author: ['audio', 'book'],
  season: ['video'],
  episode: ['video'],
};

/** Whether a release of a medium can have a property. */
export function isOf(medium: Medium, field: JoinedField): boolean {
  return MEDIA_OF[field]?.includes(medium) ?? true;
}

/** What one reader says of a property. */
export interface FieldReading {
  /** The marks that say it, in their order. */
  readonly marks: readonly Mark[];
  /** The value without what does not matter: case, accents and punctuation of texts, the order of numbers. */
  readonly value: string;
  /** 0 to 1, by the reader alone. */
  readonly confidence: number;
}

/** The field that a property's confidence stands in. */
const CONFIDENCE_OF = {
  title: 'title',
  artist: 'artist',
  author: 'author',
  year: 'year',
  season: 'seasons',
  episode: 'episodes',
  group: 'group',
} as const satisfies Readonly<Record<JoinedField, string>>;

/** What the rules say of a property; `undefined` where nothing. */
export function rulesReading(
  { marks }: ReleaseName,
  confidences: ReleaseName['confidence'],
  field: JoinedField,
): FieldReading | undefined {
  const own = marks.filter(({ property }) => property === field);
  const counted = field === 'season' || field === 'episode' ? own : own.slice(0, 1);
  if (counted.length === 0) return undefined;
  return { marks: own, value: comparable(counted), confidence: confidences?.[CONFIDENCE_OF[field]] ?? 0.5 };
}

/** What the name reader says of a property; `undefined` where nothing, or nothing that is a value of it. */
export function readersReading(name: string, { spans }: NameReading, field: JoinedField): FieldReading | undefined {
  const own = spans.filter(({ label }) => label === field || (label === 'seasonEpisode' && isNumber(field)));
  const [first, ...others] = own;
  if (!first) return undefined;
  const used = isNumber(field)
    ? own
    : [others.reduce((best, span) => (span.confidence > best.confidence ? span : best), first)];
  const marks = used.flatMap((span) => marksOf(name, span, field));
  if (marks.length < used.length) return undefined;
  return { marks, value: comparable(marks), confidence: Math.min(...used.map(({ confidence }) => confidence)) };
}

function isNumber(field: JoinedField): field is 'season' | 'episode' {
  return field === 'season' || field === 'episode';
}

/** The mark of a span, whose rule says who found it. */
function marksOf(name: string, span: NameSpan, field: JoinedField): readonly Mark[] {
  const mark =
    span.label === 'seasonEpisode'
      ? halfOf(name, span, field)
      : spanMark(name, field, { start: span.start, end: span.end });
  return mark ? [{ ...mark, rule: READER_RULE }] : [];
}

/** Names the name reader where a mark says who made it. */
export const READER_RULE = 'name-reader';

/** `103`: the first digits are the season, the last two the episode. */
function halfOf(name: string, { start, end }: NameSpan, field: JoinedField): Mark | undefined {
  if (!/^\d{3,4}$/u.test(name.slice(start, end))) return undefined;
  const middle = end - 2;
  const half = field === 'season' ? { start, end: middle } : { start: middle, end };
  const mark = isNumber(field) ? spanMark(name, field, half) : undefined;
  // Both halves stand where the whole does, as those of `S01E02` do.
  return mark && { ...mark, start, end };
}

function comparable(marks: readonly Mark[]): string {
  const values = marks.flatMap(({ value }) => (typeof value === 'string' ? foldedText(value) : value));
  return [...new Set(values)].sort((left, right) => Number(left) - Number(right)).join(' ');
}

/** A text without case, accents and punctuation. */
function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
