import cluster from 'node:cluster';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { InputError, messageOf, quoted } from '@mimmo/core';
import {
  checkServiceOptions,
  DEFAULT_LIMITS,
  type ServiceOptions,
  startService,
  superviseServices,
} from '@mimmo/server';
import { mimmoOf } from '../mimmo-of.js';
import type { AnswerOptions, ServeOptions } from '../request.js';
import { EXIT, type ExitCode, type Output, type World } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { version } from '../version.js';

/** `mimmo serve`: answers over HTTP until it is told to stop, by as many processes as there are cores. */
export async function serve(
  { serve: asked, options }: { readonly serve: ServeOptions; readonly options: AnswerOptions },
  { stderr }: World,
): Promise<ExitCode> {
  const { jobs = availableParallelism() } = asked;
  const service = await serviceOptions(asked);
  // The line to the process that started this one would keep it alive for good.
  if (cluster.isWorker) return serveHere(service, options).finally(() => process.channel?.unref());
  if (jobs === 1) return serveHere(service, options, stderr);
  const services = await superviseServices({
    jobs,
    stopMs: DEFAULT_LIMITS.stopMs,
    onDeath: (reason) => void stderr.write(`mimmo serve: ${reason}; another one takes its place.\n`),
  });
  stderr.write(`mimmo serves at ${services.address} (${jobs} processes).\n`);
  await toldToStop();
  await services.close();
  return EXIT.answered;
}

/** What this process serves with; refused before others are started. */
async function serviceOptions({
  tokenFile,
  timeoutMs,
  ...asked
}: ServeOptions): Promise<Omit<ServiceOptions, 'mimmo'>> {
  const { host, port, log, logNames } = asked;
  const token = tokenFile === undefined ? undefined : await readToken(tokenFile);
  const options = {
    host,
    port,
    log,
    logNames,
    version: version(),
    limits: { timeoutMs },
    ...(token !== undefined && { token }),
  };
  try {
    checkServiceOptions(options);
  } catch (error) {
    throw new UsageError({ code: 'OPTION_INVALID', message: messageOf(error) });
  }
  return options;
}

/** Serves in this process; one of several leaves it to the first to say where. */
async function serveHere(
  service: Omit<ServiceOptions, 'mimmo'>,
  options: AnswerOptions,
  stderr?: Output,
): Promise<ExitCode> {
  const mimmo = await mimmoOf(options);
  try {
    const serving = await startService({ ...service, mimmo }).catch(portTaken);
    stderr?.write(`mimmo serves at ${serving.address} (1 process).\n`);
    await toldToStop();
    await serving.close();
    return EXIT.answered;
  } finally {
    await mimmo.close();
  }
}

/** Waits for the signals by which services, shells and containers end a program. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

async function readToken(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new InputError('INPUT_NOT_FOUND', `The token in ${quoted(file)} cannot be read: ${messageOf(error)}.`, {
      cause: error,
    });
  });
  return text.trim();
}

function portTaken(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    throw new InputError('INPUT_UNREADABLE', 'The port is taken; choose another one by --port, or stop who has it.');
  }
  throw error;
}
