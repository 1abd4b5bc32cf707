import type { Alternative, Metadata, Report } from '@mimmo/core';

/** The metadata as people write it: `Pink Floyd – The Dark Side of the Moon (1973)`. */
export function describeMetadata({ title, artist, year }: Metadata): string {
  return `${artist === undefined ? '' : `${artist} – `}${title}${year === undefined ? '' : ` (${year})`}`;
}

/** A confidence as a share: `97 %`. A share that is not whole never reads as certainty. */
export function describeConfidence(confidence: number): string {
  const percent = Math.round(confidence * 100);
  return `${percent === 100 && confidence < 1 ? 99 : percent} %`;
}

/** What an answer may be instead, the likeliest first: `audio, album, 12 %; book, 3 %`. */
export function describeAlternatives(alternatives: readonly Alternative[]): string {
  return alternatives
    .map(({ medium, subcategory, confidence }) =>
      [medium, subcategory, describeConfidence(confidence)].filter((part) => part !== undefined).join(', '),
    )
    .join('; ');
}

/** The subcategory of a report whose medium has them. */
export function subcategoryOf(report: Report): string | undefined {
  return 'subcategory' in report ? report.subcategory : undefined;
}
