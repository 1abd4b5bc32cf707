import type { PipelineTrace } from '@mimmo/cascade';
import { type ContentReader, onlyFields, type ReleaseField, type ReleaseName, readRelease } from '@mimmo/patterns';

/** How details are read. */
export interface DetailOptions {
  readonly reader: ContentReader;
  readonly only: readonly ReleaseField[] | undefined;
}

/** What the parser found in a release, for its medium. */
export function detailsOf({ content, report }: PipelineTrace, { reader, only }: DetailOptions): ReleaseName {
  const release = readRelease(content, {
    medium: report.medium,
    certainty: report.confidence,
    reader,
    confidence: true,
  });
  return only ? onlyFields(release, only) : release;
}
