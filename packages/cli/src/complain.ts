import type { Problem } from '@mimmo/core';
import { visibleText } from '@mimmo/core';
import { jsonLine } from './format/json.js';
import { paintFor } from './format/paint.js';
import { sentence } from './format/sentence.js';
import { wrapped } from './format/wrap.js';
import type { World } from './terminal.js';
import { createWriter } from './writer.js';

/** Says on the error stream why nothing is answered: to a person at a terminal a sentence, else JSON, or where asked for. */
export async function complain(problem: Problem, { argv, stderr }: Pick<World, 'argv' | 'stderr'>): Promise<void> {
  const text = stderr.isTTY && !isJsonAsked(argv) ? await spoken(problem, stderr) : jsonLine({ error: problem });
  await createWriter(stderr)
    .write(text)
    .catch(() => undefined);
}

async function spoken(problem: Problem, stderr: World['stderr']): Promise<string> {
  const stack = problem.stack?.split('\n').map((line) => `${visibleText(line)}\n`) ?? [];
  return `${await wrapped(paintFor(stderr)('red', `mimmo: ${sentence(problem)}`), stderr)}\n${stack.join('')}`;
}

/** Whether the arguments ask for JSON, which must be told even of those that make no sense. */
function isJsonAsked(argv: readonly string[]): boolean {
  return argv.includes('--format=json') || argv[argv.indexOf('--format') + 1] === 'json';
}
