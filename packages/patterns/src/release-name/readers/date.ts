import { NOTHING, type Reader, readAt, tokenAt } from './reader.js';

const SEPARATOR = '[ ._/-]';
const YEAR_FIRST = new RegExp(
  `(?<y>(?:19|20)\\d\\d)(?<s>${SEPARATOR})(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?![\\d\\p{L}])`,
  'uy',
);
const YEAR_LAST = new RegExp(
  `(?<a>\\d{1,2})(?:st|nd|rd|th)?(?<s>${SEPARATOR})(?<b>\\d{1,2})\\k<s>(?<y>(?:19|20)\\d\\d)(?![\\d\\p{L}])`,
  'iuy',
);
const SHORT_YEAR = /(?<a>\d\d)(?<s>[._-])(?<b>\d\d)\k<s>(?<c>\d\d)(?![\d\p{L}])/uy;
const COMPACT = /(?<y>(?:19|20)\d\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\d\p{L}])/uy;
const COMPACT_SHORT = /(?<y>[0-3]\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\d\p{L}])/uy;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH_NAME = new RegExp(
  `(?<d>\\d{1,2})(?:st|nd|rd|th)?${SEPARATOR}(?<m>${MONTHS})[a-z]{0,6}${SEPARATOR}(?<y>(?:19|20)\\d\\d)(?![\\d\\p{L}])`,
  'iuy',
);
const MONTH_FIRST = new RegExp(
  `(?<m>${MONTHS})[a-z]{0,6}[ ._]+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?[ ._]+(?<y>(?:19|20)\\d\\d)(?![\\d\\p{L}])`,
  'iuy',
);
const YEAR_MONTH_NAME = new RegExp(
  `(?<y>(?:19|20)\\d\\d)${SEPARATOR}(?<m>${MONTHS})[a-z]{0,6}${SEPARATOR}(?<d>\\d{1,2})(?![\\d\\p{L}])`,
  'iuy',
);

/** Days: `2015.09.07`, `07-09-2015`, `20150907`, `7th Sep 2015`, `150907` among other marks. The value is ISO 8601. */
export const dateReader: Reader = {
  id: 'date',
  first: '0jfmasond',
  words: 'any',
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    for (const { pattern, rule } of PATTERNS) {
      const match = readAt(pattern, tokens.name, token.start);
      const value = match?.groups && dateOf(match.groups);
      if (match && value) {
        return [
          {
            property: 'date',
            value,
            end: token.start + match[0].length,
            strength: STRENGTH[rule] ?? 'strong',
            rule: `date/${rule}`,
          },
        ];
      }
    }
    return NOTHING;
  },
};

const PATTERNS = [
  { rule: 'year-first', pattern: YEAR_FIRST },
  { rule: 'year-last', pattern: YEAR_LAST },
  { rule: 'compact', pattern: COMPACT },
  { rule: 'month-name', pattern: MONTH_NAME },
  { rule: 'month-first', pattern: MONTH_FIRST },
  { rule: 'year-month-name', pattern: YEAR_MONTH_NAME },
  { rule: 'short-year', pattern: SHORT_YEAR },
  { rule: 'compact-short', pattern: COMPACT_SHORT },
] as const;

/** Six digits or three pairs are dates only in company. */
const STRENGTH: Readonly<Record<string, 'weak'>> = { 'short-year': 'weak', 'compact-short': 'weak' };

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
  const month = m !== undefined && /\D/u.test(m) ? MONTHS.split('|').indexOf(m.toLowerCase()) + 1 : Number(m);
  return isoDate(year, month, Number(d)) ?? isoDate(year, Number(d), month);
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
