import { readFile } from 'node:fs/promises';
import { InputError, isMimmoError, messageOf, nameOnly, quoted } from '@mimmo/core';
import { listRules, loadRulePack, testRulePack } from '@mimmo/patterns';
import { createMimmo } from 'mimmo';
import { explanation } from '../format/explanation.js';
import { paintFor } from '../format/paint.js';
import type { RulesAction } from '../request.js';
import { EXIT, type ExitCode, type World } from '../terminal.js';
import { createWriter } from '../writer.js';

/** `mimmo rules list|why|test`. */
export async function rules(action: RulesAction, world: World): Promise<ExitCode> {
  switch (action.verb) {
    case 'list':
      return list(world);
    case 'why':
      return why(action.name, world);
    case 'test':
      return testPacks(action.files, world);
  }
}

async function list({ stdout }: World): Promise<ExitCode> {
  const out = createWriter(stdout);
  for (const { id } of listRules()) await out.write(`${id}\n`);
  return EXIT.answered;
}

/** What rules alone make of a name: the models would only hide what they leave open. */
async function why(name: string, { stdout }: World): Promise<ExitCode> {
  const mimmo = createMimmo({ ml: false, metadata: 'rules' });
  await createWriter(stdout).write(explanation(await mimmo.explain(nameOnly(name)), paintFor(stdout)));
  return EXIT.answered;
}

async function testPacks(files: readonly string[], { stdout }: World): Promise<ExitCode> {
  const out = createWriter(stdout);
  let failed = false;
  for (const file of files) {
    const complaints = await complaintsAbout(file);
    failed ||= complaints.length > 0;
    for (const complaint of complaints) await out.write(`BAD  ${file}  ${complaint}\n`);
    if (complaints.length === 0) await out.write(`ok  ${file}\n`);
  }
  return failed ? EXIT.failed : EXIT.answered;
}

/** What is wrong with a pack, a sentence each. */
async function complaintsAbout(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputError('INPUT_NOT_FOUND', `${quoted(file)} cannot be read: ${messageOf(error)}.`, { cause: error });
  });
  try {
    return testRulePack(loadRulePack(text));
  } catch (error) {
    if (isMimmoError(error)) return [error.message];
    throw error;
  }
}
