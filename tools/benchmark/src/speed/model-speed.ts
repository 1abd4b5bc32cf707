import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How fast a model is, and what it costs. */
export interface ModelSpeed {
  /** From nothing to ready. */
  readonly loadMs: number;
  /** One name after the other. */
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Many names at once. */
  readonly batchNamesPerSecond: number;
  /** What loading and answering added to the process (resident set). */
  readonly memoryMb: number;
}

/**
 * Measures a model in a process of its own.
 *
 * @returns undefined where it is not installed
 */
export function measureModel(model: 'classifier' | 'name-reader' | 'llm' | 'llama.cpp'): ModelSpeed | undefined {
  const script = fileURLToPath(new URL('model-process.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, model], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Measuring the ${model} ended with ${status}: ${stderr.slice(-500)}`);
  // The process prints a ModelSpeed or null.
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null') ?? undefined;
}
