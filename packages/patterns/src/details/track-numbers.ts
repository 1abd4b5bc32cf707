import { LANGUAGES, type Token, tokenize } from '@mimmo/release-name/steps';

/** Which track a recording is. */
export interface TrackNumber {
  readonly track: number;
  /** The disc or side that its name tells: `1-03`, `B2`. */
  readonly disc?: number;
}

/**
 * The tracks that names of one release tell, in their order: `03 - Song`, `1-03 Song`, `B2 Song`, `Artist - 03 - Song`, `Track 3`.
 * Where all numbers have three digits and none is up to a hundred, the first is the disc: `103`, `201`.
 *
 * @param names of recordings, without their extensions
 */
export function trackNumbers(names: readonly string[]): readonly (TrackNumber | undefined)[] {
  const found = names.map(trackNumberOf);
  const numbers = found.flatMap((each) => (each && each.disc === undefined ? [each.track] : []));
  const haveDiscs = numbers.length > 1 && numbers.every((number) => number > 100 && number < 1000 && number % 100 > 0);
  if (!haveDiscs) return found;
  return found.map((each) =>
    each && each.disc === undefined ? { disc: Math.floor(each.track / 100), track: each.track % 100 } : each,
  );
}

/** Words that stand before the number of a track, as programs write them that know no titles. */
const TRACK_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ track }) => track));
const SIDES = 'abcdefgh';

function trackNumberOf(name: string): TrackNumber | undefined {
  const { tokens } = tokenize(name);
  const [first, second] = tokens;
  if (!first) return undefined;
  const number = numberOf(first);
  if (number !== undefined) {
    const next = second && isGlued(name, first, second) ? numberOf(second) : undefined;
    return next !== undefined && number < 100 ? { disc: number, track: next } : { track: number };
  }
  const side = SIDES.indexOf(first.stem);
  const onSide = first.stem.length === 1 && side >= 0 ? smallNumber(first.lower.slice(1)) : undefined;
  if (onSide !== undefined) return { disc: side + 1, track: onSide };
  const named = TRACK_WORDS.has(first.lower) && second ? numberOf(second) : undefined;
  return named === undefined ? betweenDashes(name, tokens) : { track: named };
}

/** `Artist - 03 - Song`, `Artist - Album - 03. Song`. */
function betweenDashes(name: string, tokens: readonly Token[]): TrackNumber | undefined {
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    if (!before || !after || token.digits !== 2 || token.lower.length !== 2) continue;
    if (!name.slice(before.end, token.start).includes('-')) continue;
    if (/[-.]/u.test(name.slice(token.end, after.start))) return { track: Number(token.lower) };
  }
  return undefined;
}

function isGlued(name: string, { end }: Token, { start }: Token): boolean {
  return start === end + 1 && (name.charAt(end) === '-' || name.charAt(end) === '.');
}

function numberOf({ lower, bracket }: Token): number | undefined {
  return bracket >= 0 ? undefined : smallNumber(lower);
}

/** No year, and no name of a band or song that is a number of four digits. */
function smallNumber(digits: string): number | undefined {
  return /^\d{1,3}$/u.test(digits) ? Number(digits) : undefined;
}
