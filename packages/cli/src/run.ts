import { isMimmoError, messageOf } from '@mimmo/core';
import { answer } from './commands/answer.js';
import { plainRequest } from './plain-request.js';
import type { Request } from './request.js';
import { EXIT, type ExitCode, type World } from './terminal.js';
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
    // A stack is of use for a fault of ours only; what users can mend has a code.
    const text = isMimmoError(error) ? messageOf(error) : error instanceof Error ? (error.stack ?? '') : String(error);
    await createWriter(world.stderr)
      .write(`mimmo: ${text}\n`)
      .catch(() => undefined);
    return EXIT.failed;
  }
}

async function requestOf(world: World): Promise<Request> {
  const plain = plainRequest(world.argv, () => world.stdin.isTTY === true);
  if (plain) return plain;
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
    case 'rules':
      return (await import('./commands/rules.js')).rules(request.action, world);
    case 'models':
      return (await import('./commands/models.js')).models(request.action, world);
    case 'print': {
      await createWriter(request.wrongUsage ? world.stderr : world.stdout).write(`${request.text}\n`);
      return request.wrongUsage ? EXIT.usage : EXIT.answered;
    }
  }
}
