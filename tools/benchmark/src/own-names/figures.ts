import type { ReleaseCase } from '../cases/release-case.js';
import type { MimmoReader } from '../readers/readings.js';
import type { Answer } from '../score/answer.js';
import { type FieldCounts, tally } from '../score/tally.js';

/** The ways to ask MIMMO that the own names are measured in. */
export const OWN_READERS = ['rules', 'all'] as const satisfies readonly MimmoReader[];

/** Right answers by part of the names, and by field: of all names (`all`), of each medium, of each language. */
export interface PartCounts {
  readonly all: FieldCounts;
  readonly media: Readonly<Record<string, FieldCounts>>;
  readonly languages: Readonly<Record<string, FieldCounts>>;
}

/** What each reader gets right; a reader whose models are not installed is left out. */
export type Figures = Readonly<Partial<Record<MimmoReader, PartCounts>>>;

/** Counts what readers get right of the own names: totals alone, no single name. */
export function figuresOf(
  rows: readonly ReleaseCase[],
  readings: ReadonlyMap<MimmoReader, readonly Answer[]>,
): Figures {
  return Object.fromEntries([...readings].map(([reader, answers]) => [reader, countsOf(rows, answers)]));
}

function countsOf(rows: readonly ReleaseCase[], answers: readonly Answer[]): PartCounts {
  return {
    all: tally(rows, answers, () => 'all').get('all') ?? {},
    media: Object.fromEntries(tally(rows, answers, ({ medium }) => medium ?? '')),
    languages: Object.fromEntries(tally(rows, answers, ({ language }) => language ?? '')),
  };
}
