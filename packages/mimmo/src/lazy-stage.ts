import { type ContentInfo, closable, type RunOptions, type Stage, type StageResult } from '@mimmo/core';
import { createLazy } from './lazy.js';

/**
 * A stage that stands in for one whose code and model are loaded when the first content reaches it. Where `load` finds
 * nothing installed, it has no answers; where `load` fails, so does each question, which the cascade turns into a warning.
 *
 * @param name of the stage that it stands in for
 */
export function lazyStage(name: string, load: () => Promise<Stage | undefined>): Stage {
  const stage = createLazy(`The stage "${name}"`, load);

  async function classifyMany(
    contents: readonly ContentInfo[],
    options?: RunOptions,
  ): Promise<readonly (StageResult | undefined)[]> {
    const loaded = await stage.get();
    if (loaded?.classifyMany) return loaded.classifyMany(contents, options);
    return Promise.all(contents.map((content) => loaded?.classify(content, options)));
  }

  return {
    name,
    classifyMany,
    async classify(content, options) {
      return (await stage.get())?.classify(content, options);
    },
    ...closable(stage.close),
  };
}
