import { dumpTailOf } from '../../family/dump-tail.js';
import { counterWords } from '../../lexicon/counters.js';
import { anyOf, wordsIn } from '../../lexicon/word-lists.js';
import type { Mark } from '../../mark.js';
import type { ReleaseKind } from '../../release-kind.js';
import type { Scan } from '../../scan/scan.js';
import { bracketAt, markAt } from '../../scan/scan-at.js';
import { type Counted, countedAt } from '../../settle/counted.js';
import { hasTrait } from '../../trait.js';
import { lazy } from '../../words/lazy.js';
import { type Layout, present, type Span } from '../layout.js';
import { promoted } from '../promoted.js';
import { titlesOf } from '../titles.js';
import { softwareGroupOf } from './software-group.js';
import { softwareVersionOf } from './software-version.js';
import { ADDITIONS, TRADE_WORDS, UPDATES } from './trade-words.js';

/** Games and programs: `Title v1.2.3 [platform] - GROUP`, `[Repacker] Title`, `name-1.2.3-amd64.iso`. */
export const softwareLayout: Layout = (scan, settled) => {
  const { counted } = settled;
  const group = softwareGroupOf(scan);
  const version = softwareVersionOf(scan.name, group?.start ?? scan.name.length);
  const span = titleOf(scan, counted, { version, group });
  const titles = span ? titlesOf(scan, [span]) : [];
  const taken = present([version, group]);
  const kept = settled.marks.filter((mark) => !isInside(mark, span) && !taken.some((own) => overlaps(mark, own)));
  const added = promoted(scan, { counted, from: span?.end ?? 0, taken });
  return { marks: [...titles, ...added, ...taken], kept, kind: kindOfSoftware(scan, version) };
};

function isInside(mark: Span, span: Span | undefined): boolean {
  return span !== undefined && mark.start >= span.start && mark.end <= span.end;
}

function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && left.end > right.start;
}

interface Limits {
  readonly version: Mark | undefined;
  readonly group: Mark | undefined;
}

/** What stands before the version, the first bracket with a mark and the words that say what a release is. */
function titleOf(scan: Scan, counted: Counted, { version, group }: Limits): Span | undefined {
  const first = startOf(scan, counted);
  const tail = scan.brackets[dumpTailOf(scan)]?.start;
  const limit = Math.min(
    version?.start ?? scan.name.length,
    group?.start ?? scan.name.length,
    tail ?? scan.name.length,
  );
  let last = first;
  while (
    last < scan.tokens.length &&
    (scan.tokens[last]?.end ?? 0) <= limit &&
    !isEnd(scan, counted, { at: last, first })
  )
    last++;
  // A catalogue writes a title in full, and what it says of a dump in brackets: `Finish Line (USA).zip`.
  const isCatalogued = tail !== undefined && limit === tail;
  while (!isCatalogued && last - 1 > first && isTechnical(scan, last - 1)) last--;
  const [start, end] = [scan.tokens[first]?.start, scan.tokens[last - 1]?.end];
  if (start === undefined || end === undefined || last === first) return undefined;
  const span = { start, end: withClosing(scan.name, end, limit) };
  return withoutDisc(scan.name, isCatalogued ? span : withoutTail(scan.name, span));
}

/** `Title - Disc 2`, `Title Disque 1`, `Title.Disc.1.of.3`. */
const DISC = lazy(() => {
  const words = anyOf([...counterWords(['disc'], ['before', 'short', 'weak']), 'cd', 'dvd']);
  return new RegExp(`[\\s._–-]+${words}[\\s._]?\\d{1,2}(?:[\\s._]${anyOf(wordsIn('of'))}[\\s._]\\d{1,2})?$`, 'iu');
});

/** A title without the number of a disc at its end. */
function withoutDisc(name: string, { start, end }: Span): Span {
  if (!/\d$/u.test(name.slice(end - 1, end))) return { start, end };
  const disc = DISC().exec(name.slice(start, end));
  return { start, end: disc && disc.index > 0 ? start + disc.index : end };
}

/** After brackets and marks in front: `[Nintendo Switch] Title`, `(PC) Title`. */
function startOf(scan: Scan, counted: Counted): number {
  let index = 0;
  for (const bracket of scan.brackets) {
    if (bracket.first !== index || bracket.last >= scan.tokens.length) break;
    index = bracket.last;
  }
  const mark = countedAt(scan, counted, index);
  return mark && mark.last < scan.tokens.length && mark.property === 'platform' ? mark.last : index;
}

interface Place {
  readonly at: number;
  readonly first: number;
}

/** A bracket ends a title, but for a round one with words alone; so does a bar. */
function isEnd(scan: Scan, counted: Counted, { at, first }: Place): boolean {
  const token = scan.tokens[at];
  if (!token || at === first) return false;
  if (scan.name.slice(scan.tokens[at - 1]?.end ?? 0, token.start).includes('|')) return true;
  const bracket = bracketAt(scan, at);
  if (isCodeAt(scan, counted, at)) return true;
  if (bracket?.first !== at) return false;
  if (bracket.opening !== '(' || bracket.last >= scan.tokens.length) return true;
  for (let index = bracket.first; index < bracket.last; index++)
    if ((scan.covers[index] ?? -1) >= 0 || LANGUAGES.test(scan.tokens[index]?.text ?? '')) return true;
  return false;
}

/** `S01E02`, `1080p`: what no title has. */
function isCodeAt(scan: Scan, counted: Counted, index: number): boolean {
  const mark = countedAt(scan, counted, index);
  return mark !== undefined && (hasTrait(mark, 'isCode') || hasTrait(mark, 'isCodeOfPicture'));
}

/** Properties whose marks end the title that they stand after. */
const TECHNICAL: ReadonlySet<string> = new Set([
  'platform',
  'architecture',
  'language',
  'form',
  'proper',
  'container',
  'softwareVersion',
  'version',
  'region',
  'videoSource',
]);

function isTechnical(scan: Scan, index: number): boolean {
  const mark = markAt(scan, index);
  if (mark && mark.last > index + 1) return false;
  const { lower = '' } = scan.tokens[index] ?? {};
  if (TRADE_WORDS.has(lower) || LANGUAGES.test(lower)) return true;
  return mark !== undefined && mark.strength !== 'context' && TECHNICAL.has(mark.property);
}

/** `MULTi6`: how many languages. */
const LANGUAGES = /^multi\d{0,2}$/iu;
/** What ends titles of games and programs without being part of them. */
const TAIL = lazy(() => {
  const grades = anyOf(wordsIn('grades'));
  const editions = anyOf(wordsIn('editions'));
  const article = `(?:${anyOf(wordsIn('articles'))} )?`;
  const graded = `${article}(?:${grades} )?${grades}[\\s._-]*${editions}|${editions}[\\s._-]+${grades}`;
  const updates = `(?:${anyOf(UPDATES)})(?:[\\s._]\\d{1,3})?`;
  const added = `\\s\\+\\s?(?:(?:\\d+ |all |bonus )?${anyOf(ADDITIONS)}(?![\\p{L}\\d]).*|\\d{1,3})`;
  return new RegExp(
    `(?:[\\s._–—:-]+(?:${graded})|\\s[-–—]\\s${article}(?:${grades} )?${grades}|[\\s._]+(?:${editions}|build|${updates})|${added})$`,
    'iu',
  );
});
/** The longest chain of such words. */
const LONGEST_TAIL = 3;

function withoutTail(name: string, span: Span): Span {
  let { end } = span;
  for (let round = 0; round < LONGEST_TAIL; round++) {
    const text = name.slice(span.start, end).replace(/[\s._–—:,-]+$/u, '');
    const tail = TAIL().exec(text);
    if (!tail || tail.index === 0) break;
    end = span.start + tail.index;
  }
  return { start: span.start, end };
}

/** Offset after the closing brackets and marks of emphasis that directly follow a word. */
function withClosing(name: string, end: number, limit: number): number {
  let at = end;
  while (at < limit && ')!?'.includes(name.charAt(at))) at++;
  return at;
}

/** A game by its console, its repacker or its words; a program by its words or its version. */
function kindOfSoftware(scan: Scan, version: Mark | undefined): ReleaseKind | undefined {
  const { name, marks } = scan;
  const kinds = new Set(marks.map(({ kind }) => kind));
  const isPacked = marks.some(({ property, value }) => property === 'proper' && value === 'REPACK');
  if (kinds.has('game') || isPacked || /(?:^|[\s+])dlcs?(?:$|[\s,\])])/iu.test(name)) return 'game';
  if (kinds.has('app')) return 'app';
  // Catalogues of dumps list games and programs in one style, and films on game discs too.
  if (dumpTailOf(scan) >= 0) return undefined;
  return version || marks.some(({ property }) => property === 'container') ? 'app' : 'game';
}
