import { Readable, Writable } from 'node:stream';
import { run } from '../run.js';
import type { ExitCode, World } from '../terminal.js';

/** What a run of the program left behind. */
export interface CliResult {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** The lines of the output as JSON. */
  json(): readonly unknown[];
}

/** What surrounds a run; what is left out is empty. */
export interface CliWorld {
  readonly input?: string;
  /** Whether a person is typing the input. @default false */
  readonly terminal?: boolean;
  /** Columns of the terminal that shows what is printed. @default none does */
  readonly columns?: number;
  readonly env?: World['env'];
}

/** Runs the program in this process. The models are left out by `--no-ml` where the arguments say so. */
export async function runCli(argv: readonly string[], world: CliWorld = {}): Promise<CliResult> {
  const { input = '', terminal = false, columns, env = {} } = world;
  const out = capture(columns);
  const err = capture(columns);
  const stdin = Object.assign(Readable.from([Buffer.from(input)]), { isTTY: terminal });
  const code = await run({ argv, stdin, stdout: out, stderr: err, env });
  const text = out.text();
  return {
    code,
    out: text,
    err: err.text(),
    json: () =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line): unknown => JSON.parse(line)),
  };
}

/** A stream that keeps what is written to it, as a terminal if it has columns. */
function capture(columns: number | undefined): Writable & { text(): string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, {
    ...(columns !== undefined && { isTTY: true, columns }),
    text: () => chunks.join(''),
  });
}
