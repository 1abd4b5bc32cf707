import type { Scan, ScanMark } from '../../scan/scan.js';
import { type Counted, countedAt } from '../../settle/counted.js';
import type { Bracket } from '../../words/token.js';
import type { Span } from '../layout.js';

/**
 * A stretch of words that nothing parts: no dash, no folder, no bracket, no mark that counts. `Some Artist - Some Title
 * (Live) [FLAC]` has two parts, `Some Artist` (join `start`) and `Some Title` (join `dash`, bracket `(Live)`); `[FLAC]` is a mark
 * in a bracket, and no part. Layouts then say which part is the title, and which its maker.
 */
export interface Part extends Span {
  /** Index of the first token. */
  readonly first: number;
  /** Index after the last token. */
  readonly last: number;
  /** What parts it from the part before; of several such things, the one that says most. */
  readonly join: 'start' | 'dash' | 'folder' | 'mark' | 'bracket';
  /** A bracket without marks right after it: `Song (Live)`. */
  readonly bracket?: Bracket;
}

/** A name cut into parts, with the brackets between them set aside. */
export interface Cut {
  readonly parts: readonly Part[];
  /** Brackets that hold no mark that counts: genres, narrators, groups. */
  readonly asides: readonly Bracket[];
}

/**
 * Which dashes part a name: only those with spaces on both sides (`spaced`: `A - B`), those with one on one side too
 * (`half`: `A- B`), all (`tight`: `A-B`), signs that people put in the place of a dash (`signed`: `A • B`), or `none`, where each
 * dash joins two words.
 */
export type Dash = 'spaced' | 'half' | 'tight' | 'signed' | 'none';

const SPACED = /\s[-–—]\s|_-_|\.-\.|--|—|^__$/u;
const HALF_SPACED = /\s[-–—]|[-–—]\s|_-|-_/u;
/** `Artist • Title`, `Artist # Title`, `Artist | Title`: signs in the place of a dash. */
const SIGNED = /^\s[#•·|~～]\s$/u;
/** `09-Artist-Album-Title.wav`: a number that a dash follows without a space. */
const COUNTED = /^\d{1,3}-\p{L}/u;
/** `-2015-GROUP`, `-1977`: a year after a dash ends the name. */
const YEAR_TAIL = /-(?:19|20)\d[\dx](?:-[\p{L}\d_]+)?$/u;

/** Which dashes part a name; a tight one does in names without spaces, and where the name ends as scene releases do. */
export function dashOf(scan: Scan, end: number = scan.name.length): Dash {
  const { name, tokens } = scan;
  let isTight = false;
  let isHalf = false;
  let isSigned = false;
  for (let index = 1; index < tokens.length; index++) {
    const here = tokens[index];
    const before = tokens[index - 1];
    if (here && here.start >= end) break;
    if (!here || !before || (here.bracket >= 0 && here.bracket === before.bracket)) continue;
    const gap = name.slice(before.end, here.start);
    isSigned ||= gap.length === 3 && SIGNED.test(gap) && !(gap.includes('#') && here.digits > 0);
    if (!/[-–—]|^__$/u.test(gap)) continue;
    if (SPACED.test(gap)) return 'spaced';
    isTight = true;
    isHalf ||= HALF_SPACED.test(gap);
  }
  if (isTight && COUNTED.test(name)) return 'tight';
  if (isHalf) return 'half';
  if (isTight && (end < name.length || !/\s/u.test(name) || [YEAR_TAIL, /-#/u].some((sign) => sign.test(name))))
    return 'tight';
  return isSigned ? 'signed' : 'none';
}

/** Where to cut. */
export interface CutOptions {
  readonly dash: Dash;
  /** Whether a slash between two words is a folder's. @default false */
  readonly folders?: boolean;
  /** Offset at which to stop. @default the end of the name */
  readonly end?: number | undefined;
  /** Whether what Japanese quotation marks hold belongs to the words that it hangs on. @default false */
  readonly quotes?: boolean;
  /** Offset after which every dash parts. @default the end of the name */
  readonly tightFrom?: number;
}

/**
 * Cuts a name into the parts that hold its title and its maker. Linear in the length of the name.
 *
 * Goes from word to word. A word either goes on with the open part or begins another; a dash, a folder, a bracket or a mark
 * that counts closes the open part. `join` remembers what the next part will be parted by: a folder or a dash is remembered
 * over brackets and marks, for it says more.
 */
export function cutParts(scan: Scan, counted: Counted, options: CutOptions): Cut {
  const { name, tokens, brackets } = scan;
  const { dash, folders = false, end = name.length, tightFrom = name.length, quotes = false } = options;
  const parts: MutablePart[] = [];
  const asides: Bracket[] = [];
  let open: MutablePart | undefined;
  let join: Part['join'] = 'start';
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token || token.start >= end) break;
    const before = index === 0 ? undefined : tokens[index - 1];
    const parting =
      before && partingOf(name.slice(before.end, token.start), token.start > tightFrom ? 'tight' : dash, folders);
    if (parting) {
      open = undefined;
      if (join !== 'folder') join = parting;
    }
    // A bracket is passed as a whole: most are asides, some are marks, some belong to a word or are a part themselves.
    const bracket = outermost(brackets, token.bracket, index);
    const within = bracket && isWithinWord(name, bracket, quotes) ? bracket : undefined;
    if (bracket && !within) {
      const isMarked = hasCounted(scan, counted, bracket);
      if (!isMarked && dash === 'tight' && join === 'dash' && parts.length === 1 && isBetweenDashes(name, bracket)) {
        const { first, last } = bracket;
        parts.push({ first, last, start: bracket.start, end: bracket.end, join });
        join = 'start';
        index = last;
        continue;
      }
      if (!isMarked) asides.push(bracket);
      if (open && !isMarked && '(['.includes(bracket.opening) && bracket.first === open.last) open.bracket = bracket;
      open = undefined;
      if (parts.length === 0 || (join !== 'folder' && join !== 'dash')) join = 'bracket';
      index = Math.max(bracket.last, index + 1);
      continue;
    }
    if (countedAt(scan, counted, index)) {
      open = undefined;
      if (!isPending(join, countedAt(scan, counted, index))) join = 'mark';
      index++;
      continue;
    }
    if (open) {
      open.last = index + 1;
      open.end = within?.end ?? endOf(name, token.end);
    } else {
      const start = within?.start ?? token.start;
      open = { first: index, last: index + 1, start, end: within?.end ?? endOf(name, token.end), join };
      parts.push(open);
      join = 'start';
    }
    index++;
  }
  return { parts, asides };
}

/** Whether what parts two words still does so after a mark: a folder does, and a dash before a year (`Artist - 2014 Title`). */
function isPending(join: Part['join'], mark: ScanMark | undefined): boolean {
  return join === 'folder' || (join === 'dash' && mark?.property === 'year');
}

type MutablePart = { -readonly [Key in keyof Part]: Part[Key] };

/** What the gap between two words says of them: that they lie in two folders, or stand on two sides of a dash. */
function partingOf(gap: string, dash: Dash, folders: boolean): Part['join'] | undefined {
  if (gap.length === 1 && gap !== '-' && gap !== '/' && gap !== '—') return undefined;
  if (folders && gap.includes('/')) return 'folder';
  if (dash === 'signed') return SIGNED.test(gap) ? 'dash' : undefined;
  if (dash === 'tight' ? /[-–—]/u.test(gap) : SPACED.test(gap) || (dash === 'half' && HALF_SPACED.test(gap)))
    return 'dash';
  return undefined;
}

/** `Artist-(some_title)-WEB`: a title that is all in brackets; the number of a record has digits. */
function isBetweenDashes(name: string, { opening, start, end }: Bracket): boolean {
  if (opening !== '(' || name.charAt(start - 1) !== '-' || name.charAt(end) !== '-') return false;
  return !/\d/u.test(name.slice(start, end));
}

/**
 * `(R)evolution`, `(Re)Live`, `Song(s)`: letters in brackets that are part of a word; `漁師の「技術」`: a quotation that hangs on
 * words, where it is no title of its own.
 */
function isWithinWord(name: string, { opening, start, end }: Bracket, areQuotesWords: boolean): boolean {
  if (areQuotesWords && '「『'.includes(opening))
    return LETTER.test(name.charAt(end)) || LETTER.test(name.charAt(start - 1));
  if (opening !== '(' || end - start > 5) return false;
  const letters = name.slice(start + 1, end - 1);
  return LETTER.test(name.charAt(end))
    ? LETTERS.test(letters)
    : SMALL.test(letters) && LETTER.test(name.charAt(start - 1));
}

const LETTER = /\p{L}/u;
const LETTERS = /^\p{L}+$/u;
/** Capitals after a name are a country: `Artist(UK)`. */
const SMALL = /^\p{Ll}+$/u;

/** Deepest nesting that is looked through. */
const DEEPEST = 16;

/** The outermost bracket around a token. */
function outermost(brackets: readonly Bracket[], innermost: number, index: number): Bracket | undefined {
  if (innermost < 0) return undefined;
  let found = brackets[innermost];
  for (let at = innermost - 1; at >= Math.max(0, innermost - DEEPEST); at--) {
    const bracket = brackets[at];
    if (bracket && bracket.first <= index && bracket.last > index) found = bracket;
  }
  return found;
}

/** Whether a mark that counts stands in a bracket. */
export function hasCounted(scan: Scan, counted: Counted, bracket: Bracket): boolean {
  for (let at = bracket.first; at < bracket.last; at++) if (countedAt(scan, counted, at)) return true;
  return false;
}

/** Offset after the signs that belong to the word which ends at an offset: `Who's There?`. */
function endOf(name: string, end: number): number {
  let at = end;
  while (at < name.length && "'’.!?".includes(name.charAt(at))) at++;
  return at;
}

/** The words of a stretch between two offsets, as they stand in the name. */
export function textOf({ name }: Scan, { start, end }: Span): string {
  return name.slice(start, end);
}

/**
 * The parts before the first one that stands right after a mark or a bracket: what follows technical words is no title.
 * After a bracket that holds a number alone it is one: `Series [02] Title`.
 */
export function titleArea({ name }: Scan, { parts, asides }: Cut): readonly Part[] {
  const isNumbered = asides.some(({ start, end }) => /^[[(]#?\d{1,3}[\])]$/u.test(name.slice(start, end)));
  const end = parts.findIndex(
    ({ join }, index) => index >= 1 && (join === 'mark' || (join === 'bracket' && !isNumbered)),
  );
  return end < 0 ? parts : parts.slice(0, end);
}

/** A stretch of a name as a part, with the tokens that it has. */
export function partOver({ tokens }: Scan, { start, end }: Span): Part {
  const first = Math.max(
    tokens.findIndex((token) => token.start >= start),
    0,
  );
  const last = tokens.findLastIndex((token) => token.end <= end) + 1;
  return { first, last, start, end, join: 'start' };
}
