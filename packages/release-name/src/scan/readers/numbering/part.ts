import type { CountedKind } from '../../../languages/language.js';
import {
  COUNTERS,
  type CounterForm,
  type CounterRole,
  counterWords,
  roleFor,
  rolesOf,
  rolesOfStem,
} from '../../../lexicon/counters.js';
import { DIGIT, NUMERAL_CLASS, numberOf } from '../../../lexicon/digits.js';
import { NUMBER_WORDS, numberOfWord, romanOf } from '../../../lexicon/number-words.js';
import { ALL_OF, COUNT_PREFIXES, countersAfter } from '../../../lexicon/unspaced.js';
import { anyOf, wordsIn } from '../../../lexicon/word-lists.js';
import type { Mark } from '../../../mark.js';
import { lazy } from '../../../words/lazy.js';
import { UNSPACED_LETTER } from '../../../words/script.js';
import type { Token, Tokens } from '../../../words/token.js';
import { wordSet } from '../../../words/word-table.js';
import { NOTHING, type Reader, readAt, tokenAt } from '../reader.js';
import { isBeforeNoun, isSmallNumber } from './noun.js';

/** What numbered parts of a whole are read as. */
type PartKind = Exclude<CountedKind, 'season' | 'episode'>;

/** The order in which words of several kinds are taken. */
const KINDS: readonly PartKind[] = ['disc', 'volume', 'chapter', 'issue', 'part'];

const to = (): string => `(?:[ ._]?[-–~&]|[ ._]${anyOf(wordsIn('to'))}(?=[ ._]))[ ._]?`;
/** Parts are counted together by one sign or a word: `Part 1 - 13` is an episode of a part. */
const tight = (): string => `(?:[-–~&]|[ ._]${anyOf(wordsIn('to'))}[ ._])`;
/** `The Last Chapter 2016`, `Oh No 2015`, `Vol. 3 - 2014`: years count nothing. */
const A_YEAR = '(?:19|20)\\d\\d(?!\\d)';
/** `DVD9` and `BD50` are sizes of discs. */
const NO_SIZE = '(?!(?:5|9|25|50|66|100)(?!\\d))';
/** `BD 1080`: a picture's height counts nothing. */
const NO_HEIGHT = '(?!(?:480|576|720|1080|2160)(?!\\d))';
/** What stands after a word: its number and that of the last. */
const number = (most: number, join = to, not = ''): (() => RegExp) =>
  lazy(
    () =>
      new RegExp(
        `[ ._#-]{0,2}${not}(?!${A_YEAR})${NO_HEIGHT}(?<from>${DIGIT}{1,${most}}(?:\\.\\d)?)(?:${join()}(?!${A_YEAR})(?<to>${DIGIT}{1,${most}}(?:\\.\\d)?))?(?![\\d\\p{L}])`,
        'iuy',
      ),
  );

interface Pattern {
  readonly rule: string;
  readonly property: PartKind;
  readonly strength: 'weak' | 'context';
  readonly pattern: () => RegExp;
}

/** Abbreviations of discs that no language owns. */
const DISC: Pattern = { rule: 'part/disc', property: 'disc', strength: 'weak', pattern: number(2) };
const SIZED_DISC: Pattern = { ...DISC, rule: 'part/disc-size', pattern: number(2, to, NO_SIZE) };
const TRADE: ReadonlyMap<string, Pattern> = new Map([
  ['cd', DISC],
  ['dvd', SIZED_DISC],
  ['bd', SIZED_DISC],
]);
const BY_KIND: Readonly<Record<PartKind, Pattern>> = {
  disc: DISC,
  volume: { rule: 'part/volume', property: 'volume', strength: 'weak', pattern: number(4) },
  chapter: { rule: 'part/chapter', property: 'chapter', strength: 'weak', pattern: number(4) },
  issue: { rule: 'part/issue', property: 'issue', strength: 'weak', pattern: number(4) },
  part: { rule: 'part/part', property: 'part', strength: 'context', pattern: number(3, tight) },
};
const UNSPACED_VOLUME: Pattern = { ...BY_KIND.volume, rule: 'part/volume-cjk' };
/** Letters that count where the layout knows what is numbered: `v03`, `t05`, `c012`. */
const LETTERS: Readonly<Partial<Record<PartKind, Pattern>>> = {
  volume: { rule: 'part/volume-letter', property: 'volume', strength: 'context', pattern: number(3) },
  chapter: { rule: 'part/chapter-letter', property: 'chapter', strength: 'context', pattern: number(4) },
};

const BEFORE = ['before', 'plural', 'short'] as const;
const AFTER = ['after', 'plural'] as const;
const NUMBERED = lazy(
  () =>
    new RegExp(
      `(?<from>${DIGIT}{1,4})(?:-(?<to>${DIGIT}{1,4}))?(?<mark>-?${anyOf(wordsIn('ordinalSuffixes'))}(?![\\p{L}\\d])|\\.(?=[ ._\\p{L}]))?[ ._-]{0,2}`,
      'iuy',
    ),
);
const PREFIXED = lazy(
  () =>
    new RegExp(
      `${anyOf(COUNT_PREFIXES)} ?(?<from>[${DIGIT}${NUMERAL_CLASS}]{1,4})(?:-(?<to>${DIGIT}{1,4}))? ?(?<unit>${anyOf(KINDS.flatMap(countersAfter))})(?!${DIGIT})`,
      'uy',
    ),
);

const isComposition = wordSet(wordsIn('compositions'));

/** `Symphony No. 9`, `Op. 27 No. 2`: works of composers are counted, too. */
function isOfMusic({ tokens }: Tokens, index: number): boolean {
  let before = index - 1;
  while (before > 0 && tokens[before]?.digits === tokens[before]?.text.length) before--;
  return isComposition(tokenAt({ tokens }, before));
}

/** Numbered parts of a whole: `CD1`, `Vol. 3`, `ch01-05`, `No. 12`, `Part 2`, `3巻`, `2-й том`. */
export const partReader: Reader = {
  id: 'part',
  fromLanguages: true,
  words: new Set([...TRADE.keys(), ...counterWords(KINDS)]),
  // `Teil zwei`; `Выпуск № 5`: a sign of its own may stand before the number.
  spelt: new Set([
    ...counterWords(['part']),
    ...counterWords(['volume']),
    ...counterWords(KINDS).filter((word) => /[^\0-\x7f]/u.test(word)),
  ]),
  numbers: true,
  foreign: COUNT_PREFIXES.join(''),
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    const mark =
      token.digits > 0
        ? numberFirst(tokens, index, token)
        : (wordFirst(tokens, index, token) ?? (token.isAscii ? undefined : prefixed(tokens.name, token)));
    return mark ? [mark] : NOTHING;
  },
};

/** `Vol. 3`, `Part II`, `CD1`. */
function wordFirst(tokens: Tokens, index: number, token: Token): Mark | undefined {
  const roles = rolesOfStem(token);
  const trade = TRADE.get(token.stem);
  const at = token.start + token.stem.length;
  const traded = trade && markAt(tokens.name, token.start, { ...trade, at });
  if (traded) return traded;
  if (roles.length === 0) return undefined;
  for (const pattern of PATTERNS_OF().get(token.stem) ?? []) {
    const found = markAt(tokens.name, token.start, { ...pattern, at });
    if (found && !(pattern.property === 'issue' && isOfMusic(tokens, index))) return found;
  }
  return spelt(tokens, index, roles);
}

/** Of each word that counts parts, what to look for after it, in the order of the kinds. */
const PATTERNS_OF = lazy(
  () =>
    new Map(
      counterWords(KINDS).map((word): [string, readonly Pattern[]] => [
        word,
        KINDS.flatMap((kind) => patternFor(COUNTERS.get(word) ?? [], kind, word) ?? []),
      ]),
    ),
);

function patternFor(roles: readonly CounterRole[], kind: PartKind, stem: string): Pattern | undefined {
  if (roleFor(roles, kind, BEFORE))
    return kind === 'volume' && UNSPACED_LETTER.test(stem) ? UNSPACED_VOLUME : BY_KIND[kind];
  return stem.length === 1 && roleFor(roles, kind, ['weak']) ? LETTERS[kind] : undefined;
}

/** `Part II`, `Teil zwei`, `Tome IV`, `Vol. II`. */
function spelt({ tokens, name }: Tokens, index: number, roles: readonly CounterRole[]): Mark | undefined {
  const [token, next] = tokens.slice(index, index + 2);
  const part = roleFor(roles, 'part', BEFORE);
  const volume = part ? undefined : roleFor(roles, 'volume', [...BEFORE, 'weak']);
  if (!token || !next || token.digits > 0 || !SPELT_GAP.test(name.slice(token.end, next.start))) return undefined;
  const value = name.slice(next.start, next.end);
  const place = { start: token.start, end: next.end };
  // `Tom i Anna`: a numeral in small letters is a word.
  if (volume && token.text.length > 2 && romanOf(next) !== undefined && value === value.toUpperCase())
    return { property: 'volume', value, ...place, strength: 'weak', rule: 'part/volume-roman' };
  if (!part || next.start !== token.end + 1) return undefined;
  if (romanOf(next) === undefined && numberOfWord(next, part.languages) === undefined) return undefined;
  return { property: 'part', value, ...place, strength: 'context', rule: 'part/part-roman' };
}

const SPELT_GAP = /^(?:[ ._]|\. )$/u;

/** `3巻`, `2-й том`, `3. Band`: where the script leaves no doubt, and where the number is ordinal. */
function numberFirst(cut: Tokens, index: number, token: Token): Mark | undefined {
  const { name, tokens } = cut;
  if (token.digits > 4 || token.behind === '' || !isBeforeNoun(cut, index)) return undefined;
  const match = readAt(NUMBERED(), name, token.start);
  if (!match?.groups) return undefined;
  const end = token.start + match[0].length;
  const noun = tokens.slice(index + 1, index + 4).find(({ start }) => start >= end);
  if (noun?.start !== end || noun.digits > 0) return undefined;
  const { from = '', to, mark } = match.groups;
  if (noun.isAscii ? mark === undefined : mark === undefined && name.charAt(end - 1) === '-') return undefined;
  const forms: readonly CounterForm[] = mark === undefined ? AFTER : [...AFTER, 'before'];
  const roles = rolesOf(noun);
  const kind = roles.length === 0 ? undefined : KINDS.find((candidate) => roleFor(roles, candidate, forms));
  const next = tokens[tokens.indexOf(noun) + 1];
  // `２０冊合本版`: a counter inside of other words.
  if (next?.start === noun.end && !ALL_OF.includes(next.lower) && UNSPACED_LETTER.test(next.text)) return undefined;
  // `192 номера`: a plural after one number says how many there are.
  const single = forms.filter((form) => form !== 'plural');
  if (kind && to === undefined && !roleFor(roles, kind, single)) return undefined;
  if (!kind || (next && next.start - noun.end <= 1 && isNumber(next))) return undefined;
  return partMark(kind, { from, to, start: token.start, end: noun.end, rule: ruleOf(kind, noun.text) });
}

/** `Friday the 13th Part VI`, `2nd Part 3`: the word belongs to the number after it. */
function isNumber(token: Token): boolean {
  return isSmallNumber(token) || romanOf(token) !== undefined || NUMBER_WORDS.has(token.lower);
}

/** `第3卷`, `第2章`. */
function prefixed(name: string, { start }: Token): Mark | undefined {
  const match = readAt(PREFIXED(), name, start);
  const { from = '', to, unit = '' } = match?.groups ?? {};
  const kind = KINDS.find((candidate) => countersAfter(candidate).includes(unit));
  if (!match || !kind) return undefined;
  const value = /^\d+$/u.test(from) ? from : String(numberOf(from) ?? from);
  return partMark(kind, { from: value, to, start, end: start + match[0].length, rule: ruleOf(kind, unit) });
}

/** Volumes that Chinese, Japanese and Korean count are of comics, and of books in parts. */
function ruleOf(kind: PartKind, noun: string): string {
  return kind === 'volume' && UNSPACED_LETTER.test(noun) ? UNSPACED_VOLUME.rule : BY_KIND[kind].rule;
}

interface NumberedPart {
  readonly from: string;
  readonly to: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

function partMark(kind: PartKind, { from, to, start, end, rule }: NumberedPart): Mark {
  const { strength } = BY_KIND[kind];
  return { property: kind, value: to === undefined ? from : `${from}-${to}`, start, end, strength, rule };
}

function markAt(
  name: string,
  start: number,
  { pattern, at, property, rule, strength }: Pattern & { readonly at: number },
): Mark | undefined {
  const match = readAt(pattern(), name, at);
  if (!match?.groups) return undefined;
  const { from = '', to } = match.groups;
  const value = to === undefined ? from : `${from}-${to}`;
  return { property, value, start, end: at + match[0].length, strength, rule };
}
