import { MONTH_NAMES, MONTHS, monthOf } from '../../lexicon/months.js';
import { anyOf, wordsIn } from '../../lexicon/word-lists.js';
import { lazy } from '../../words/lazy.js';
import type { Token, Tokens } from '../../words/token.js';
import { NOTHING, type Reader, readAt, tokenAt } from './reader.js';

const SEPARATOR = '[ ._/-]';
const YEAR_FIRST = lazy(
  () => new RegExp(`(?<y>(?:19|20)\\d\\d)(?<s>${SEPARATOR})(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?![\\d\\p{L}])`, 'uy'),
);
const YEAR_LAST = lazy(
  () => new RegExp(`(?<a>\\d{1,2})(?<s>${SEPARATOR})(?<b>\\d{1,2})\\k<s>(?<y>(?:19|20)\\d\\d)(?![\\d\\p{L}])`, 'iuy'),
);
const SHORT_YEAR = /(?<a>\d\d)(?<s>[._-])(?<b>\d\d)\k<s>(?<c>\d\d)(?![\d\p{L}])/uy;
const COMPACT = /(?<y>(?:19|20)\d\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\d\p{L}])/uy;
const COMPACT_SHORT = /(?<y>[0-3]\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\d\p{L}])/uy;
const MONTH = lazy(() => anyOf([...MONTHS.keys()]));
const SUFFIX = lazy(() => anyOf(wordsIn('ordinalSuffixes')));
const JOINED = lazy(() => anyOf(wordsIn('of')));
const MONTH_NAME = lazy(
  () =>
    new RegExp(
      `(?<d>\\d{1,2})(?:\\.|${SUFFIX()})?${SEPARATOR}{1,2}(?:${JOINED()}${SEPARATOR})?(?<m>${MONTH()})\\.?${SEPARATOR}(?:${JOINED()}${SEPARATOR})?(?<y>(?:19|20)\\d\\d)(?![\\d\\p{L}])`,
      'iuy',
    ),
);
const MONTH_FIRST = lazy(
  () =>
    new RegExp(
      `(?<m>${anyOf([...MONTH_NAMES])})\\.?[ ._]+(?<d>\\d{1,2})(?:\\.|${SUFFIX()})?,?[ ._]+(?<y>(?:19|20)\\d\\d)(?![\\d\\p{L}])`,
      'iuy',
    ),
);
const YEAR_MONTH_NAME = lazy(
  () => new RegExp(`(?<y>(?:19|20)\\d\\d)${SEPARATOR}(?<m>${MONTH()})${SEPARATOR}(?<d>\\d{1,2})(?![\\d\\p{L}])`, 'iuy'),
);
/** Days: `2015.09.07`, `07-09-2015`, `20150907`, `7th Sep 2015`, `150907` among other marks. The value is ISO 8601. */
export const dateReader: Reader = {
  id: 'date',
  fromLanguages: true,
  words: MONTH_NAMES,
  numbers: true,
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    if (token.digits === 4 && !isBeforeDate(tokens, index, token)) return NOTHING;
    if (token.digits > 0 && token.digits < 3 && !isBeforeDate(tokens, index, token)) return NOTHING;
    for (const { pattern, rule, hasMonthName } of PATTERNS[token.digits] ?? []) {
      if (hasMonthName && token.digits > 0 && !isBeforeMonthName(tokens, index)) continue;
      const match = readAt(pattern(), tokens.name, token.start);
      const value = match?.groups && dateOf(match.groups);
      if (!match || value === undefined) continue;
      const end = token.start + match[0].length;
      return [{ property: 'date', value, start: token.start, end, strength: STRENGTH[rule] ?? 'strong', rule }];
    }
    return NOTHING;
  },
};

/** Whether a number or a month follows a number soon: most numbers are of no date, and the patterns are long. */
function isBeforeDate({ tokens }: Tokens, index: number, { behind }: Token): boolean {
  if ((behind >= '0' && behind <= '9') || behind === '/') return true;
  return behind !== '' && isBeforeMonthName({ tokens }, index);
}

function isBeforeMonthName({ tokens }: Pick<Tokens, 'tokens'>, index: number): boolean {
  for (let at = index + 1; at <= index + MONTH_NEAR && at < tokens.length; at++)
    if (monthOf(tokenAt({ tokens }, at)) !== undefined) return true;
  return false;
}

/** How many words there are at most from a day to its month: `7-е мая`, `7 de mayo`. */
const MONTH_NEAR = 2;

const DAY_FIRST = [
  { rule: 'date/year-last', pattern: YEAR_LAST, hasMonthName: false },
  { rule: 'date/month-name', pattern: MONTH_NAME, hasMonthName: true },
] as const;

/** What dates of one shape look like. */
interface DatePattern {
  readonly rule: string;
  readonly pattern: () => RegExp;
  /** Whether the month is spelt: where no month follows, a long pattern need not be made. */
  readonly hasMonthName: boolean;
}

/** What to look for, by the number of digits with which a word begins. */
const PATTERNS: Readonly<Record<number, readonly DatePattern[]>> = {
  0: [{ rule: 'date/month-first', pattern: MONTH_FIRST, hasMonthName: true }],
  1: DAY_FIRST,
  2: [...DAY_FIRST, { rule: 'date/short-year', pattern: () => SHORT_YEAR, hasMonthName: false }],
  4: [
    { rule: 'date/year-first', pattern: YEAR_FIRST, hasMonthName: false },
    { rule: 'date/year-month-name', pattern: YEAR_MONTH_NAME, hasMonthName: true },
  ],
  6: [{ rule: 'date/compact-short', pattern: () => COMPACT_SHORT, hasMonthName: false }],
  8: [{ rule: 'date/compact', pattern: () => COMPACT, hasMonthName: false }],
};

/** Six digits or three pairs are dates only in company. */
const STRENGTH: Readonly<Record<string, 'weak'>> = {
  'date/short-year': 'weak',
  'date/compact-short': 'weak',
};

function dateOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { y, m, d, a, b, c } = groups;
  if (c !== undefined)
    return (
      isoDate(2000 + Number(a), Number(b), Number(c)) ??
      isoDate(2000 + Number(c), Number(b), Number(a)) ??
      isoDate(2000 + Number(c), Number(a), Number(b))
    );
  const year = y !== undefined && y.length === 2 ? 2000 + Number(y) : Number(y);
  if (a !== undefined) return isoDate(year, Number(a), Number(b)) ?? isoDate(year, Number(b), Number(a));
  const month = m !== undefined && /\D/u.test(m) ? (MONTHS.get(m.toLowerCase()) ?? 0) : Number(m);
  return isoDate(year, month, Number(d)) ?? isoDate(year, Number(d), month);
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
