import { LANGUAGES, type Token, tokenize } from '@mimmo/release-name/steps';

/** What a folder, or a file without its extension, says of the disc that it is. */
export interface DiscName {
  /** Which disc it is; sides count as `a` 1, `b` 2. */
  readonly disc: number;
  /** The name without the disc, trimmed; empty where it says nothing else: `CD1`, `[Disc One]`. */
  readonly album: string;
  /** What follows the disc where the name begins with it: `Live` of `CD01 - Live`; empty where nothing does. */
  readonly title: string;
}

/** What discs are called as makers call them, in every language; languages have further words. */
const CARRIERS = 'cd dvd bd bluray sacd lp vinyl tape cassette mc dvda hdcd';
const DISC_WORDS: ReadonlySet<string> = new Set([
  ...CARRIERS.split(' '),
  ...LANGUAGES.flatMap(({ disc, side }) => [...disc.before, ...disc.short, ...disc.weak, ...side]).filter(
    (word) => word.length > 1,
  ),
]);
const MAY_NAME = new RegExp([...DISC_WORDS].join('|'), 'iu');
/** Carriers with sides, and others that people letter: `Side A`, `Disc B`. */
const LETTERS = 'abcdefgh';
const NUMBERS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ numbers }) =>
    numbers.flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
  ),
);

/**
 * Reads the disc in a name: `CD1`, `[CD1]`, `CD 01`, `Disc One`, `Side A`, `CD01 - Live`, `Some Album CD2`, `Album (Disc 2)`.
 * `undefined` where none stands at either end.
 */
export function discNameOf(name: string): DiscName | undefined {
  if (!MAY_NAME.test(name)) return undefined;
  const { tokens } = tokenize(name);
  return discAt(name, tokens, 0) ?? discAt(name, tokens, tokens.length - 1) ?? discAt(name, tokens, tokens.length - 2);
}

function discAt(name: string, tokens: readonly Token[], at: number): DiscName | undefined {
  const word = tokens[at];
  if (!word) return undefined;
  const glued = gluedNumber(word);
  const number = glued ?? (DISC_WORDS.has(word.lower) ? numberOf(tokens[at + 1]) : undefined);
  if (number === undefined) return undefined;
  const last = glued === undefined ? at + 1 : at;
  if (at > 0 && last < tokens.length - 1) return undefined;
  const end = tokens[last]?.end ?? name.length;
  return { disc: number, album: trimmed(name.slice(0, word.start)), title: trimmed(name.slice(end)) };
}

/** `cd1`, `Disc02`, and no `cd2000`. */
function gluedNumber({ stem, lower }: Token): number | undefined {
  const digits = lower.slice(stem.length);
  return /^\d{1,2}$/u.test(digits) && DISC_WORDS.has(stem) ? Number(digits) : undefined;
}

function numberOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  const { lower } = token;
  if (/^\d{1,2}$/u.test(lower)) return Number(lower);
  const letter = lower.length === 1 ? LETTERS.indexOf(lower) : -1;
  return letter >= 0 ? letter + 1 : NUMBERS.get(lower);
}

function trimmed(text: string): string {
  return text.replace(/^[\s._\-–—:,)\]}]+|[\s._\-–—:,([{]+$/gu, '');
}
