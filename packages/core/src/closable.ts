/** The key of `await using`; `never` in a program whose `lib` does not know it, so that our types compile there too. */
type AsyncDisposeKey = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol } ? Key : never;

/** What `await using` asks for, as far as the program's `lib` knows it. */
type UsableWithAwait = { [Key in AsyncDisposeKey]: () => Promise<void> };

/**
 * Something that holds memory until it is told to let go. `close()` and, where the platform has it, `Symbol.asyncDispose` do
 * the same; {@link closable} makes both.
 */
export interface Closable extends UsableWithAwait {
  /** Gives back what is held. A second call waits for the first; later use rejects with `DisposedError`. */
  close(): Promise<void>;
}

/**
 * Both ways to close something, to be spread into it.
 *
 * @param end gives back what is held; called once at most
 *
 * @example
 * const stage: Stage = { name: 'remote', classify, ...closable(() => connection.end()) };
 */
export function closable(end: () => void | Promise<void>): Closable {
  let ending: Promise<void> | undefined;
  const close = (): Promise<void> => {
    ending ??= (async () => end())();
    return ending;
  };
  // Node has the symbol, not every browser does.
  return Object.assign({ close }, Symbol.asyncDispose && { [Symbol.asyncDispose]: close });
}

/** Closes a member that may have a life, in one of the ways that it has. */
export async function closeMember(member: Partial<Closable>): Promise<void> {
  await (member.close ? member.close() : member[Symbol.asyncDispose]?.());
}
