import type { Tokens } from '../words/token.js';
import { outlineOf, type WordTable, wordTable } from '../words/word-table.js';
import type { Read, Reader } from './readers/reader.js';

/** The readers to ask at the word with an index. */
export type Dispatch = (tokens: Tokens, index: number) => readonly Read[];

/** The readers that a word with a given stem may concern. */
interface Concerned {
  /** Where the word stands alone. */
  readonly alone: readonly Read[];
  /** Where a number stands right behind it. */
  readonly numbered: readonly Read[];
  /** Where it has a digit in it. */
  readonly mixed: readonly Read[];
}

/**
 * Tells which readers a word may concern: by its stem, and by what it is made of. What a stem concerns is found out when a
 * name first has it.
 */
export function dispatch(readers: readonly Reader[]): Dispatch {
  const asked = (concerns: (reader: Reader) => boolean | undefined): readonly Read[] =>
    readers.filter((reader) => reader.words === 'any' || concerns(reader)).map(({ read }) => read);
  const none = asked(() => false);
  const numbers = asked((reader) => reader.numbers);
  const others: Concerned = { alone: none, numbered: none, mixed: asked(({ mixed }) => mixed) };
  const stems = new Set(readers.flatMap(({ words, spelt }) => [...(words === 'any' ? [] : words), ...(spelt ?? [])]));

  const concernedBy = memoized(stems, (stem): Concerned => {
    const isForeign = ({ foreign }: Reader): boolean => foreign?.includes(stem.charAt(0)) ?? false;
    const isBeyondAscii = stem.charCodeAt(0) > LAST_ASCII;
    const isAlone = (reader: Reader): boolean =>
      (reader.spelt?.has(stem) ?? false) || (isBeyondAscii && isForeign(reader));
    const isListed = (reader: Reader): boolean => (reader.words !== 'any' && reader.words.has(stem)) || isAlone(reader);
    return {
      alone: asked(isAlone),
      numbered: asked(isListed),
      mixed: asked((reader) => reader.mixed ?? isListed(reader)),
    };
  });
  const units = readers.flatMap(({ foreign }) => [...(foreign ?? '')]);
  const foreign = new Map(
    units.map((unit) => [unit.charCodeAt(0), asked((reader) => reader.mixed ?? reader.foreign?.includes(unit))]),
  );

  return ({ tokens }, index) => {
    const token = tokens[index];
    if (!token) return none;
    if (token.digits > 0) return numbers;
    const isMixed = token.stem !== token.lower;
    const known = concernedBy(isMixed ? { lower: token.stem, outline: outlineOf(token.stem) } : token);
    if (!known && !token.isAscii) return foreign.get(token.initial) ?? (isMixed ? others.mixed : none);
    const concerned = known ?? others;
    if (isMixed) return concerned.mixed;
    const next = index + 1 < tokens.length ? tokens[index + 1] : undefined;
    return next && next.stem !== next.lower ? concerned.numbered : concerned.alone;
  };
}

const LAST_ASCII = 0x7f;

/** Values of known keys, each made when it is first asked for; `undefined` for all other keys. */
function memoized<Value>(keys: ReadonlySet<string>, make: (key: string) => Value): WordTable<Value> {
  const entryOf = wordTable(new Map([...keys].map((key): [string, Entry<Value>] => [key, { value: undefined }])));
  return (word) => {
    const entry = entryOf(word);
    if (entry) entry.value ??= make(word.lower);
    return entry?.value;
  };
}

interface Entry<Value> {
  value: Value | undefined;
}
