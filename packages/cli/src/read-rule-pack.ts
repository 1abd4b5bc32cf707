import { readFile } from 'node:fs/promises';
import { InputError, isMimmoError, messageOf, quoted, StageError } from '@mimmo/core';
import { loadRulePack, type RulePack } from '@mimmo/patterns';
import { UsageError } from './usage-error.js';

/**
 * Reads a rule pack: YAML, of which JSON is a part.
 *
 * @throws InputError `INPUT_NOT_FOUND` for a file that cannot be read
 * @throws StageError `RULE_INVALID` for one that holds no rule pack
 */
export async function readRulePack(file: string): Promise<RulePack> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputError('INPUT_NOT_FOUND', `${quoted(file)} cannot be read: ${messageOf(error)}.`, { cause: error });
  });
  return loadRulePack(await parsed(text, file));
}

/**
 * A rule pack that an argument names, before anything is answered: who asks for rules wants no answer without them.
 *
 * @throws UsageError for one that cannot be read, and for one that is none
 */
export async function askedRulePack(file: string): Promise<RulePack> {
  try {
    return await readRulePack(file);
  } catch (error) {
    if (!isMimmoError(error)) throw error;
    throw new UsageError({ code: error.code, message: error.message }, { cause: error });
  }
}

async function parsed(text: string, file: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text);
  } catch (error) {
    throw new StageError('RULE_INVALID', `${quoted(file)} is neither YAML nor JSON: ${messageOf(error)}`, {
      cause: error,
    });
  }
}
