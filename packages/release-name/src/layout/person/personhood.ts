import type { Scan } from '../../scan/scan.js';
import type { Token } from '../../words/token.js';
import { type PersonWord, personWord } from './person-word.js';
import { type PersonSpan, personsOf } from './persons.js';
import { isUnspacedAt, unspacedEvidence } from './unspaced-name.js';

/**
 * What speaks for a person, and what for a title: the logarithm, to the base of two, of how much more often names of authors
 * have it than titles do. Measured on 26,000 authors and as many titles, all at once, and rounded to halves.
 */
const WEIGHTS = {
  /** The first word is a given name: `Anna Winter`. */
  givenName: 6,
  /** Another word is, in names that begin with the family: `Winter Anna`. */
  laterGivenName: 2.5,
  /** The first word is a given name that is a word too: `Grace Harbour`. */
  ambiguousName: 3.5,
  /** Capitals that stand for given names: `J. K. Harbour`, `Martin L. Harbour`. */
  initials: 4,
  /** Two or three capitals in front, which may be initials: `JRR Harbour`. */
  letters: 1.5,
  /** `Winter, Anna`. */
  surnameFirst: 3,
  /** A publisher, a company, a team: `Harbour Press`. It stands where an author does. */
  organisation: 6,
  /** `Dr. Anna Winter`, `Martin Harbour Jr.`. */
  honorific: 2,
  /** `Anna van der Winter`. */
  particle: -1,
  oneWord: -2.5,
  twoWords: 0.5,
  threeWords: -1.5,
  fourWords: -2.5,
  manyWords: -3,
  /** An article, a preposition, a pronoun: `The Harbour`. */
  functionWord: -4,
  /** `Harbour Cookbook`. */
  titleWord: -3,
  /** A word but the last is one that titles have and names do not: `Silver Harbour`. */
  commonWord: -3.5,
  /** A word with a digit: `1984`, `Harbour 2`. */
  number: -7,
  /** A word without a capital that no name has inside. */
  smallWord: -1.5,
  /** Signs of sentences: `Harbour: A Novel`, `Who Is There?`. */
  sign: -2.5,
  /** `Winter's Harbour`. */
  possessive: -5,
  /** A name in Chinese, Japanese or Korean, by its family or by its sign: `王小明`, `アンナ・ウィンター`. */
  unspacedName: 4,
  /** A family and a given name with a space between: `冬野 花子`. */
  unspacedPair: 6,
  /** What may be one by its length: `冬野花子`. */
  unspacedShort: 1.5,
  /** A phrase in these scripts: `静かな水の物語`. */
  unspacedPhrase: -4,
} as const;

type Evidence = keyof typeof WEIGHTS;

/** Everything that speaks for or against a person, by its bit. */
const KINDS = Object.keys(WEIGHTS) as readonly Evidence[]; // the keys of a literal are its own
/** A bit for each: a set of them is a number, which costs nothing to make. */
const BIT = Object.fromEntries(KINDS.map((evidence, at) => [evidence, 1 << at])) as Readonly<Record<Evidence, number>>; // of all keys
const WEIGHT_OF_BIT: readonly number[] = KINDS.map((evidence) => WEIGHTS[evidence]);

/**
 * How surely the words between two indexes are a person, or several, rather than a title: above zero they are more often the
 * one, below it the other; every step of one is a factor of two.
 */
export function personhood(scan: Scan, first: number, last: number): number {
  const persons = personsOf(scan, first, last);
  let sum = 0;
  for (const person of persons) sum += weightOf(evidenceOf(scan, person));
  return persons.length === 0 ? WEIGHTS.manyWords : sum / persons.length;
}

/** From where on words are surely a person, surely something else, and surely a title, in the unit of {@link personhood}. */
export const SURELY = { person: 4.5, other: 1, title: -4 } as const;

/** The sum of the weights of what was seen, each counted once. */
function weightOf(seen: number): number {
  let sum = 0;
  for (let rest = seen; rest > 0; rest &= rest - 1) sum += WEIGHT_OF_BIT[31 - Math.clz32(rest & -rest)] ?? 0;
  return sum;
}

const SIZES = ['oneWord', 'oneWord', 'twoWords', 'threeWords', 'fourWords'] as const;
/** Signs that names of persons do not have; a calibre library writes a colon as `_ `. */
const SIGN = /[:!?"“”„()[\]]|_\s/u;

/** What speaks for and against one person, a bit each. */
function evidenceOf({ name, tokens }: Scan, { first, last, given }: PersonSpan): number {
  const start = tokens[first]?.start ?? 0;
  if (isUnspacedAt(name, start)) return BIT[unspacedEvidence(name.slice(start, tokens[last - 1]?.end))];
  let seen = 0;
  let count = 0;
  let wasLetter = false;
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (!token) break;
    const before = index > first ? (tokens[index - 1]?.end ?? 0) : token.start;
    const gap = token.start - before === 1 && name.charAt(before) === ' ' ? '' : name.slice(before, token.start);
    if (gap !== '') {
      if (SIGN.test(gap)) seen |= BIT.sign;
      if (/^[-’']$/u.test(gap) && /^\p{Lu}/u.test(token.text)) continue;
    }
    const word = personWord(token);
    const isLast = index === last - 1;
    if (word?.isHonorific) {
      seen |= BIT.honorific;
      continue;
    }
    if (word?.isParticle && index > first && !isLast) {
      seen |= BIT.particle;
      continue;
    }
    const place = { isFirst: index === first || index === given, isLast };
    const isLetter: boolean = isInitial(token) && (wasLetter || isInitialAt(name, token, place));
    // `J. R. R. Harbour`: initials stand for one given name.
    if (!isLetter || !wasLetter) count++;
    wasLetter = isLetter;
    const evidence = isLetter ? 'initials' : evidenceOfWord(token, word?.role, place);
    if (evidence) seen |= BIT[evidence];
  }
  if (given > 0) seen |= given - first <= 3 && last - given <= 3 ? BIT.surnameFirst : BIT.sign;
  seen |= BIT[SIZES[count] ?? 'manyWords'];
  return (seen & BIT.givenName) === 0 ? seen : seen & ~BIT.laterGivenName;
}

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function evidenceOfWord(
  { text, isAscii, stem, lower }: Token,
  role: PersonWord['role'],
  { isFirst, isLast }: Place,
): Evidence | undefined {
  if (stem.length < lower.length) return 'number';
  switch (role) {
    case 'givenName':
      return isFirst || !isAscii ? 'givenName' : 'laterGivenName';
    case 'functionWord':
    case 'organisation':
    case 'titleWord':
      return role;
    case 'commonWord':
      // Family names are such words as well.
      if (isFirst || !isLast) return role;
      break;
    case 'ambiguousName':
      if (isFirst) return role;
      break;
    case undefined:
  }
  if (isFirst && !isLast && text.length < 4 && /^\p{Lu}{2,3}$/u.test(text)) return 'letters';
  if (/['’]s$/u.test(lower)) return 'possessive';
  return isCapitalised(text) ? undefined : 'smallWord';
}

/** `J. Harbour`, `Harbour J.`; not `I Robot`, `Harbour V`: a capital that is a word or a numeral has a dot. */
function isInitialAt(name: string, { end, text }: Token, { isFirst, isLast }: Place): boolean {
  const [sign, next] = [name.charAt(end), name.charAt(end + 1)];
  if (sign === '-') return false;
  // Calibre libraries write an underscore for a dot at the end of a name: `Winter, Anna K_`.
  if (sign === '.' || (sign === '_' && !/[\p{L}\d]/u.test(next))) return true;
  return isFirst ? !/[AIOVX]/u.test(text) : !isLast && !/[IVX]/u.test(text);
}

/** `J`, `A`: one capital, of Cyrillic two (`Дж`). */
function isInitial({ text }: Token): boolean {
  return text.length < 3 && /^(?:\p{Lu}|Дж|Ст|Св)$/u.test(text);
}

/** `Winter`, `McWinter`, `d'Winter`, `al-Winter`; scripts without capitals have none to miss. */
const CAPITALISED = /^(?:(?:\p{Ll}{1,3}['’])?\p{Lu}|\p{Lo})/u;

function isCapitalised(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit >= 0x41 && unit <= 0x5a) || CAPITALISED.test(text);
}
