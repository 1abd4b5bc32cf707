import { MEDIA } from '@mimmo/core';
import type { ReleaseCase } from '../cases/release-case.js';
import { STYLE_DESCRIPTIONS, STYLES, styleOf } from '../cases/style.js';
import type { Reading } from '../readers/readings.js';
import { FIELDS } from '../score/fields.js';
import { type Count, type FieldCounts, percent, tally } from '../score/tally.js';
import { table } from './markdown.js';

/** Fewer values than this say nothing about a reader. */
const FEWEST = 10;

const UNKNOWN = '–';

/** The accuracy of readers: of all names, by medium, by style. */
export function accuracyPage(cases: readonly ReleaseCase[], readings: readonly Reading[]): string {
  const all = counted(cases, readings, () => 'all');
  const byMedium = counted(cases, readings, ({ medium }) => medium ?? '');
  const byStyle = counted(cases, readings, ({ name }) => styleOf(name));
  return [
    `${cases.length.toLocaleString('en')} names, nothing known but the name; percent of the asserted values that are right. A value`,
    'counts as right where its letters and digits are those that the case expects; numbers, as sets. `title` is the album for',
    'music. Nobody else says who made a release, or its subcategory; of the others, NeuRelease alone says its medium.',
    '',
    readersTable(readings, all, 'all'),
    '',
    '### By medium',
    ...MEDIA.flatMap((medium) => section(`**${medium}**`, readersTable(readings, byMedium, medium))),
    '',
    '### By style',
    ...STYLES.flatMap((style) =>
      section(`**${style}**: ${STYLE_DESCRIPTIONS[style]}`, readersTable(readings, byStyle, style)),
    ),
  ].join('\n');
}

type Counted = readonly ReadonlyMap<string, FieldCounts>[];

function counted(
  cases: readonly ReleaseCase[],
  readings: readonly Reading[],
  sliceOf: (row: ReleaseCase) => string,
): Counted {
  return readings.map(({ answers }) => tally(cases, answers, sliceOf));
}

/** A part of the cases with its heading; nothing where it has too few values. */
function section(heading: string, tableText: string): readonly string[] {
  return tableText === '' ? [] : ['', heading, '', tableText];
}

/** A row for each reader that reads any of it, a column for each field that is asserted often enough; else empty. */
function readersTable(readings: readonly Reading[], counts: Counted, slice: string): string {
  const asserted = counts[0]?.get(slice) ?? {};
  const fields = FIELDS.filter((field) => (asserted[field]?.of ?? 0) >= FEWEST);
  if (fields.length === 0) return '';
  const rows = readings
    .map(({ reader }, index) => [reader, ...fields.map((field) => shown(counts[index]?.get(slice)?.[field]))])
    .filter((row) => row.slice(1).some((cell) => cell !== UNKNOWN));
  return table(['', ...fields], [['*values*', ...fields.map((field) => `*${asserted[field]?.of}*`)], ...rows]);
}

/** Nothing at all right is a field that the reader does not know. */
function shown(count: Count | undefined): string {
  return count && count.right > 0 ? percent(count).toFixed(1) : UNKNOWN;
}
