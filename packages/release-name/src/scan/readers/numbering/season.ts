import type { Mark } from '../../../mark.js';
import type { Token, Tokens } from '../../../words/token.js';
import { wordSet } from '../../../words/word-table.js';
import { byWord, NOTHING, type Reader, range, readAt, tokenAt, wordsOf } from '../reader.js';

const LAST = '(?:s|season[ ._])?(?<to>\\d{1,2})(?![\\d\\p{L}])';
/** What joins two seasons behind the plural: anything; behind the singular, a spaced dash is an episode's (`Season 2 - 01`). */
const JOIN = '[ ._]{0,2}(?:[-–—~&+,]|to|thru|a|à|al|bis|do|по|и|e|y|et|und|and)[ ._]{0,2}';
const TIGHT_JOIN =
  '(?:[-–~&+,]|[ ._](?:to|thru|through|a|à|al|bis|do|по|и|e|y|et|und|and|&|\\+)[ ._]|[ ]-[ ]?(?=[1-9](?!\\d)))';
const GAP = '[ ._:#№-]{0,3}';
const PLURALS = 'seasons|saisons|séries|staffeln|temporadas|stagioni|sezony|seizoenen|säsonger|сезоны|сезонов';
const SINGULARS =
  'season|saison|staffel|temporada|temp|tem|stagione|sezonu|sezon|seizoen|sæson|säsong|sesong|kausi|série|seria|séria|řada|évad|сезон|сезони|sezonas';
/** Words that stand before years too: `Series 2022` has no two thousand seasons. */
const SHORT = 'series|serie|se';
const WORDS_FIRST = [
  new RegExp(`(?:${PLURALS})${GAP}\\(?(?<from>\\d{1,4})(?:${JOIN}${LAST})?`, 'iuy'),
  new RegExp(`(?:${SINGULARS})${GAP}(?<from>\\d{1,4})(?:${TIGHT_JOIN}${LAST})?`, 'iuy'),
  new RegExp(`(?:${SHORT})[ ._]?(?<from>\\d{1,2})(?!\\d)(?:${TIGHT_JOIN}${LAST})?`, 'iuy'),
] as const;
const NUMBER_FIRST =
  /(?<from>\d{1,2})(?:st|nd|rd|th|ª|º|°|а|е|ой|ый|ий|er|ère|re|eme|ème|e|a|\.)?[ ._-]{1,3}(?:season|saison|staffel|temporada|stagione|sezonu|sezona|sezon|сезон|sæson|säsong|évad|série|season)(?![\p{L}\d])(?!(?<=season|saison|staffel)[ ._]?\d)/iuy;
const RANGE_FIRST =
  /(?<from>\d{1,2})[ªº]?(?:[ ._]?-[ ._]?|[ ._](?:a|à|al|to|bis|do)[ ._])(?<to>\d{1,2})[ªº]?[ ._-]{1,3}(?:seasons?|saisons?|sezon|temporadas?|сезоны?|сезонов|stagioni|staffeln?)(?![\p{L}\d])(?!(?<=season|saison|staffel)[ ._]?\d)/iuy;
/** `1-8季全`: all of them, in Chinese. */
const CJK_RANGE = /(?<from>\d{1,2})[-~～至](?<to>\d{1,2})季(?!\d)/uy;
const CJK =
  /第 ?(?<from>[\d一二三四五六七八九十]{1,3})(?: ?[-~～至到] ?(?:第 ?)?(?<to>[\d一二三四五六七八九十]{1,3}))? ?(?<unit>[季期部])(?!\d)/uy;
const CJK_WORDS = /(?:시즌 ?|시즌|シーズン ?|ตอน)(?<from>\d{1,2})(?!\d)/uy;
const ORDINAL =
  /(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final)[ ._-](?:season|series)(?![\p{L}\d])/iuy;
const SPELT =
  /(?:season|saison|temporada|stagione|staffel|series)[ ._](?<word>one|two|three|four|five|six|seven|eight|nine|ten|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|primera|segunda|tercera|cuarta|prima|seconda|terza|eins|zwei|drei|vier|fünf|sechs|sieben|[ivx]{1,5})(?![\p{L}\d])/iuy;

/** `Complete Season` without a number: all of it. */
const COMPLETE = /(?:the[ ._])?(?:complete|full)[ ._]seasons?(?![\p{L}\d]|[ ._]{0,2}\d)/iuy;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
/** Numbers in words, each list counting from one. */
const SPELLINGS: readonly (readonly string[])[] = [
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ['une'],
  ['primera', 'segunda', 'tercera', 'cuarta'],
  ['prima', 'seconda', 'terza'],
  ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'],
];
const CJK_DIGITS = '一二三四五六七八九';

const NOUNS =
  'season seasons series saison saisons staffel staffeln temporada temporadas stagione stagioni sezon sezona sezonu sezony';

/** Seasons by name, in many languages: `Season 1`, `Temporadas 1 a 3`, `2nd Season`, `Сезон 4`, `第二季`, `시즌 2`. */
export const seasonReader: Reader = {
  id: 'season',
  words: wordsOf(`${NOUNS} temp tem serie se seizoen seizoenen sesong kausi seria`),
  spelt: wordsOf(`season saison temporada stagione staffel series the complete full ${ORDINALS.join(' ')}`),
  numbers: true,
  foreign: 'sřéс第시シต',
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    const { start } = token;
    if (token.digits > 0 && !isBeforeNoun(tokens, index, token)) return NOTHING;
    for (const { pattern, rule } of patternsAt(token)) {
      const match = readAt(pattern, tokens.name, token.start);
      const value = match?.groups && seasonsOf(match.groups);
      if (!match || !value || value.length === 0 || isTitle(tokens, index, value[0])) continue;
      const end = token.start + match[0].length;
      if (match.groups?.unit === '期' && isInstalment(tokens.name, token.start, value[0]))
        return [{ property: 'episode', value, start, end, strength: 'strong', rule: 'season/instalment' }];
      return [listed(tokens.name, value, { start, end, rule })];
    }
    const next = tokens.tokens[index + 1];
    const complete =
      next && isCompleteWord(token) && isBehindComplete(next) ? readAt(COMPLETE, tokens.name, token.start) : undefined;
    if (!complete) return NOTHING;
    const end = token.start + complete[0].length;
    return [{ property: 'complete', value: 'complete', start, end, strength: 'weak', rule: 'season/complete' }];
  },
};

const isCompleteWord = wordSet(['the', 'complete', 'full']);
const isBehindComplete = wordSet(['complete', 'full', 'season', 'seasons']);
const isNounBehind = wordSet(wordsOf(`${NOUNS} évad sæson säsong série сезон сезоны сезонов 季`));

/** Whether one of the words behind a number, or the letters that hang on it, can name a season: `2nd Season`, `1-3季`. */
function isBeforeNoun({ tokens }: Tokens, index: number, { digits, text }: Token): boolean {
  if (digits > 2 || text.length > digits + 3) return false;
  const last = Math.min(index + 3, tokens.length - 1);
  for (let at = index + 1; at <= last; at++) if (isNounBehind(tokenAt({ tokens }, at))) return true;
  return false;
}

/** `Out of Season 2004`, `A Season 2022 S01E05`: a year behind a title that ends with the word. */
function isTitle({ tokens }: Tokens, index: number, value = 0): boolean {
  const behind = tokens[index + 2];
  const isNumbered = behind?.stem === 's' && behind.lower.length > 1;
  return value > 1900 && (tokens[index - 1]?.lower === 'of' || isNumbered);
}

/** `第10期`: of a variety show, an instalment; behind a season (`第二季_第2期`) or beyond the sixth it is no season. */
function isInstalment(name: string, start: number, value = 0): boolean {
  return value > 6 || /第[\d一二三四五六七八九十]{1,3}季/u.test(name.slice(Math.max(0, start - 40), start));
}

interface Pattern {
  readonly rule: string;
  readonly pattern: RegExp;
  /** The words with which it begins, as far as they are ASCII. */
  readonly words: string;
}

const NUMBER_PATTERNS: readonly Pattern[] = [
  { rule: 'season/range-first', words: '', pattern: RANGE_FIRST },
  { rule: 'season/number-first', words: '', pattern: NUMBER_FIRST },
  { rule: 'season/cjk-range', words: '', pattern: CJK_RANGE },
];
const WORD_PATTERNS: readonly Pattern[] = [
  ...[PLURALS, SINGULARS, SHORT].map((words, index) => ({
    rule: 'season/word-first',
    words: words.replaceAll('|', ' '),
    pattern: WORDS_FIRST[index] ?? WORDS_FIRST[0],
  })),
  { rule: 'season/ordinal', words: `${ORDINALS.join(' ')} final`, pattern: ORDINAL },
  { rule: 'season/spelt', words: 'season saison temporada stagione staffel series', pattern: SPELT },
];
const BY_WORD = byWord(WORD_PATTERNS);
const FOREIGN_PATTERNS: readonly Pattern[] = [
  ...WORD_PATTERNS,
  { rule: 'season/cjk', words: '', pattern: CJK },
  { rule: 'season/cjk-words', words: '', pattern: CJK_WORDS },
];
const NO_PATTERNS: readonly Pattern[] = [];

function patternsAt({ digits, isAscii, stem }: Token): readonly Pattern[] {
  if (digits > 0) return NUMBER_PATTERNS;
  return isAscii ? (BY_WORD.get(stem) ?? NO_PATTERNS) : FOREIGN_PATTERNS;
}

const LISTED = /(?<sign>[ ]?[,&+][ ]?|[ .])(?<next>\d{1,2})(?![\d\p{L}])/uy;

/** `Season 1, 2, 3`, `Season 20 21 22`: numbers that follow one another. */
function listed(
  name: string,
  first: readonly number[],
  { start, end, rule }: { readonly start: number; readonly end: number; readonly rule: string },
): Mark {
  const value = [...first];
  let last = end;
  while (rule === 'season/word-first') {
    const match = readAt(LISTED, name, last);
    const next = match?.groups?.next;
    if (!match || next === undefined || next.startsWith('0') || Number(next) !== (value.at(-1) ?? 0) + 1) break;
    value.push(Number(next));
    last += match[0].length;
  }
  return { property: 'season', value, start, end: last, strength: 'strong', rule };
}

function seasonsOf({ from, to, word }: Readonly<Record<string, string | undefined>>): readonly number[] {
  if (word !== undefined) return spelt(word.toLowerCase());
  const first = numberOf(from);
  const last = numberOf(to);
  if (first === undefined || (first > 60 && first < 1900) || first > 2100) return [];
  return last === undefined || last <= first ? [first] : range(first, last, 60);
}

function spelt(word: string): readonly number[] {
  for (const list of [ORDINALS, ...SPELLINGS]) if (list.includes(word)) return [list.indexOf(word) + 1];
  return [];
}

/** Digits or Chinese numerals up to 99. */
export function numberOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  if (/^\d+$/u.test(digits)) return Number(digits);
  const [tens = '', ones = ''] = digits.includes('十') ? digits.split('十') : ['0', digits];
  const value = (unit: string, none: number): number => (unit === '' ? none : CJK_DIGITS.indexOf(unit) + 1);
  return (tens === '0' ? 0 : value(tens, 1) * 10) + value(ones, 0);
}
