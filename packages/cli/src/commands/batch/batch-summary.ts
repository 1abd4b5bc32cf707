import type { Progress } from '@mimmo/batch';
import { visibleText } from '@mimmo/core';
import { duration, grouped } from './batch-progress.js';

/** What the counts of a summary are called, in the order in which they stand. */
const TITLES = { medium: 'medium', source: 'source', confidence: 'confidence', error: 'errors' } as const;

/** What a batch came to, for people: how many records, and how many of them were what. */
export function batchSummary({ records, tally }: Progress, elapsedMs: number): string {
  const counts = Object.entries(TITLES).flatMap(([property, title]) => {
    const values = Object.entries(tally[property] ?? {}).toSorted(([, one], [, other]) => other - one);
    const texts = values.map(([value, count]) => `${visibleText(value)} ${grouped(count)}`);
    return texts.length > 0 ? [`${title.padEnd(11)}${texts.join(', ')}`] : [];
  });
  return `${[`${grouped(records)} records in ${duration(elapsedMs / 1000)}`, ...counts].join('\n')}\n`;
}
