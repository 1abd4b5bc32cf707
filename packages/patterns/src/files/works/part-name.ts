import { LANGUAGES, type Token, tokenize } from '@mimmo/release-name/steps';

/** What a name says of the part that it is. */
export interface PartName {
  readonly part: number;
  /** The name without the part, trimmed. */
  readonly whole: string;
}

const PART_WORDS = wordsOf('part');
/** Words that count what one work is cut into; `volume` and `book` count works of a series. */
const CUT_WORDS: ReadonlySet<string> = new Set([...PART_WORDS, ...wordsOf('chapter')]);
const MAY_NAME = new RegExp([...PART_WORDS].join('|'), 'iu');
const ROMAN: ReadonlyMap<string, number> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((roman, index) => [roman, index + 1]),
);

/** Reads the part at the end of a name: `Film Part 1`, `Film (Pt2)`, `Фильм часть II`. `undefined` where there is none. */
export function partNameOf(name: string): PartName | undefined {
  if (!MAY_NAME.test(name)) return undefined;
  const { tokens } = tokenize(name);
  const [last, before] = [tokens.at(-1), tokens.at(-2)];
  if (!last) return undefined;
  const glued = PART_WORDS.has(last.stem) ? small(last.lower.slice(last.stem.length)) : undefined;
  if (glued !== undefined) return { part: glued, whole: wholeBefore(name, last) };
  const number = before && PART_WORDS.has(before.lower) ? (small(last.lower) ?? ROMAN.get(last.lower)) : undefined;
  return before && number !== undefined ? { part: number, whole: wholeBefore(name, before) } : undefined;
}

/** Whether a name only counts, as folders and files of parts of one work do: `02`, `Part 3`, `Глава 4`, `Kapitel12`. */
export function isCounting(name: string): boolean {
  const { tokens } = tokenize(name);
  return (
    tokens.length > 0 && tokens.length <= 2 && tokens.every((token) => small(token.lower) !== undefined || isCut(token))
  );
}

/** Whether a name has a word that counts parts: `Chapter 3 - The Return`. */
export function namesCut(name: string): boolean {
  return tokenize(name).tokens.some(isCut);
}

function isCut({ lower, stem }: Token): boolean {
  if (CUT_WORDS.has(lower)) return true;
  return stem.length > 1 && CUT_WORDS.has(stem) && small(lower.slice(stem.length)) !== undefined;
}

function small(digits: string): number | undefined {
  return /^\d{1,3}$/u.test(digits) ? Number(digits) : undefined;
}

function wholeBefore(name: string, { start }: Token): string {
  return name.slice(0, start).replace(/[\s._\-–—:,([{]+$/u, '');
}

function wordsOf(kind: 'part' | 'chapter'): ReadonlySet<string> {
  return new Set(
    LANGUAGES.flatMap(({ [kind]: words }) => [...words.before, ...words.after, ...words.plural, ...words.short]).concat(
      kind === 'part' ? ['pt'] : [],
    ),
  );
}
