/** What an output tells of. */
export type OutputEvent = 'drain' | 'error' | 'close';

/** A stream to write to, as far as the program uses one; a terminal if it says so. */
export interface Output {
  /** Whether more may be written before `drain`. */
  write(text: string | Uint8Array): boolean;
  on(event: OutputEvent, listener: (error: Error) => void): unknown;
  off(event: OutputEvent, listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean;
  /** Width of a terminal. */
  readonly columns?: number;
  /** Whether colours may be used; heeds `NO_COLOR` and `FORCE_COLOR`. */
  hasColors?(): boolean;
}

/** All that the program knows of the world around it, so that tests can be that world. */
export interface World {
  /** The arguments, without node and the script. */
  readonly argv: readonly string[];
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean; destroy?(): unknown };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What the process ends with. */
export const EXIT = {
  /** Everything was answered. */
  answered: 0,
  /** Some input could not be read, or something was found wrong. */
  failed: 1,
  /** The arguments make no sense. */
  usage: 2,
  /** A batch was told to stop, from the keyboard. */
  interrupted: 130,
  /** A batch was told to stop, by another program. */
  terminated: 143,
} as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
