import type { ContentInfo, Stage } from '@mimmo/core';
import type { ContentReader } from '@mimmo/patterns';

/**
 * A content under the name of the one archive that it holds, where its own name tells nothing: what lies in `Downloads` in
 * parts that are called like a film is that film. Any other content as it is.
 */
export function calledAsArchive(content: ContentInfo, reader: ContentReader): ContentInfo {
  if (content.files.length === 0) return content;
  const reading = reader(content);
  const hidden = reading.hiddenName();
  return hidden && reading.tellsNothing() ? { ...content, name: hidden.name } : content;
}

/** A stage that reads names, asked about contents under the names that {@link calledAsArchive} gives them. */
export function askedByArchive(stage: Stage, reader: ContentReader): Stage {
  const many = stage.classifyMany?.bind(stage);
  return {
    ...stage,
    classify: (content, options) => stage.classify(calledAsArchive(content, reader), options),
    ...(many && {
      classifyMany: (contents: readonly ContentInfo[], options?: Parameters<typeof many>[1]) =>
        many(
          contents.map((content) => calledAsArchive(content, reader)),
          options,
        ),
    }),
  };
}
