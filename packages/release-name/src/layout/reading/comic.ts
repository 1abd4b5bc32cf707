import { counterWords } from '../../lexicon/counters.js';
import { countersAfter } from '../../lexicon/unspaced.js';
import { anyOf, wordsIn } from '../../lexicon/word-lists.js';
import type { Mark } from '../../mark.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { bracketAt, isYearAt, markAt } from '../../scan/scan-at.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import type { Settled } from '../../settle/settle.js';
import { hasTrait, type Trait } from '../../trait.js';
import { lazy } from '../../words/lazy.js';
import type { Bracket } from '../../words/token.js';
import { wordSet } from '../../words/word-table.js';
import { groupOf } from '../group/group.js';
import { groupMark } from '../group/group-mark.js';
import { sceneGroupOf } from '../group/scene-group.js';
import { closingAfter, type Layout, present, textMark } from '../layout.js';
import { besidesPerson } from '../parts/author.js';
import { hasCounted } from '../parts/parts.js';
import { promoted } from '../promoted.js';
import { comicNumbers } from './comic-numbers.js';

/** What comics count. */
const READ = ['volume', 'chapter', 'issue', 'episode'] as const;

/** Properties whose marks end a title, wherever they stand after the first word. */
const NUMBERING: ReadonlySet<string> = new Set([
  'volume',
  'chapter',
  'issue',
  'date',
  'season',
  'episode',
  'version',
  'softwareVersion',
]);
const ENDINGS: ReadonlySet<string> = new Set(['cbr', 'cbz', 'cb7', 'cbt', 'zip', 'rar', '7z', 'jpg', 'png', 'webp']);
/** Words before a number that count something to read, in all languages. */
const COUNTERS: ReadonlySet<string> = new Set(counterWords(READ, ['before', 'plural']));
/** Words that count in some languages and are words of titles in others, or letters: only right before a number. */
const SHORT_COUNTERS: ReadonlySet<string> = new Set(counterWords(READ, ['short', 'weak']));
/** `c012`, `c012v2`, `v1`: numbers that a letter tells. */
const LETTERED = /^(?:c\d{2,4}(?:v\d)?|v\d{1,4})$/iu;
/** `3권`: what counts right after a number. */
const COUNTED_BY_SIGN = lazy(() => new RegExp(`^${anyOf(READ.flatMap(countersAfter))}`, 'u'));
/** A number that counts; `Plain Band 2021` has a year. */
const COUNT = /^#?(?!(?:19|20)\d\d(?!\d))\d/u;
const NUMBER = /^#?\d{1,4}(?:[a-d]|½|v\d)?$/iu;
const PADDED = /^0\d{1,3}[a-d]?½?$/iu;
const COUNTED_SCRIPT = lazy(() => new RegExp(`^\\d+(?:\\.\\d+)?${anyOf(READ.flatMap(countersAfter))}`, 'u'));

/** Whether a name of the book family numbers its parts as comics do. */
export function isComic(scan: Scan, { marks }: Settled): boolean {
  const isBehindTitle = (trait: Trait): boolean => scan.marks.some((mark) => mark.first > 0 && hasTrait(mark, trait));
  if (isBehindTitle('countsChapters')) return !marks.some(isBook);
  for (const mark of marks) {
    const { kind, property, value, first } = mark;
    if (kind === 'comic' || hasTrait(mark, 'meansComic')) return true;
    if (kind === 'magazine' || kind === 'book') return false;
    if (property === 'container' && value !== undefined && /^cb[rz7t]$/u.test(String(value))) return true;
    if (first > 0 && hasTrait(mark, 'countsComics')) return true;
  }
  if (NUMBER_AND_YEAR.test(scan.name)) return true;
  const hasEnding = marks.some(({ property, value }) => property === 'container' && ENDINGS.has(String(value)));
  if (marks.some(({ property, value }) => property === 'container' && !ENDINGS.has(String(value)))) return false;
  const isNumbered =
    hasEnding ||
    isBehindTitle('countsComics') ||
    scan.tokens.some((_, index) => index > 0 && isComicNumber(scan, index));
  // Not where an author stands beside the number: `Saga 02_ Title - Author`.
  return isNumbered && !besidesPerson(scan);
}

function isBook({ kind }: ScanMark): boolean {
  return kind === 'book' || kind === 'audiobook';
}

/** `400 (2018)`: a number of three digits right before a year in brackets. */
const NUMBER_AND_YEAR = /[\s_]\d{3}[\s_]\((?:19|20)\d\d\)/u;

/** `012`, `12권`: a number that no date claims and no dash binds to the word before. */
function isComicNumber(scan: Scan, index: number): boolean {
  const token = scan.tokens[index];
  if (!token || token.bracket >= 0 || markAt(scan, index)?.property === 'date') return false;
  return COUNTED_SCRIPT().test(token.text) || (PADDED.test(token.text) && scan.name.charAt(token.start - 1) !== '-');
}

/** Comics: `Series 012 (of 6) (2015) (digital) (Group)`, `[Group] Series v02 c010`, `Series #5 - Title`. */
export const comicLayout: Layout = (scan, { marks: kept, counted }) => {
  const from = startOf(scan, counted);
  const to = isUntitled(scan, from) ? from : endOf(scan, counted, from);
  const first = scan.tokens[from];
  const last = scan.tokens[to - 1];
  const limit = scan.tokens[to]?.start ?? scan.name.length;
  const title =
    first && last && to > from
      ? textMark(scan, 'title', { start: first.start, end: closingAfter(scan, last.end, limit) })
      : undefined;
  const group = sceneGroupOf(scan.name) ?? groupIn(scan, counted, to) ?? groupOf(scan, counted);
  const found = present([title, ...comicNumbers(scan, counted, to), group]);
  return {
    kept,
    kind: 'comic',
    marks: [...found, ...promoted(scan, { counted, from: title?.end ?? 0, taken: found })],
  };
};

/** Index of the token at which the title begins: after the group, the language and a number that sorts. */
function startOf(scan: Scan, counted: Counted): number {
  let index = 0;
  for (const bracket of scan.brackets) {
    const isTag =
      '[【'.includes(bracket.opening) || (bracket.last - bracket.first === 1 && isYearAt(scan, bracket.first));
    if (bracket.first !== index || bracket.last >= scan.tokens.length || !isTag) break;
    index = bracket.last;
  }
  while (index < scan.tokens.length - 1 && isLanguageTag(countedAt(scan, counted, index))) index++;
  const published = behindPublisher(scan);
  if (published > index) return published;
  const token = scan.tokens[index];
  const next = scan.tokens[index + 1];
  if (!token || !next || !/^\d{1,3}$/u.test(token.text)) return index;
  const gap = scan.name.slice(token.end, next.start);
  return /^(?:\s-\s|[.)]\s)$/u.test(gap) || (/^0\d/u.test(token.text) && gap === ' ') ? index + 1 : index;
}

/** `Publisher.-.Title.Vol.02.2015.Comic.eBook-GRP`: index after the publisher in names without spaces. */
function behindPublisher({ name, tokens }: Scan): number {
  const dash = /\s/u.test(name) ? -1 : name.indexOf('.-.');
  return dash < 0 ? -1 : tokens.findIndex(({ start }) => start > dash);
}

function isLanguageTag(mark: ScanMark | undefined): boolean {
  return mark?.kind === 'comic' && mark.last - mark.first > 1;
}

/** Index after the last token of the title: a numbering, a bracket or a mark ends it. */
function endOf(scan: Scan, counted: Counted, from: number): number {
  let index = from + 1;
  while (index < scan.tokens.length && !isEnd(scan, counted, index)) index++;
  return index;
}

function isEnd(scan: Scan, counted: Counted, index: number): boolean {
  const { name, tokens } = scan;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return true;
  if (token.bracket >= 0) return bracketAt(scan, index)?.first === index;
  if (countedAt(scan, counted, index) || isNumbering(markAt(scan, index))) return true;
  if (isCounter(scan, index) || LETTERED.test(token.text)) return true;
  if (COUNTED_SCRIPT().test(token.text) || name.charAt(token.start - 1) === '#') return true;
  if (COUNTERS.has(token.lower) && next) return COUNT.test(next.text) || name.slice(token.end, next.start) === '.';
  if (!NUMBER.test(token.text) || name.charAt(token.start - 1) === '-') return false;
  if (PADDED.test(token.text)) return true;
  const isLast = !next || next.bracket >= 0 || countedAt(scan, counted, index + 1) !== undefined;
  return token.text.length <= 3 && (isLast || /^\s-\s/u.test(name.slice(token.end, next.start)));
}

/** `Bd. 12`, `n. 3`, `3권`: a number that a word in front or a sign right after it makes one of the series. */
function isCounter({ name, tokens }: Scan, index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next) return false;
  const gap = name.slice(token.end, next.start);
  if (SHORT_COUNTERS.has(token.lower)) return /^[.º°]?\s?$/u.test(gap) && /^\d{1,3}$/u.test(next.text);
  return gap === '' && /^\d+$/u.test(token.text) && COUNTED_BY_SIGN().test(next.text);
}

/** `Chapter 12.cbz`: a number of a series that the name leaves out. */
function isUntitled(scan: Scan, from: number): boolean {
  const word = scan.tokens[from]?.lower ?? '';
  const { length } = scan.tokens.filter((_, index) => markAt(scan, index)?.property !== 'container');
  return (
    from === 0 &&
    length === 2 &&
    (COUNTERS.has(word) || SHORT_COUNTERS.has(word)) &&
    /^\d/u.test(scan.tokens[1]?.text ?? '')
  );
}

function isNumbering(mark: ScanMark | undefined): boolean {
  return mark !== undefined && (NUMBERING.has(mark.property) || hasTrait(mark, 'endsReadTitle'));
}

/** The last bracket that holds words and no mark, after one that does: `(2015) (digital) (Group)`. */
function groupIn(scan: Scan, counted: Counted, from: number): Mark | undefined {
  for (const bracket of scan.brackets.toReversed()) {
    if (bracket.first < from || bracket.last === bracket.first) continue;
    const first = firstOfGroup(scan, counted, bracket);
    const words = scan.tokens.slice(first, bracket.last);
    if (words.length === 0 || words.length > 5 || !words.every(({ text }) => /[\p{L}&]/u.test(text))) continue;
    if (words.some((word, at) => at === 0 && isNoGroupWord(word))) continue;
    if (!scan.marks.some((mark) => isCounted(counted, mark) && mark.property !== 'container')) return undefined;
    const start = words[0]?.start ?? bracket.start;
    return groupMark(scan, { start, end: bracket.end - 1 });
  }
  return undefined;
}

/** With what brackets begin that name nobody: `(of 6)`, `(webp)`. */
const isNoGroupWord = wordSet(['webp', 'gb', ...wordsIn('of')]);

/** `(TPB-Releaser)`: after the marks that a bracket begins with. */
function firstOfGroup(scan: Scan, counted: Counted, bracket: Bracket): number {
  if (!hasCounted(scan, counted, bracket)) return bracket.first;
  let index = bracket.first;
  while (index < bracket.last && isNoGroup(countedAt(scan, counted, index))) index++;
  return index;
}

function isNoGroup(mark: ScanMark | undefined): boolean {
  return mark !== undefined && !hasTrait(mark, 'namesGroup');
}
