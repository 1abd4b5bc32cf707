import type { FieldSources, PipelineTrace } from '@mimmo/cascade';
import { type Alternative, type ContentInfo, isTimedMedium, type ReleaseContents, type Report } from '@mimmo/core';
import {
  type ContentReader,
  detectSubcategory,
  type Mark,
  onlyFields,
  type ReleaseDetails,
  type ReleaseField,
  type ReleaseName,
  readContents,
  readRelease,
} from '@mimmo/patterns';
import { READER_RULE } from './two-readings/joined-field.js';

/** A report with everything that is known about the release. */
export type DetailedReport = Report &
  Partial<ReleaseContents> & {
    /** What the parser found, whatever the medium. */
    readonly release: ReleaseDetails;
    /** Which extractor gave which field of the metadata. */
    readonly metadataSources?: FieldSources;
    /** What it may be instead, the likeliest first: with the answer, at most 1 together. Absent where nothing else is likely. */
    readonly alternatives?: readonly Alternative[];
  };

/** How details are read. */
export interface DetailOptions {
  readonly reader: ContentReader;
  readonly only: readonly ReleaseField[] | undefined;
}

/** What was found in a name and files, with the place of each value in the name. */
export function detailsOf({ content, report }: PipelineTrace, { reader, only }: DetailOptions): ReleaseName {
  const release = readRelease(content, {
    medium: report.medium,
    certainty: report.confidence,
    reader,
    confidence: true,
  });
  return only ? onlyFields(release, only) : release;
}

/** A report with everything that is known about the release. */
export function withDetails(traced: PipelineTrace, options: DetailOptions): DetailedReport {
  const { report, extraction, content } = traced;
  const { marks, ...release } = detailsOf(traced, options);
  const metadataSources = extraction?.metadata && sourcesOf(extraction.fields, marks);
  const alternatives = alternativesOf(traced, options.reader);
  return {
    ...report,
    ...(metadataSources && { metadataSources }),
    ...(alternatives.length > 0 && { alternatives }),
    release,
    ...(options.only ? undefined : contentsOfFiles(content, report, options)),
  };
}

/** The runners-up with their subcategories, which only those are told who ask for all. */
export function alternativesOf(
  { content, alternatives }: PipelineTrace,
  reader: ContentReader,
): readonly Alternative[] {
  return alternatives.map(({ medium, confidence }) => {
    const subcategory = isTimedMedium(medium) ? detectSubcategory(content, medium, { reader }) : undefined;
    return { medium, ...(subcategory && { subcategory }), confidence };
  });
}

/** Who gave which field of the metadata: of what the extractor `rules` gave, the name reader may have read the name. */
function sourcesOf(fields: FieldSources, marks: readonly Mark[]): FieldSources {
  const ofReader = new Set(marks.filter(({ rule }) => rule === READER_RULE).map(({ property }) => String(property)));
  return Object.fromEntries(
    Object.entries(fields).map(([field, by]) => [field, by === 'rules' && ofReader.has(field) ? READER_RULE : by]),
  );
}

/** What the files are; of a caller who asked for single fields of the release, nobody asks for them. */
function contentsOfFiles(
  content: ContentInfo,
  { medium, confidence }: Report,
  { reader }: DetailOptions,
): ReleaseContents | undefined {
  return readContents(content, { medium, certainty: confidence, reader });
}
