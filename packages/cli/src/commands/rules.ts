import { isMimmoError, nameOnly, visibleText } from '@mimmo/core';
import { type ListedRule, listRules, testRulePack } from '@mimmo/patterns';
import { createMimmo } from 'mimmo';
import { explanation } from '../format/explanation.js';
import { paintFor } from '../format/paint.js';
import { widthOf, wrapped } from '../format/wrap.js';
import { readRulePack } from '../read-rule-pack.js';
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
  const rules = listRules();
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const rule of rules) await out.write(`${line(rule, width)}\n`);
  return EXIT.answered;
}

/** Below so many measured names a precision says nothing. */
const FEWEST_MEASURED = 10;

/** `video/picture-codec  video  98.95 %  of 663  scene 99.98 %  of 60145`: how sure its answers are, measured on how many names. */
function line({ id, medium, inScene, ...plain }: ListedRule, width: number): string {
  const scene = inScene ? `  scene ${share(inScene)}` : '';
  return `${id.padEnd(width)}  ${(medium ?? 'any').padEnd(8)}  ${share(plain)}${scene}`.trimEnd();
}

function share({ precision, measuredOn }: Pick<ListedRule, 'precision' | 'measuredOn'>): string {
  const text =
    measuredOn < FEWEST_MEASURED ? 'unmeasured' : `${(100 * precision).toFixed(2).padStart(5)} %  of ${measuredOn}`;
  return text.padEnd(17);
}

/** What rules alone make of a name: the models would only hide what they leave open. */
async function why(name: string, { stdout }: World): Promise<ExitCode> {
  const mimmo = createMimmo({ ml: false, metadata: 'rules' });
  const text = await explanation(await mimmo.explain(nameOnly(name)), paintFor(stdout), widthOf(stdout));
  await createWriter(stdout).write(`${await wrapped(text, stdout)}\n`);
  return EXIT.answered;
}

async function testPacks(files: readonly string[], { stdout }: World): Promise<ExitCode> {
  const out = createWriter(stdout);
  let failed = false;
  for (const file of files) {
    const complaints = await complaintsAbout(file);
    failed ||= complaints.length > 0;
    for (const complaint of complaints) await out.write(`BAD  ${visibleText(`${file}  ${complaint}`)}\n`);
    if (complaints.length === 0) await out.write(`ok  ${visibleText(file)}\n`);
  }
  return failed ? EXIT.failed : EXIT.answered;
}

/** What is wrong with a pack, a sentence each. A file that is not there is the caller's mistake, and thrown. */
async function complaintsAbout(file: string): Promise<readonly string[]> {
  try {
    return testRulePack(await readRulePack(file));
  } catch (error) {
    if (isMimmoError(error) && error.code === 'RULE_INVALID') return [error.message];
    throw error;
  }
}
