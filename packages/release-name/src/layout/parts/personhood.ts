import type { Scan } from '../../scan/scan.js';
import { AMBIGUOUS_NAMES, GIVEN_NAMES } from '../../scan/vocabulary/given-name.js';
import type { Token } from '../../words/token.js';
import { wordSet } from '../../words/word-table.js';
import {
  COMMON_WORDS,
  FUNCTION_WORDS,
  HONORIFICS,
  JOINING,
  ORGANISATION_WORDS,
  PARTICLES,
  TITLE_WORDS,
} from './person-words.js';

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
  /** What may be one by its length: `冬野 花子`. */
  unspacedShort: 1.5,
  /** A phrase in these scripts: `静かな水の物語`. */
  unspacedPhrase: -4,
} as const;

/** What was seen of a stretch of words. */
export type Evidence = keyof typeof WEIGHTS;

/**
 * How surely the words between two indexes are a person, or several, rather than a title: above zero they are more often the
 * one, below it the other; every step of one is a factor of two.
 */
export function personhood(scan: Scan, first: number, last: number): number {
  const persons = personsOf(scan, first, last);
  let sum = 0;
  for (const person of persons) for (const evidence of evidenceOf(scan, person)) sum += WEIGHTS[evidence];
  return persons.length === 0 ? WEIGHTS.manyWords : sum / persons.length;
}

/** From where on words are surely a person, surely something else, and surely a title, in the unit of {@link personhood}. */
export const SURELY = { person: 4.5, other: 1, title: -4 } as const;

/** The words of one person of a list. */
interface PersonSpan {
  readonly first: number;
  readonly last: number;
  /** Index of the word after the comma of `Winter, Anna`; -1 where there is none. */
  readonly given: number;
}

/** More words are no person, nor several. */
const LONGEST = 14;

/** The persons of a list: `Anna Winter and Martin Kramer`, `Anna Winter, Martin Kramer`, `Winter, Anna; Kramer, Martin`. */
export function personsOf(scan: Scan, first: number, last: number): readonly PersonSpan[] {
  if (last - first > LONGEST || last <= first) return [];
  const { name, tokens } = scan;
  const persons: PersonSpan[] = [];
  let from = first;
  let comma = -1;
  const close = (to: number): void => {
    if (to > from) {
      // `Anna Winter, Martin Kramer`: what stands before the comma is a whole name.
      const isList = comma > 0 && comma - from > 1 && to - comma > 1 && !PARTICLES.has(tokens[from]?.lower ?? '');
      if (isList) persons.push({ first: from, last: comma, given: -1 }, { first: comma, last: to, given: -1 });
      else persons.push({ first: from, last: to, given: comma });
    }
    comma = -1;
  };
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (!token) break;
    const gap = index > first ? name.slice(tokens[index - 1]?.end ?? 0, token.start) : '';
    if (
      JOINING.has(token.lower) &&
      index > first &&
      index + 1 < last &&
      /^\P{Ll}/u.test(tokens[index + 1]?.text ?? '')
    ) {
      close(index);
      from = index + 1;
    } else if (/[;+、，；]/u.test(gap) || (gap.includes(',') && comma > 0)) {
      close(index);
      from = index;
    } else if (gap.includes(',')) {
      comma = index;
    }
  }
  close(last);
  return persons;
}

const SIZES = ['oneWord', 'oneWord', 'twoWords', 'threeWords', 'fourWords'] as const;
/** Signs that names of persons do not have; a calibre library writes a colon as `_ `. */
const SIGN = /[:!?"“”„()[\]]|_\s/u;

/** What speaks for and against one person. */
export function evidenceOf({ name, tokens }: Scan, { first, last, given }: PersonSpan): readonly Evidence[] {
  const start = tokens[first]?.start ?? 0;
  if (isUnspacedAt(name, start)) return [unspacedEvidence(name.slice(start, tokens[last - 1]?.end))];
  const found: Evidence[] = [];
  const add = (evidence: Evidence): void => {
    if (!found.includes(evidence)) found.push(evidence);
  };
  let count = 0;
  let wasLetter = false;
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (!token) break;
    const gap = index > first ? name.slice(tokens[index - 1]?.end ?? 0, token.start) : ' ';
    if (SIGN.test(gap)) add('sign');
    if (index > first && /^[-’']$/u.test(gap) && /^\p{Lu}/u.test(token.text)) continue;
    const isInside = index > first && index < last - 1;
    if (HONORIFICS.has(token.lower)) {
      add('honorific');
      continue;
    }
    if (isInside && PARTICLES.has(token.lower)) {
      add('particle');
      continue;
    }
    const isFirst = index === first || index === given;
    const isLetter: boolean =
      isInitial(token.text) && (wasLetter || isInitialAt(name, token, { isFirst, isLast: index === last - 1 }));
    // `J. R. R. Harbour`: initials stand for one given name.
    if (!isLetter || !wasLetter) count++;
    wasLetter = isLetter;
    if (isLetter) add('initials');
    else addWord(add, token, { isFirst, isLast: index === last - 1 });
  }
  if (given > 0 && given - first <= 3 && last - given <= 3) add('surnameFirst');
  else if (given > 0) add('sign');
  const isGiven = found.includes('givenName');
  found.push(SIZES[count] ?? 'manyWords');
  return isGiven ? found.filter((evidence) => evidence !== 'laterGivenName') : found;
}

function addWord(add: (evidence: Evidence) => void, token: Token, { isFirst, isLast }: Place): void {
  const { text, lower } = token;
  if (/\d/u.test(text)) add('number');
  else if (isGivenName(token)) add(isFirst || !token.isAscii ? 'givenName' : 'laterGivenName');
  else if (FUNCTION_WORDS.has(lower)) add('functionWord');
  else if (ORGANISATION_WORDS.has(lower)) add('organisation');
  else if (TITLE_WORDS.has(lower)) add('titleWord');
  // Family names are such words as well.
  else if ((isFirst || !isLast) && COMMON_WORDS.has(lower)) add('commonWord');
  else if (isFirst && !isLast && /^\p{Lu}{2,3}$/u.test(text)) add('letters');
  else if (isFirst && AMBIGUOUS_NAMES.has(lower)) add('ambiguousName');
  else if (/['’]s$/u.test(lower)) add('possessive');
  else if (!CAPITALISED.test(text)) add('smallWord');
}

interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** `J. Harbour`, `Harbour J.`; not `I Robot`, `Harbour V`: a capital that is a word or a numeral has a dot. */
function isInitialAt(name: string, { end, text }: Token, { isFirst, isLast }: Place): boolean {
  const [sign, next] = [name.charAt(end), name.charAt(end + 1)];
  if (sign === '-') return false;
  // Calibre libraries write an underscore for a dot at the end of a name: `Winter, Anna K_`.
  if (sign === '.' || (sign === '_' && !/[\p{L}\d]/u.test(next))) return true;
  return isFirst ? !/[AIOVX]/u.test(text) : !isLast && !/[IVX]/u.test(text);
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function isUnspacedAt(name: string, at: number): boolean {
  return name.charCodeAt(at) > LAST_SPACED && UNSPACED.test(name.slice(at, at + 2));
}

/** Below stand the scripts that put spaces between words. */
const LAST_SPACED = 0x10ff;

/** Signs with which most Chinese family names are written. */
const CHINESE_FAMILY =
  /^(?:[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范石廖贾賈夏韦韋方白邹鄒孟熊秦邱江尹薛阎閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔汤湯温溫倪樊阮季易柳殷]\p{Script=Han}{1,2}|(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|慕容|令狐)\p{Script=Han}{1,2})$/u;
/** `アンナ・ウィンター`, `김민수`. */
const OTHER_NAME = /^(?:[\p{Script=Katakana}ー]{2,}(?:[・･=][\p{Script=Katakana}ー]+)+|\p{Script=Hangul}{3})$/u;
/** `冬野 花子`, `冬野花子`, `冬野ハナ`. */
const SHORT = /^\p{Script=Han}{1,3}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,4}$/u;
/** Signs of grammar, numbers and length, which names do not have. */
const PHRASE = /[のはがをにでともへっ的之了与和是在].|\d|[第全]|.{9}|\s.*\s/u;

function unspacedEvidence(text: string): Evidence {
  if (CHINESE_FAMILY.test(text) || OTHER_NAME.test(text)) return 'unspacedName';
  if (PHRASE.test(text)) return 'unspacedPhrase';
  return SHORT.test(text) ? 'unspacedShort' : 'oneWord';
}

/** `J`, `A`: one capital, of Cyrillic two (`Дж`). */
function isInitial(text: string): boolean {
  return /^(?:\p{Lu}|Дж|Ст|Св)$/u.test(text);
}

/** `Winter`, `McWinter`, `d'Winter`, `al-Winter`; scripts without capitals have none to miss. */
const CAPITALISED = /^(?:(?:\p{Ll}{1,3}['’])?\p{Lu}|\p{Lo})/u;

/** Letters without their accents: many names are written so. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o');
}

/** Whether a word is a given name, with its accents or without them. */
export const isGivenName = wordSet([...GIVEN_NAMES].flatMap((word) => [word, plain(word)]));
