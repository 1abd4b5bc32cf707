import type { RulePack } from '@mimmo/patterns';
import { createMimmo, type Mimmo } from 'mimmo';
import type { AnswerOptions } from './request.js';

/**
 * What the arguments ask for, wired up. `onAdvice` hears what would make answers better. Rejects where a file of rules is
 * missing or broken.
 */
export async function mimmoOf(options: AnswerOptions, onAdvice: (advice: string) => void): Promise<Mimmo> {
  const { ml, metadata, minConfidence, classifierModel, metadataModel, rules = [] } = options;
  return createMimmo({
    ml,
    packs: await packsOf(rules),
    metadata,
    minConfidence,
    onAdvice,
    ...(classifierModel !== undefined && { classifierModel }),
    ...(metadataModel !== undefined && { metadataModel }),
  });
}

async function packsOf(files: readonly string[]): Promise<readonly RulePack[]> {
  if (files.length === 0) return [];
  const { readRulePack } = await import('./read-rule-pack.js');
  return Promise.all(files.map((file) => readRulePack(file)));
}
