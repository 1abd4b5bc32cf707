import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TITLE_SCRIPTS } from './fields/titles.js';
import { parseReleaseName } from './parse.js';
import type { ReleaseName } from './release-name.js';
import { scanName } from './scan/scanner.js';

/** What readers, brackets and layouts look for: many of one of these is what costs most. */
const UNITS = [
  ...['a', 'A.', '1', '12 ', '0.', '._-', ' - ', '[', ']', '(a', '(1', '()', '[a]', '[07]', '【a】', '「」', '（'],
  ...[
    'S01',
    'S01.',
    'S01E01',
    'S01E01-',
    'E01',
    '1x01 ',
    '1x01_',
    'Ep. 1 ',
    '#1 ',
    '1 of 2 ',
    '01-12 ',
    '- 05v2 ',
    'Cap.101',
  ],
  ...[
    '2019.',
    '(2019)',
    '1990-',
    '12.12.2012.',
    '20121212 ',
    'Jan 1 ',
    '1080p.',
    '1920x1080 ',
    '4K ',
    '24-96 ',
    '5.1 ',
  ],
  ...['{imdb-tt1234567}', 'imdb-', '[mal-', 'tt1234567 ', '{edition-', '[CAT-001]', 'mbid-0a1b2c3d-', '1-03 '],
  ...['320kbps ', 'v1.2.3 ', 'v2 ', 'x64 ', '978', '[0A1B2C3D]', '700MB ', 'a.com.', 'www.', 'a-b.', 'http://'],
  ...[
    'web-dl.',
    'x264-',
    '-GRP',
    'FRENCH.',
    'dual audio ',
    'the.',
    'a / b ',
    'a/',
    'a\\',
    '/S01E01 a.mkv',
    ' aka ',
    'U.N.',
    'Vol. 1 ',
    'Part II ',
    'ch01-',
  ],
  ...[
    'и ',
    'Сезон 1 ',
    '12 серия ',
    '第',
    '第1集',
    '1集',
    '第二季',
    '剧场版',
    '总集篇',
    '시즌 1 ',
    '12화 ',
    'é',
    '\u{1f600}',
    '\ud800',
    '\u0000',
  ],
];
/** What a unit may be repeated between. */
const AROUND = [
  ['', ''],
  ['[Group] ', ' [1080p].mkv'],
  ['Some.Show.S01E02.', '.1080p.WEB-DL.x264-GRP'],
  ['Artist - ', ' (2019) [FLAC]'],
  ['Some Comic ', ' (2010) (digital).cbz'],
  ['/tv/Some Show/Season 1/', '.mkv'],
] as const;

/** Marks stand in their order within the name, and overlap only where they are of one stretch. */
function checkMarks({ name, marks }: ReleaseName): void {
  for (const [index, { start, end }] of marks.entries()) {
    const before = marks[index - 1];
    const isTwin = before?.start === start && before.end === end;
    if (start < 0 || end > name.length || start >= end || (before && !isTwin && start < before.end))
      throw new Error(`a mark from ${start} to ${end} does not fit`);
  }
}

function check(name: string): void {
  const release = parseReleaseName(name);
  expect(release.name).toBe(name);
  checkMarks(release);
}

describe.each(UNITS)('20,000 times %j', (unit) => {
  test('is read like any other name', () => {
    for (const [before, behind] of AROUND) check(before + unit.repeat(20_000) + behind);
  });
});

test('any text is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      check(name);
    }),
    { numRuns: 500 },
  );
});

test('any mixture is read whatever is expected and asked for', () => {
  const mixture = fc.array(fc.constantFrom(...UNITS), { maxLength: 20 });
  const script = fc.constantFrom(...TITLE_SCRIPTS);
  fc.assert(
    fc.property(mixture, mixture, mixture, script, (units, title, group, titleScript) => {
      const options = { expectedTitles: [title.join('')], expectedGroups: [group.join('')], titleScript };
      const release = parseReleaseName(units.join(''), { ...options, confidence: true });
      checkMarks(release);
      for (const share of Object.values(release.confidence ?? {})) expect(share > 0 && share <= 1).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test.each([['a'], ['1 '], ['ﬁ'], ['a.']])('20,000 times %j is expected of 20,000 times the same', (unit) => {
  const text = unit.repeat(20_000);
  const { title, marks } = parseReleaseName(text, { expectedTitles: [text, unit], expectedGroups: [unit] });
  expect(typeof title).toBe('string');
  expect(marks.length).toBeGreaterThan(0);
});

test('any mixture of what readers look for is read', () => {
  const mixture = fc.array(fc.constantFrom(...UNITS), { maxLength: 60 });
  fc.assert(
    fc.property(mixture, fc.constantFrom(...AROUND), (units, [before, behind]) => {
      check(before + units.join('') + behind);
    }),
    { numRuns: 2000 },
  );
});

test('64 kB of any mixture are read', () => {
  const mixture = fc.array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(mixture, (units) => {
      const part = units.join('');
      check(part.repeat(Math.ceil(65_536 / part.length)));
    }),
    { numRuns: 200 },
  );
});

test('the words of a name are scanned once, however many there are', () => {
  const name = 'Some.Show.S01E02.1080p '.repeat(3_000);
  const { marks, tokens } = scanName(name);
  expect(tokens).toHaveLength(12_000);
  expect(marks).toHaveLength(9_000);
});
