import { directOutput } from './direct-output.js';
import { run } from './run.js';
import type { Output } from './terminal.js';

/** Runs the program in the world that the process has around it. */
export async function start(): Promise<void> {
  let stdout: Output | undefined;
  process.exitCode = await run({
    argv: process.argv.slice(2),
    // Node makes a stream when it is first asked for, which takes a while; most runs need one of the three.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      stdout ??= directOutput(1, () => process.stdout) ?? process.stdout;
      return stdout;
    },
    get stderr() {
      return process.stderr;
    },
    env: process.env,
  });
}
