import { type ContentInfo, closable, type RunOptions, type Stage, type StageResult } from '@mimmo/core';
import type { NameReading } from '@mimmo/name-reader';
import { READER_POOL } from '../sureness/numbers.generated.js';
import type { NameAsker } from './name-asker.js';

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
  return { medium: value, confidence, probabilities, pool: READER_POOL };
}
