import type { RulePack } from '@mimmo/patterns';
import { createMimmo, type Mimmo } from 'mimmo';
import type { AnswerOptions } from './request.js';

/**
 * What the arguments ask for, wired up. Rejects where a file of rules is missing or broken, and where a model that was asked
 * for is none, with what the process should end with.
 */
export async function mimmoOf(options: AnswerOptions): Promise<Mimmo> {
  const { ml, metadata, minConfidence, classifierModel, metadataModel, rules = [] } = options;
  const { medium, expectedTitles, expectedGroups, titleScript, only } = options;
  if (classifierModel !== undefined || metadataModel !== undefined) {
    const { checkAskedModels } = await import('./asked-models.js');
    await checkAskedModels(options);
  }
  return createMimmo({
    ml,
    packs: await packsOf(rules),
    metadata,
    minConfidence,
    ...(classifierModel !== undefined && { classifierModel }),
    ...(metadataModel !== undefined && { metadataModel }),
    ...(medium !== undefined && { medium }),
    ...(expectedTitles !== undefined && { expectedTitles }),
    ...(expectedGroups !== undefined && { expectedGroups }),
    ...(titleScript !== undefined && { titleScript }),
    ...(only !== undefined && { only }),
  });
}

/** The rule packs in files that arguments name. */
export async function packsOf(files: readonly string[]): Promise<readonly RulePack[]> {
  if (files.length === 0) return [];
  const { askedRulePack } = await import('./read-rule-pack.js');
  return Promise.all(files.map(askedRulePack));
}
