import { type ContentInfo, createMimmo, type DetailedReport, installedModels, type MimmoOptions } from 'mimmo';
import type { Answer } from '../score/answer.js';

/**
 * What MIMMO says about contents: `answers[i]` is about `contents[i]`.
 *
 * @returns undefined where the options ask for the language model and it is not installed
 */
export async function readWithMimmo(
  contents: readonly ContentInfo[],
  options: MimmoOptions,
): Promise<readonly Answer[] | undefined> {
  let isMissing = false;
  const onAdvice = (): void => {
    isMissing = true;
  };
  await using mimmo = createMimmo({ ...options, onAdvice });
  const answers: Answer[] = [];
  for await (const report of mimmo.detailsMany(contents)) {
    if (isMissing) return undefined;
    answers.push(toAnswer(report));
  }
  return answers;
}

/** Whether the classifier's weights are installed. */
export async function hasClassifier(): Promise<boolean> {
  return (await installedModels()).some(({ name }) => name === '@mimmo/model-content-classifier');
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
