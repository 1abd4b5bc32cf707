import { isTimedMedium } from '@mimmo/core';
import type { RulePack } from '@mimmo/patterns';
import { createMimmo, type DetailedReport, type Mimmo } from 'mimmo';
import { type Failure, isFailure } from './items/failure.js';
import type { AnswerOptions } from './request.js';
import type { World } from './terminal.js';
import { createWriter } from './writer.js';

/** What the arguments ask for, wired up. */
export interface Asked {
  readonly mimmo: Mimmo;
  /** Says on the error stream, once, what would have made an answer better that lacks a title. */
  advise(answer: DetailedReport | Failure): void;
}

/**
 * What the arguments ask for, wired up. Rejects where a file of rules is missing or broken, and where a model that was asked
 * for is none, with what the process should end with.
 */
export async function mimmoOf(options: AnswerOptions, world: Pick<World, 'stderr'>): Promise<Asked> {
  const { ml, metadata, minConfidence, classifierModel, metadataModel, rules = [] } = options;
  if (metadata === 'llm' || classifierModel !== undefined || metadataModel !== undefined) {
    const { checkAskedModels } = await import('./asked-models.js');
    await checkAskedModels(options);
  }
  let advice: string | undefined;
  const mimmo = createMimmo({
    ml,
    packs: await packsOf(rules),
    metadata,
    minConfidence,
    onAdvice(text) {
      advice = text;
    },
    ...(classifierModel !== undefined && { classifierModel }),
    ...(metadataModel !== undefined && { metadataModel }),
  });
  let hasAdvised = false;
  return {
    mimmo,
    advise(answer) {
      if (hasAdvised || advice === undefined || isFailure(answer) || answer.metadata || !isTimedMedium(answer.medium))
        return;
      hasAdvised = true;
      // Where nobody reads the error stream, nobody misses it.
      createWriter(world.stderr)
        .write(`mimmo: ${advice} (--metadata rules does without)\n`)
        .catch(() => undefined);
    },
  };
}

async function packsOf(files: readonly string[]): Promise<readonly RulePack[]> {
  if (files.length === 0) return [];
  const { readRulePack } = await import('./read-rule-pack.js');
  return Promise.all(files.map((file) => readRulePack(file)));
}
