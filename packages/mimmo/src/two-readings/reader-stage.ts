import {
  type ContentInfo,
  closable,
  type PoolWeights,
  type RunOptions,
  type Stage,
  type StageResult,
} from '@mimmo/core';
import type { NameReading } from '@mimmo/name-reader';
import type { NameAsker } from './name-asker.js';

/** What the verdict on the medium counts beside those of rules and classifier; see `docs/decisions`. */
const POOL: PoolWeights = { weighed: 0.5, named: 0.4, spoken: 2 };

/** The stage `name-reader`: its verdict on the medium, for what rules and classifier leave open. */
export function readerStage(asker: NameAsker): Stage {
  async function classifyMany(
    contents: readonly ContentInfo[],
    options?: RunOptions,
  ): Promise<readonly (StageResult | undefined)[]> {
    return (await asker.ask(contents, options)).map((reading) => reading && resultOf(reading));
  }

  return {
    name: 'name-reader',
    classifyMany,
    async classify(content, options) {
      return (await classifyMany([content], options))[0];
    },
    ...closable(asker.close),
  };
}

function resultOf({ verdicts }: NameReading): StageResult | undefined {
  if (!verdicts) return undefined;
  const { value, confidence, probabilities } = verdicts.medium;
  return { medium: value, confidence, probabilities, pool: POOL };
}
