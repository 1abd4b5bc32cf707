import { isAmong, NOTHING, type Reader, readAt, tokenAt, wordsOf } from './reader.js';

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
  words: wordsOf(
    'jan january januar janvier feb february februar fevrier mar march mars marz may mai maj mayo apr april abril ' +
      'avril jun june juni junio juin jul july juli julio juillet aug august agosto aout sep sept september septembre oct ' +
      'october octobre octubre nov november novembre dec december decembre',
  ),
  numbers: true,
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    if (token.digits === 4 && !isAmong(token.behind, '0123456789/jfmasond')) return NOTHING;
    if (token.digits > 0 && token.digits < 3 && !isAmong(token.behind, '0123456789/jfmasondrt')) return NOTHING;
    for (const { pattern, rule } of PATTERNS[token.digits] ?? []) {
      const match = readAt(pattern, tokens.name, token.start);
      const value = match?.groups && dateOf(match.groups);
      if (!match || value === undefined) continue;
      const end = token.start + match[0].length;
      return [{ property: 'date', value, start: token.start, end, strength: STRENGTH[rule] ?? 'strong', rule }];
    }
    return NOTHING;
  },
};

const DAY_FIRST = [
  { rule: 'date/year-last', pattern: YEAR_LAST },
  { rule: 'date/month-name', pattern: MONTH_NAME },
] as const;

/** What to look for, by the number of digits with which a word begins. */
const PATTERNS: Readonly<Record<number, readonly { readonly rule: string; readonly pattern: RegExp }[]>> = {
  0: [{ rule: 'date/month-first', pattern: MONTH_FIRST }],
  1: DAY_FIRST,
  2: [...DAY_FIRST, { rule: 'date/short-year', pattern: SHORT_YEAR }],
  4: [
    { rule: 'date/year-first', pattern: YEAR_FIRST },
    { rule: 'date/year-month-name', pattern: YEAR_MONTH_NAME },
  ],
  6: [{ rule: 'date/compact-short', pattern: COMPACT_SHORT }],
  8: [{ rule: 'date/compact', pattern: COMPACT }],
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
  const month = m !== undefined && /\D/u.test(m) ? MONTHS.split('|').indexOf(m.toLowerCase()) + 1 : Number(m);
  return isoDate(year, month, Number(d)) ?? isoDate(year, Number(d), month);
}

function isoDate(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
