import { type FoundMark, NOTHING, type Reader, range, readAt, tokenAt } from './reader.js';

const NUMBER = '(?<from>\\d{1,4})';
const LAST = '(?:s|season[ ._])?(?<to>\\d{1,2})(?![\\d\\p{L}])';
const TO = `(?:(?:[-–~&+,]|[ ._](?:to|thru|through|a|à|al|bis|do|по|и|e|y|et|und|and|&|\\+)[ ._])${LAST})?`;
const SPACED_TO = `(?:[ ._]{0,2}(?:[-–—~&+,]|to|thru|a|à|al|bis|do|по|и|e|y|et|und|and)[ ._]{0,2}${LAST})?`;
const SINGULAR =
  'season|saison|series|staffel|temporada|stagione|sezonu|sezon|seizoen|sæson|säsong|sesong|kausi|série|serie|seria|séria|řada|évad|сезон|сезони|sezonas';
const PLURAL = 'seasons|saisons|séries|staffeln|temporadas|stagioni|sezony|seizoenen|säsonger|сезоны|сезонов';
const WORD_FIRST = new RegExp(
  `(?:(?:the[ ._])?complete[ ._])?(?:(?:${PLURAL})[ ._:#№-]{0,3}${NUMBER}${SPACED_TO}|(?:${SINGULAR})[ ._:#№-]{0,3}${NUMBER.replace('from', 'one')}${TO.replace('<to>', '<until>')})(?![\\d\\p{L}])`,
  'iuy',
);
const NUMBER_FIRST =
  /(?<from>\d{1,2})(?:st|nd|rd|th|ª|º|°|а|е|ой|ый|ий|er|ère|re|eme|ème|e|a|\.)?[ ._-]{1,3}(?:season|saison|staffel|temporada|stagione|sezonu|sezona|sezon|сезон|sæson|säsong|évad|série|season)(?![\p{L}\d])/iuy;
const RANGE_FIRST =
  /(?<from>\d{1,2})[ ._]?-[ ._]?(?<to>\d{1,2})[ ._-]{1,3}(?:seasons|saisons|sezon|temporadas|сезоны?|сезонов|stagioni|staffeln?)(?![\p{L}\d])/iuy;
const CJK =
  /第 ?(?<from>[\d一二三四五六七八九十]{1,3})(?: ?[-~～至到] ?(?:第 ?)?(?<to>[\d一二三四五六七八九十]{1,3}))? ?[季期部](?!\d)/uy;
const CJK_WORDS = /(?:시즌 ?|시즌|シーズン ?|ตอน)(?<from>\d{1,2})(?!\d)/uy;
const ORDINAL =
  /(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final)[ ._-](?:season|series)(?![\p{L}\d])/iuy;
const SPELT =
  /(?:season|saison|temporada|stagione|staffel|series)[ ._](?<word>one|two|three|four|five|six|seven|eight|nine|ten|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|primera|segunda|tercera|cuarta|prima|seconda|terza|eins|zwei|drei|vier|fünf|sechs|sieben|[ivx]{1,5})(?![\p{L}\d])/iuy;

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

/** Seasons by name, in many languages: `Season 1`, `Temporadas 1 a 3`, `2nd Season`, `Сезон 4`, `第二季`, `시즌 2`. */
export const seasonReader: Reader = {
  id: 'season',
  first: '0cstefkéř*',
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    for (const { pattern, rule } of PATTERNS) {
      const match = readAt(pattern, tokens.name, token.start);
      const value = match?.groups && seasonsOf(match.groups);
      if (match && value && value.length > 0) return [mark(value, token.start + match[0].length, rule)];
    }
    return NOTHING;
  },
};

const PATTERNS = [
  { rule: 'word-first', pattern: WORD_FIRST },
  { rule: 'range-first', pattern: RANGE_FIRST },
  { rule: 'number-first', pattern: NUMBER_FIRST },
  { rule: 'cjk', pattern: CJK },
  { rule: 'cjk-words', pattern: CJK_WORDS },
  { rule: 'ordinal', pattern: ORDINAL },
  { rule: 'spelt', pattern: SPELT },
] as const;

function mark(value: readonly number[], end: number, rule: string): FoundMark {
  return { property: 'season', value, end, strength: 'strong', rule: `season/${rule}` };
}

function seasonsOf({ from, to, one, until, word }: Readonly<Record<string, string | undefined>>): readonly number[] {
  if (word !== undefined) return spelt(word.toLowerCase());
  const first = numberOf(from ?? one);
  const last = numberOf(to ?? until);
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
