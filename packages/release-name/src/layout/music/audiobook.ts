import type { Mark } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import type { Settled } from '../../settle/settle.js';
import { hasTrait } from '../../trait.js';
import { type Laid, type Layout, present, type Span, textMark } from '../layout.js';
import { authorFirst } from '../parts/author.js';
import { byline } from '../parts/byline.js';
import { dottedAuthor } from '../parts/dotted-author.js';
import { cutParts, dashOf, textOf, titleArea } from '../parts/parts.js';
import { leadingTitleYear, titleYear, without } from '../parts/title-year.js';
import { type Work, workOf } from '../parts/work.js';
import { likeness, personMark } from '../person/person.js';
import { marksOfTail, sceneParts } from './scene-music.js';
import { type SceneTail, sceneTail } from './scene-tail.js';

/** Audiobooks: `Author - [Series 01] - Title (Year) [Narrator] 64k m4b`, `Title - Author - read by Narrator`. */
export const audiobookLayout: Layout = (scan, settled) => {
  const tail = sceneTail(scan);
  if (tail) return sceneAudiobook(scan, settled, tail);
  const alone = titleYear(scan, settled) ?? leadingTitleYear(scan, settled);
  const { marks: kept, counted } = without(scan, settled, alone);
  const narrator = narratorOf(scan, counted);
  const dash = dashOf(scan);
  const end = narrator?.isSpelt ? narrator.mark.start : scan.name.length;
  const folders = scan.marks.at(-1)?.property === 'container';
  const cut = cutParts(scan, counted, { dash, end, folders });
  const work = authorFirst(scan, workOf(scan, titleArea(scan, cut), { counted: true, series: true }));
  const split = work.title && !work.maker ? (byline(scan, work.title) ?? dottedAuthor(scan, work.title)) : undefined;
  const maker = split?.maker ?? work.maker;
  const title = split?.title ?? work.title;
  return {
    kept,
    kind: 'audiobook',
    marks: present([
      maker && personMark(scan, 'author', maker),
      title && textMark(scan, 'title', title),
      narrator?.mark ?? narratorBehind(scan, work),
    ]),
  };
};

/** `Title - Author - Narrator`: a known name that is left over. */
function narratorBehind(scan: Scan, { rest }: Work): Mark | undefined {
  const part = rest[0];
  return part && likeness(scan, part.first, part.last) === 2 ? personMark(scan, 'narrator', part) : undefined;
}

/** `Author_-_Title-AUDiOBOOK-WEB-SE-2019-GRP`. */
function sceneAudiobook(scan: Scan, settled: Settled, tail: SceneTail): Laid {
  const { maker, title } = workOf(scan, sceneParts(scan, tail, []), { counted: false, series: false });
  const { kept, added } = marksOfTail(scan, settled, tail);
  // A number after the first part counts the books of a series: `Series_123-Title-AUDIOBOOK-2019-GRP`.
  const isSeries = maker !== undefined && /[\s_.]\d{2,4}$/u.test(textOf(scan, maker));
  const made = [
    isSeries ? undefined : maker && personMark(scan, 'author', maker),
    title && textMark(scan, 'title', title),
  ];
  return { kept, kind: 'audiobook', marks: [...present(made), ...added, tail.group] };
}

interface Narrator {
  readonly mark: Mark;
  /** Whether words say that it is one. */
  readonly isSpelt: boolean;
}

/** `read by Somebody`, `[Somebody]`, `[Somebody, 2010, 64 kbps]`. */
function narratorOf(scan: Scan, counted: Counted): Narrator | undefined {
  const words = scan.marks.find((mark) => hasTrait(mark, 'namesNarrator') && isCounted(counted, mark));
  if (words) {
    const mark = personMark(scan, 'narrator', { start: words.end, end: endOfPerson(scan, counted, words.last) });
    return mark && { mark, isSpelt: true };
  }
  for (const bracket of scan.brackets) {
    if (bracket.first === 0) continue;
    const last = lastOfPerson(scan, counted, bracket.first);
    if (last > bracket.last || !isNarrator(scan, bracket.first, last)) continue;
    const mark = personMark(scan, 'narrator', spanOf(scan, bracket.first, last));
    return mark && { mark, isSpelt: false };
  }
  return undefined;
}

/** A name of two words or more, or one word after a title that a year or a number leads. */
function isNarrator(scan: Scan, first: number, last: number): boolean {
  if (likeness(scan, first, last) > 0) return true;
  const token = scan.tokens[first];
  return last - first === 1 && /^\p{Lu}\p{Ll}{2,}$/u.test(token?.text ?? '') && /^\d{4} - /u.test(scan.name);
}

function spanOf({ tokens }: Scan, first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

function endOfPerson(scan: Scan, counted: Counted, first: number): number {
  return scan.tokens[lastOfPerson(scan, counted, first) - 1]?.end ?? 0;
}

/** Index after the words of a person that begin at a token: a comma, a dash, a bracket or a mark ends them. */
function lastOfPerson(scan: Scan, counted: Counted, first: number): number {
  let index = first;
  while (index < scan.tokens.length && !countedAt(scan, counted, index)) {
    const gap = scan.name.slice(scan.tokens[index - 1]?.end ?? 0, scan.tokens[index]?.start ?? 0);
    if (index > first && /[,;()[\]{}/|]|\s[-–—]/u.test(gap)) break;
    index++;
  }
  return index;
}
