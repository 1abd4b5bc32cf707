import type { Report } from '@mimmo/core';
import type { DetailedReport } from './details.js';

/** A report, with what is known of the release where details were asked for. */
export type AnyReport = Report & Partial<Omit<DetailedReport, keyof Report>>;

/** Which of its parts a report is written with. */
export interface OutputReportOptions {
  /**
   * All that the parser found, too, and what decided.
   *
   * @default false
   */
  readonly details?: boolean;
}

/**
 * A report as the command prints it and the service sends it: what docs/output.md names, in its order, and nothing else.
 *
 * @example
 * JSON.stringify(outputReport(await mimmo.report('Some.Film.2019.1080p.BluRay.x264-GRP')));
 */
export function outputReport(report: AnyReport, { details = false }: OutputReportOptions = {}): object {
  const { medium, confidence, source, evidence, metadata, metadataSources, alternatives, release, warnings } = report;
  const { files, works, missingTracks, doubleTracks } = report;
  const subcategory = 'subcategory' in report ? report.subcategory : undefined;
  return {
    medium,
    ...(subcategory && { subcategory }),
    confidence: rounded(confidence),
    source,
    ...(metadata && { metadata }),
    ...(details && {
      ...(evidence !== undefined && { evidence }),
      ...(alternatives && {
        alternatives: alternatives.map((each) => ({ ...each, confidence: rounded(each.confidence) })),
      }),
      ...(metadataSources && { metadataSources }),
      release,
      ...(files && { files }),
      ...(works && { works }),
      ...(missingTracks && { missingTracks }),
      ...(doubleTracks && { doubleTracks }),
    }),
    ...(warnings && { warnings }),
  };
}

/** Four digits: finer than any measurement behind them. */
function rounded(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000;
}
