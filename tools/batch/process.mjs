// Runs a program of Node and says what it cost, as the program's own kernel counts tell: all its threads together.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The command as it is built. */
export const MIMMO = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));

/** How often memory is looked at, in milliseconds. */
const SAMPLED_EVERY_MS = 500;
/** Written by the program when it ends. */
const AT_ITS_END = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(3, JSON.stringify({ processorSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }));
  });`)}`;

/**
 * @param {readonly string[]} argv of Node
 * @param {{ signal?: AbortSignal, onSample?: (megabytes: number) => void }} options a signal kills it
 * @returns {Promise<{ code: number | null, wallSeconds: number, processorSeconds?: number, peakMegabytes?: number }>} what
 *   a program that was killed cannot say is left out
 */
export async function costOf(argv, { signal, onSample } = {}) {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', AT_ITS_END, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGKILL',
  });
  child.on('error', () => undefined);
  const texts = ['', ''];
  child.stdio[2].on('data', (chunk) => (texts[0] += chunk));
  child.stdio[3].on('data', (chunk) => (texts[1] += chunk));
  const timer = onSample && setInterval(() => onSample(megabytesOf(child.pid)), SAMPLED_EVERY_MS);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0 && !signal?.aborted) process.stderr.write(texts[0]);
  return { code, wallSeconds: (performance.now() - started) / 1000, ...(texts[1] && JSON.parse(texts[1])) };
}

/** Megabytes of memory that a process and those that it started take; 0 where it is gone, or on systems without `/proc`. */
export function megabytesOf(pid) {
  try {
    const own = Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').match(/\d+/gu) ?? [];
    return children.reduce((sum, child) => sum + megabytesOf(child), own);
  } catch {
    return 0;
  }
}
