import type { Problem } from '@mimmo/core';
import { isMimmoError, messageOf } from '@mimmo/core';
import { quickRequest } from './arguments/quick-request.js';
import { answer } from './commands/answer.js';
import type { Request } from './request.js';
import { EXIT, type ExitCode, type World } from './terminal.js';
import { UsageError } from './usage-error.js';
import { ClosedPipe, createWriter } from './writer.js';

/**
 * The whole program. Never rejects: what goes wrong is said on the standard error stream.
 *
 * @returns what the process ends with
 */
export async function run(world: World): Promise<ExitCode> {
  try {
    return await perform(await requestOf(world), world);
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.answered;
    const { complain } = await import('./complain.js');
    await complain(problemOf(error), world);
    return error instanceof UsageError ? EXIT.usage : EXIT.failed;
  }
}

async function requestOf(world: World): Promise<Request> {
  const quick = quickRequest(world.argv, () => world.stdin.isTTY === true);
  if (quick) return quick;
  const { parseArguments } = await import('./arguments.js');
  return parseArguments(world.argv, world.env);
}

/** The commonest command is at hand; the others fetch their code, so that they do not make it slower to start. */
async function perform(request: Request, world: World): Promise<ExitCode> {
  switch (request.command) {
    case 'answer':
      return answer(request, world);
    case 'session':
      return (await import('./commands/session.js')).session(request, world);
    case 'scan':
      return (await import('./commands/scan.js')).scan(request, world);
    case 'batch':
      return (await import('./commands/batch/batch.js')).batch(request, world);
    case 'rules':
      return (await import('./commands/rules.js')).rules(request.action, world);
    case 'models':
      return (await import('./commands/models.js')).models(request.action, world);
    case 'serve':
      return (await import('./commands/serve.js')).serve(request, world);
    case 'print':
      await createWriter(world.stdout).write(`${request.text}\n`);
      return EXIT.answered;
    case 'complain':
      throw new UsageError({
        code: 'OPTION_INVALID',
        message: `${request.complaint} "mimmo --help" says how it is used.`,
      });
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof UsageError) return error.problem;
  if (isMimmoError(error)) return { code: error.code, message: messageOf(error) };
  // A stack is of use for a fault of ours only; what users can mend has a code.
  const stack = error instanceof Error ? error.stack : undefined;
  return { code: 'INTERNAL', message: messageOf(error), ...(stack !== undefined && { stack }) };
}
