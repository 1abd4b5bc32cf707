import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The program as it is built: threads and processes of their own run no sources. */
export const BUILT = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** What a run of the built program left behind. */
export interface BuiltResult {
  /** The exit code; `null` where a signal ended it. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** The lines of the output as JSON. */
  json(): readonly unknown[];
}

/** What surrounds a run. */
export interface BuiltWorld {
  /** What it reads from its standard input. @default nothing */
  readonly input?: string | Uint8Array;
  /** Whether its standard input stays open after that. @default false */
  readonly keepOpen?: boolean;
  /** Variables beside those of this process. @default none */
  readonly env?: NodeJS.ProcessEnv;
  /** Told of the process once it runs. @default nobody is */
  started?(process: ChildProcess): void;
}

/** Runs the built program in a process of its own. */
export async function runBuilt(
  argv: readonly string[],
  { input = '', keepOpen = false, env, started }: BuiltWorld = {},
): Promise<BuiltResult> {
  const child = spawn(process.execPath, [BUILT, ...argv], { env: { ...process.env, ...env } });
  started?.(child);
  child.stdin.on('error', () => undefined);
  if (keepOpen) child.stdin.write(input);
  else child.stdin.end(input);
  const [out, err] = [textOf(child.stdout), textOf(child.stderr)];
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const text = await out;
  return {
    code,
    out: text,
    err: await err,
    json: () =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line): unknown => JSON.parse(line)),
  };
}

async function textOf(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch {
    // Whoever has enough closes it early.
  }
  return Buffer.concat(chunks).toString();
}
