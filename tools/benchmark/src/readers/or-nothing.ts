/** What a parser returns; nothing where it throws: a name that it cannot stand is one that it does not read. */
export function orNothing<T>(parse: () => T): T | Record<string, never> {
  try {
    return parse();
  } catch {
    return {};
  }
}
