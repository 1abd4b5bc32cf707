import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../score/answer.js';

/** The parsers of PyPI that the benchmark knows. */
export const PYTHON_PEERS = ['guessit', 'PTT', 'neurelease', 'anitomy_ng'] as const;

/** Where they are looked for: an environment of their own, else what `python3` has. */
export function defaultPython(): string {
  const own = fileURLToPath(new URL('../../.venv/bin/python', import.meta.url));
  return existsSync(own) ? own : 'python3';
}

/** Another parser of release names, in a process of its own. */
export interface PythonPeer {
  /** Name of its module. */
  readonly name: string;
  readonly version: string;
  /** Reads names. `seconds` is the processor's time for the reading alone, without the start of the process. */
  read(names: readonly string[]): { readonly answers: readonly Answer[]; readonly seconds: number };
}

/** The script that asks them. */
export const PYTHON_SCRIPT = fileURLToPath(new URL('../../python/read_names.py', import.meta.url));

/**
 * A parser written in Python.
 *
 * @param python the interpreter to ask
 * @returns undefined where there is no Python or the parser is not installed
 */
export function pythonPeer(name: (typeof PYTHON_PEERS)[number], python: string): PythonPeer | undefined {
  const run = (args: readonly string[], input: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(python, [PYTHON_SCRIPT, name, ...args], { input, encoding: 'utf8', maxBuffer: 256 << 20 });

  const asked = run(['--version'], '');
  if (asked.status !== 0) return undefined;
  return {
    name,
    version: String(JSON.parse(asked.stdout)),
    read(names) {
      const { status, stdout, stderr } = run([], JSON.stringify(names));
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr.slice(-500)}`);
      // The script says so in its head: it is ours.
      return JSON.parse(stdout);
    },
  };
}
