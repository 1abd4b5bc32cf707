import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { ListField } from '../lexicon/word-lists.js';
import { parseReleaseName } from '../parse.js';
import type { ReleaseName } from '../release-name.js';
import { createScanner, scanName } from '../scan/scanner.js';
import { LANGUAGES } from './index.js';
import { COUNTED_KINDS, type CountedKind, type CounterWords, type Language } from './language.js';

const scan = createScanner([]);

/** A title that no language reads anything in. */
const TITLE = 'Zorbin Quell';
const UNSPACED: ReadonlySet<string> = new Set(['Hani', 'Jpan', 'Kore']);

interface Spelling {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** Names that count one thing as the grammar of a language has it, in dots, spaces, brackets and glued. */
function spellings(language: Language, kind: CountedKind): readonly Spelling[] {
  const { before, after, plural, short }: CounterWords = language[kind];
  const dotted = `${TITLE.replace(' ', '.')}.2019`;
  const made: Spelling[] = [];
  const add = (name: string, ...numbers: number[]): number => made.push({ name, numbers });
  for (const word of [...before, ...short]) {
    add(`${dotted}.${word}.3.720p`, 3);
    add(`${TITLE} ${word} 3`, 3);
    add(`${TITLE} [${word} 3]`, 3);
    add(`${TITLE} ${word}3`, 3);
  }
  const isList = kind === 'season' || kind === 'episode';
  if (isList) for (const word of plural) add(`${TITLE} ${word} 2-4`, 2, 3, 4);
  for (const word of after) {
    if (UNSPACED.has(language.script)) {
      add(`${TITLE} 第3${word}`.replace('第', language.ordinalPrefixes[0] ?? ''), 3);
      add(`${TITLE} [3${word}]`, 3);
      add(`${TITLE}.3${word}.720p`, 3);
      add(`${TITLE} 3${word}`, 3);
    } else {
      add(`${TITLE} 3. ${word}`, 3);
      add(`${dotted}.3.${word}.720p`, 3);
      add(`${TITLE} [3. ${word}]`, 3);
      if (isList) add(`${TITLE} 2-4 ${word}`, 2, 3, 4);
    }
  }
  return made;
}

/** What was read as a property, whatever else the words may count. */
function numbersOf(name: string, kinds: readonly string[]): readonly number[] {
  return scan(name)
    .marks.filter(({ property }) => kinds.includes(property))
    .flatMap(({ value }) => (typeof value === 'object' ? value : [Number(value)]));
}

/** Words that count several kinds of things are read as the first of them: `díl` is an episode before it is a part. */
const SHARED = ['season', 'episode', 'part', 'volume', 'chapter', 'issue', 'disc'];

const MATRIX = LANGUAGES.flatMap((language) =>
  COUNTED_KINDS.flatMap((kind) => {
    const names = spellings(language, kind);
    return names.length === 0 ? [] : [{ code: language.code, kind, names }];
  }),
);

test.each(MATRIX)('reads every word of $code for $kind in every place', ({ kind, names }) => {
  const others = new Set(
    LANGUAGES.flatMap((language) =>
      COUNTED_KINDS.filter((other) => other !== kind).flatMap((other) => Object.values(language[other]).flat()),
    ),
  );
  const missed = names.filter(({ name, numbers }) => {
    const kinds = [...others].some((word) => name.includes(word)) ? SHARED : [kind];
    return numbersOf(name, kinds).join() !== numbers.join();
  });
  expect(missed).toEqual([]);
});

test('every file of a language is in the registry', () => {
  const codes = readdirSync(new URL('.', import.meta.url))
    .filter((file) => /^[a-z]{2}\.ts$/u.test(file))
    .map((file) => file.slice(0, 2));
  expect(LANGUAGES.map(({ code }) => code).sort()).toEqual(codes.sort());
});

test.each(LANGUAGES)('$name says everything that readers need', (language) => {
  expect(language.months.every((words) => words.length > 0)).toBe(true);
  expect(language.numbers.every((words) => words.length > 0)).toBe(true);
  for (const kind of ['season', 'episode', 'volume', 'issue'] as const)
    expect([...language[kind].before, ...language[kind].after, ...language[kind].weak]).not.toEqual([]);
  for (const kind of COUNTED_KINDS) {
    const { before, after, plural, short, weak } = language[kind];
    expect(plural.filter((word) => [...before, ...after, ...short].includes(word))).toEqual([]);
    expect(weak.filter((word) => [...before, ...after, ...short].includes(word))).toEqual([]);
  }
  const { name, ownName, script, digits, ...lists } = language;
  for (const word of JSON.stringify(lists).match(/(?<=")[^":,]+(?="[,\]])/gu) ?? [])
    expect(word).toBe(word.toLowerCase());
  expect([0, 10]).toContain([...digits].length);
  expect([name, ownName, script]).not.toContain('');
});

test.each<[string, Partial<ReleaseName>]>([
  ['Zorbin.Quell.Staffel.2.Folge.3.GERMAN.720p', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell Sezon 2 Odcinek 3 PL 720p', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell S2 Odcinek 3', { seasons: [2], episodes: [3] }],
  ['Зорбін Квел (Сезон 2, Серії 1-4)', { seasons: [2], episodes: [1, 2, 3, 4] }],
  ['Zorbin Quell 2. évad 3. rész 720p', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell الموسم 2 الحلقة 3', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell الموسم الثاني الحلقة ٣', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell सीज़न 2 एपिसोड 3', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell ซีซั่น 2 ตอนที่ 3', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell Mùa 2 Tập 3', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell Mua 2 Tap 3', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell 시즌 2 3화', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell 第二季 第03集', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell 4-й сезон 09-я серия', { seasons: [4], episodes: [9] }],
  ['Zorbin Quell עונה 2 פרק 3', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell Σεζόν 2 Επεισόδιο 3', { seasons: [2], episodes: [3] }],
  ['Zorbin Quell T2 Cap 5 720p', { seasons: [2], episodes: [5] }],
  ['Zorbin Quell Sn4 Ep3', { seasons: [4], episodes: [3] }],
  ['Zorbin Quell 2 сезон (5 серий)', { seasons: [2], episodes: [1, 2, 3, 4, 5] }],
])('reads both numbers of %s', (name, fields) => {
  expect(parseReleaseName(name)).toMatchObject(fields);
});

/** What a language says of voices, subtitles and who reads, with the property that it is read as. */
const SPOKEN = LANGUAGES.flatMap(({ code, dubbed, subtitled, readBy }) => [
  ...dubbed.map((word) => ({
    code,
    word,
    properties: ['language', 'form', 'subtitleLanguage'],
    name: `${TITLE} S01E02 ${word} 720p`,
  })),
  ...subtitled.map((word) => ({ code, word, properties: ['subtitleLanguage'], name: `${TITLE} S01E02 ${word} 720p` })),
  ...readBy.map((word) => ({ code, word, properties: ['form'], name: `${TITLE} 2019 - ${word} Anna Winter` })),
]);

test.each(SPOKEN)('reads "$word" of $code', ({ name, word, properties }) => {
  const found = scanName(name).marks.filter(({ start, end }) => name.slice(start, end) === word);
  expect(properties).toContain(found[0]?.property);
});

/** A row for every word that the languages have in a list. */
function each(field: ListField): readonly { readonly code: string; readonly word: string }[] {
  return LANGUAGES.flatMap((language) => language[field].map((word) => ({ code: language.code, word })));
}

test.each(each('films'))('counts films after "$word" of $code, not episodes', ({ word }) => {
  const release = parseReleaseName(`[Grp] ${TITLE} ${word} 2 - Low Tide [720p]`);
  expect(release.episodes).toBeUndefined();
});

test.each(each('ends'))('takes "$word" of $code for the end of a season', ({ word }) => {
  expect(parseReleaseName(`[Grp] ${TITLE} - 12 ${word} [720p]`)).toMatchObject({ title: TITLE, episodes: [12] });
});

test.each(each('various'))('takes "$word" of $code for no artist', ({ word }) => {
  const release = parseReleaseName(`${word} - ${TITLE} - 09 Anna Winter - Low Tide.mp3`);
  expect(release).toMatchObject({ artist: 'Anna Winter', title: 'Low Tide' });
});

test.each(each('featuring'))('ends the title of a recording before "$word" of $code', ({ word }) => {
  const release = parseReleaseName(`Anna Winter - Low Tide ${word} Bo Zorbin.mp3`);
  expect(release).toMatchObject({ artist: 'Anna Winter', title: 'Low Tide' });
});

test.each(each('guests'))('leaves a bracket with "$word" of $code out of a title', ({ word }) => {
  const release = parseReleaseName(`Anna Winter - Low Tide (${word} Bo Zorbin).mp3`);
  expect(release).toMatchObject({ artist: 'Anna Winter', title: 'Low Tide' });
});

/** Words that are marks by themselves (`Bootleg`, `Unplugged`) say more than which recording it is. */
const isMark = ({ word }: { readonly word: string }): boolean => scanName(`Low Tide (${word})`).marks.length > 0;

test.each(each('recordings').filter((row) => !isMark(row)))(
  'keeps "$word" of $code in the title of a recording',
  ({ word }) => {
    expect(parseReleaseName(`Anna Winter - Low Tide (${word})`).title).toBe(`Low Tide (${word})`);
  },
);

test.each(each('editions'))('ends the title of a game before "$word" of $code', ({ word }) => {
  expect(parseReleaseName(`${TITLE} ${word} [v1.2] (2019) PC | RePack`).title).toBe(TITLE);
});

test.each(
  LANGUAGES.flatMap(({ code, grades, editions: [edition = ''] }) =>
    grades.flatMap((grade) => [
      { code, words: `${grade} ${edition}` },
      { code, words: `${edition} ${grade}` },
    ]),
  ),
)('ends the title of a game before "$words" of $code', ({ words }) => {
  expect(parseReleaseName(`${TITLE} - ${words} [v1.2] (2019) PC | RePack`).title).toBe(TITLE);
});

test.each(each('books'))('reads "$word" of $code before the number of a book', ({ word }) => {
  const release = parseReleaseName(`${TITLE}, ${word} 2 - Low Tide.epub`);
  expect(release).toMatchObject({ title: 'Low Tide' });
  expect(release.author).toBeUndefined();
});
