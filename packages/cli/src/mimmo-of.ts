import type { RulePack } from '@mimmo/patterns';
import { createMimmo, type Mimmo } from 'mimmo';
import type { AnswerOptions } from './request.js';
import type { World } from './terminal.js';
import { createWriter } from './writer.js';

/**
 * What the arguments ask for, wired up. What would make answers better is said on the error stream, once. Rejects where a
 * file of rules is missing or broken.
 */
export async function mimmoOf(options: AnswerOptions, world: Pick<World, 'stderr'>): Promise<Mimmo> {
  const { ml, metadata, minConfidence, classifierModel, metadataModel, rules = [] } = options;
  return createMimmo({
    ml,
    packs: await packsOf(rules),
    metadata,
    minConfidence,
    onAdvice(advice) {
      // Where nobody reads the error stream, nobody misses it.
      const text = `mimmo: ${advice} (--metadata rules does without)\n`;
      createWriter(world.stderr)
        .write(text)
        .catch(() => undefined);
    },
    ...(classifierModel !== undefined && { classifierModel }),
    ...(metadataModel !== undefined && { metadataModel }),
  });
}

async function packsOf(files: readonly string[]): Promise<readonly RulePack[]> {
  if (files.length === 0) return [];
  const { readRulePack } = await import('./read-rule-pack.js');
  return Promise.all(files.map((file) => readRulePack(file)));
}
