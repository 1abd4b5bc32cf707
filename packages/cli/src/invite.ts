import type { World } from './terminal.js';
import { createWriter } from './writer.js';

/** Tells a person who is about to type what is waited for; says nothing to a pipe. */
export async function invite({ stdin, stderr }: Pick<World, 'stdin' | 'stderr'>, what: string): Promise<void> {
  if (stdin.isTTY) await createWriter(stderr).write(`${what}; Ctrl+D ends it. "mimmo --help" says more.\n`);
}
