import { type ContentInfo, MEDIA, type Medium, type RunOptions, type Stage, type StageResult } from '@mimmo/core';
import { type ContentReader, possibleMedia } from '@mimmo/patterns';

/**
 * A stage that reads names, held to what the files of a release can be: a folder of pictures called `… 4K …` is no film, whoever
 * says so. An answer that is impossible is none; of one that weighs all media, the likeliest possible one is left.
 *
 * @param reader reads the contents: give the one that the stages before it have, and no content is read again
 */
export function heldToFiles(stage: Stage, reader: ContentReader): Stage {
  const held = (content: ContentInfo, result: StageResult | undefined): StageResult | undefined => {
    if (result === undefined || content.files.length === 0) return result;
    const possible = possibleMedia(reader(content).contents().files);
    return possible === undefined ? result : among(result, possible);
  };
  const many = stage.classifyMany?.bind(stage);
  return {
    ...stage,
    classify(content, options) {
      const result = stage.classify(content, options);
      return result instanceof Promise ? result.then((late) => held(content, late)) : held(content, result);
    },
    ...(many && {
      async classifyMany(contents: readonly ContentInfo[], options?: RunOptions) {
        const results = await many(contents, options);
        return contents.map((content, index) => held(content, results[index]));
      },
    }),
  };
}

/** An answer with what is impossible taken out of it. */
function among(result: StageResult, possible: ReadonlySet<Medium>): StageResult | undefined {
  const { probabilities } = result;
  if (!probabilities) return possible.has(result.medium) ? result : undefined;
  const shares = MEDIA.map((medium) => ({ medium, share: possible.has(medium) ? (probabilities[medium] ?? 0) : 0 }));
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  if (total === 0) return undefined;
  const likeliest = shares.reduce((best, each) => (each.share > best.share ? each : best));
  return {
    ...result,
    medium: likeliest.medium,
    confidence: likeliest.share / total,
    probabilities: Object.fromEntries(shares.map(({ medium, share }) => [medium, share / total])),
  };
}
