import { type ContentInfo, createMimmo, type DetailedReport, type MimmoOptions } from 'mimmo';
import type { Answer } from '../score/answer.js';

/** What MIMMO says about contents: `answers[i]` is about `contents[i]`. */
export async function readWithMimmo(
  contents: readonly ContentInfo[],
  options: MimmoOptions,
): Promise<readonly Answer[]> {
  await using mimmo = createMimmo(options);
  const answers: Answer[] = [];
  for await (const report of mimmo.detailsMany(contents)) {
    answers.push(toAnswer(report));
  }
  return answers;
}

/** The metadata first, and else what the parser found. */
function toAnswer(report: DetailedReport): Answer {
  const { metadata, release } = report;
  return {
    medium: report.medium,
    subcategory: 'subcategory' in report ? report.subcategory : undefined,
    title: metadata?.title ?? release.title,
    artist: metadata?.artist ?? release.artist,
    author: release.author,
    year: metadata?.year ?? release.year,
    seasons: release.seasons,
    episodes: release.episodes,
    resolution: release.resolution,
    group: release.group,
  };
}
