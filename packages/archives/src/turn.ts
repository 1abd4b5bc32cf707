import { LIMITS } from './limits.js';

/**
 * Lets timers and signals have their turn once in many headers, which may come from memory without leaving the microtask queue.
 *
 * @param count headers so far
 * @throws the signal's reason once it asks for an end
 */
export async function takeTurn(count: number, signal: AbortSignal | undefined): Promise<void> {
  if (count % LIMITS.headersPerTurn !== 0) return;
  await new Promise((resolve) => setImmediate(resolve));
  signal?.throwIfAborted();
}
