import { MEDIA } from '@mimmo/core';
import type { Before } from '../own-names/before.js';
import { type Figures, OWN_READERS, type PartCounts } from '../own-names/figures.js';
import type { MimmoReader } from '../readers/readings.js';
import { FIELDS } from '../score/fields.js';
import { type Count, type FieldCounts, percent } from '../score/tally.js';
import { table } from './markdown.js';

/** Fewer values than this say nothing about a language. */
const FEWEST = 5;

const UNKNOWN = '–';

const READER_NAMES: Readonly<Partial<Record<MimmoReader, string>>> = { rules: 'rules', all: 'all models' };

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** What the rules alone and all models get right of the own names, before and now. */
export function ownNamesPage({ before, now }: { readonly before: Before; readonly now: Figures }): string {
  const compared = { before: before.figures, now };
  const languages = Object.keys(now.rules?.languages ?? {});
  const names = nameCount(now.rules?.all);
  return [
    `${names} names in ${languages.length} languages. Before: ${before.date}, commit \`${before.commit}\`.`,
    '',
    '### All names',
    '',
    fieldsTable(compared, ({ all }) => all),
    '',
    '### By medium',
    ...MEDIA.filter((medium) => now.rules?.media[medium]).flatMap((medium) => [
      '',
      `**${medium}**`,
      '',
      fieldsTable(compared, ({ media }) => media[medium]),
    ]),
    '',
    '### By language',
    ...OWN_READERS.flatMap((reader) => [
      '',
      `**${READER_NAMES[reader]}**: percent right before → now, and how many values there are; fields with fewer than ${FEWEST}`,
      'values are left out.',
      '',
      languagesTable(compared, reader),
    ]),
  ].join('\n');
}

interface Compared {
  readonly before: Figures;
  readonly now: Figures;
}

/** A row for each field: how many values there are, and what each reader gets right before and now. */
function fieldsTable({ before, now }: Compared, part: (counts: PartCounts) => FieldCounts | undefined): string {
  const countOf = (counts: PartCounts | undefined, field: (typeof FIELDS)[number]): Count | undefined =>
    counts && part(counts)?.[field];
  return table(
    ['', 'values', ...OWN_READERS.flatMap((reader) => [`${READER_NAMES[reader]}, before`, 'now'])],
    FIELDS.filter((field) => countOf(now.rules, field)).map((field) => [
      field,
      String(countOf(now.rules, field)?.of),
      ...OWN_READERS.flatMap((reader) => [shown(countOf(before[reader], field)), shown(countOf(now[reader], field))]),
    ]),
  );
}

/** A row for each language, the most frequent first, and a column for each field. */
function languagesTable({ before, now }: Compared, reader: MimmoReader): string {
  const languages = now[reader]?.languages ?? {};
  const fields = FIELDS.filter((field) =>
    Object.values(languages).some((counts) => (counts[field]?.of ?? 0) >= FEWEST),
  );
  return table(
    ['', 'names', ...fields],
    Object.entries(languages)
      .sort(([, one], [, other]) => nameCount(other) - nameCount(one))
      .filter(([, counts]) => nameCount(counts) >= FEWEST)
      .map(([language, counts]) => [
        languageNames.of(language) ?? language,
        String(nameCount(counts)),
        ...fields.map((field) => {
          const count = counts[field];
          if (!count || count.of < FEWEST) return UNKNOWN;
          return `${shown(before[reader]?.languages[language]?.[field], 0)} → ${shown(count, 0)} (${count.of})`;
        }),
      ]),
  );
}

/** Every name says its medium, so that the values of it are the names. */
function nameCount(counts: FieldCounts | undefined): number {
  return counts?.medium?.of ?? 0;
}

function shown(count: Count | undefined, digits = 1): string {
  return count ? percent(count).toFixed(digits) : UNKNOWN;
}
