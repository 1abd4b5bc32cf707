import type { Reader } from './readers/reader.js';
import type { Tokens } from './token.js';

/** The readers to ask at the word with an index. */
export type Dispatch = (tokens: Tokens, index: number) => readonly Reader[];

/** The readers that a word with a given stem may concern. */
interface Concerned {
  /** Where the word stands alone. */
  readonly alone: readonly Reader[];
  /** Where a number stands right behind it. */
  readonly numbered: readonly Reader[];
  /** Where it has a digit in it. */
  readonly mixed: readonly Reader[];
}

/**
 * Tells which readers a word may concern: by its stem, and by what it is made of. What a stem concerns is found out when a
 * name first has it.
 */
export function dispatch(readers: readonly Reader[]): Dispatch {
  const asked = (concerns: (reader: Reader) => boolean | undefined): readonly Reader[] =>
    readers.filter((reader) => reader.words === 'any' || concerns(reader));
  const none = asked(() => false);
  const numbers = asked((reader) => reader.numbers);
  const others: Concerned = { alone: none, numbered: none, mixed: asked(({ mixed }) => mixed) };
  const stems = new Set(readers.flatMap(({ words, spelt }) => [...(words === 'any' ? [] : words), ...(spelt ?? [])]));
  const units = new Set(readers.flatMap(({ foreign }) => [...(foreign ?? '')]));

  const concernedBy = memoized(stems, (stem): Concerned => {
    const isListed = ({ words, spelt }: Reader): boolean =>
      (words !== 'any' && words.has(stem)) || (spelt?.has(stem) ?? false);
    return {
      alone: asked(({ spelt }) => spelt?.has(stem)),
      numbered: asked(isListed),
      mixed: asked((reader) => reader.mixed ?? isListed(reader)),
    };
  });
  const foreign = memoized(units, (unit) => asked((reader) => reader.mixed ?? reader.foreign?.includes(unit)));

  return ({ tokens }, index) => {
    const token = tokens[index];
    if (!token) return none;
    if (token.digits > 0) return numbers;
    const isMixed = token.stem.length < token.lower.length;
    if (!token.isAscii) return foreign(token.lower.charAt(0)) ?? (isMixed ? others.mixed : none);
    const concerned = concernedBy(token.stem) ?? others;
    if (isMixed) return concerned.mixed;
    const next = tokens[index + 1];
    return next && next.stem.length < next.lower.length ? concerned.numbered : concerned.alone;
  };
}

/** Values of known keys, each made when it is first asked for; `undefined` for all other keys. */
function memoized<Value>(keys: ReadonlySet<string>, make: (key: string) => Value): (key: string) => Value | undefined {
  const made = new Map<string, { value?: Value }>([...keys].map((key) => [key, {}]));
  return (key) => {
    const entry = made.get(key);
    if (entry) entry.value ??= make(key);
    return entry?.value;
  };
}
