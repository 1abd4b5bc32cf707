import type { Mark } from '../mark.js';
import type { Scan, ScanMark } from '../scan.js';
import { groupOf } from './group.js';
import { countedAt, type Layout, present, type Span, textMark } from './layout.js';

/** Music: `Artist - Album (Year) [FLAC]`, `(2015) Artist - Album`, `Artist-Title-(CAT001)-WEB-2019-GRP`, `01 - Title.mp3`. */
export const musicLayout: Layout = (scan, { marks: settled }) => {
  const counted = new Set(settled);
  const scene = isScene(scan);
  const group = scene || hasDashedTail(scan) ? groupOf(scan, counted) : undefined;
  const parts = partsOf(scan, counted, { scene, end: group?.start ?? scan.name.length });
  const isCollection = settled.some(({ rule }) => rule === 'form/discography');
  const narrator = undefined;
  const [first, second, ...rest] = parts;
  if (!first) return { marks: present([group, narrator]) };
  if (!second) return { marks: present([textMark(scan, isCollection ? 'artist' : 'title', first), group]) };
  const last = rest.at(-1);
  const title = last && !scene ? titleAmong([second, ...rest], scan) : second;
  return { marks: present([textMark(scan, 'artist', first), textMark(scan, 'title', title), group]) };
};

/** Scene releases have no spaces and join artist and title by dashes. */
function isScene({ name }: Scan): boolean {
  return !/\s/u.test(name) && name.includes('-');
}

function hasDashedTail({ name }: Scan): boolean {
  return /[\p{L}\d)]-[\p{L}\d]{2,15}$/u.test(name);
}

interface PartLimits {
  readonly scene: boolean;
  readonly end: number;
}

/** The stretches between dashes up to the first mark; brackets that hold a mark, and numbers that only order, fall out. */
function partsOf(scan: Scan, counted: ReadonlySet<ScanMark>, { scene, end }: PartLimits): readonly Span[] {
  const parts: Span[] = [];
  let open: { start: number; end: number } | undefined;
  const close = (): void => {
    if (open) parts.push(open);
    open = undefined;
  };
  for (let index = 0; index < scan.tokens.length; index++) {
    const token = scan.tokens[index];
    if (!token || token.start >= end) break;
    const before = scan.tokens[index - 1];
    const gap = scan.name.slice(before?.end ?? 0, token.start);
    if (isDash(gap, scene)) close();
    if (countedAt(scan, counted, index) || isLeftOut(scan, counted, index)) {
      if (parts.length > 0 || open) {
        close();
        if (parts.length >= 2 && !isYear(scan, counted, index)) break;
      }
      continue;
    }
    if (open) open.end = endOf(scan, index, token.end);
    else open = { start: token.start, end: endOf(scan, index, token.end) };
  }
  close();
  return withoutNumbers(scan, parts);
}

function endOf({ name }: Scan, _index: number, end: number): number {
  return /[)\]'’.]/u.test(name.charAt(end)) ? end + 1 : end;
}

function isDash(gap: string, scene: boolean): boolean {
  return scene ? gap.includes('-') : /\s[-–—]+\s?|\s?[-–—]+\s|_-_|\.-\.|--/u.test(gap);
}

function isYear(scan: Scan, counted: ReadonlySet<ScanMark>, index: number): boolean {
  return countedAt(scan, counted, index)?.property === 'year';
}

/** Words in square brackets, and in round ones in front or with a mark inside. */
function isLeftOut(scan: Scan, counted: ReadonlySet<ScanMark>, index: number): boolean {
  const bracket = scan.brackets[scan.tokens[index]?.bracket ?? -1];
  if (!bracket) return false;
  if (bracket.opening !== '(') return true;
  if (bracket.first === 0) return true;
  for (let at = bracket.first; at < bracket.last; at++) if (countedAt(scan, counted, at)) return true;
  return (
    /^\([A-Z\d][\w.-]{2,20}\)$/u.test(scan.name.slice(bracket.start, bracket.end)) &&
    /\d/u.test(scan.name.slice(bracket.start, bracket.end))
  );
}

/** Track numbers, catalogue numbers and years between the parts. */
function withoutNumbers({ name }: Scan, parts: readonly Span[]): readonly Span[] {
  const kept = parts.filter(({ start, end }) => !/^[\s(]*\d{1,4}[\s).]*$/u.test(name.slice(start, end)));
  return (kept.length > 0 ? kept : parts).map((part, index) =>
    index === 0 || kept.length === 1 ? withoutTrackNumber(name, part) : part,
  );
}

function withoutTrackNumber(name: string, part: Span): Span {
  const match = /^(?:\d{1,2}[-.])?\d{1,3}(?:\s*[.)-]\s*|\s+|_)(?=\p{L})/u.exec(name.slice(part.start, part.end));
  return match && /^0|[.)-]|^\d\d\s/u.test(match[0]) ? { start: part.start + match[0].length, end: part.end } : part;
}

/** Of several parts behind the artist, the first: what follows it names the edition, the genre or the disc. */
function titleAmong(parts: readonly Span[], _scan: Scan): Span {
  return parts[0] ?? { start: 0, end: 0 };
}

/** The artist of a name, where a mark says so: for other layouts. */
export function artistOf(marks: readonly Mark[]): Mark | undefined {
  return marks.find(({ property }) => property === 'artist');
}
