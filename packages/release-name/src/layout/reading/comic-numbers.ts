import { type Mark, plainMark } from '../../mark.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { markAt } from '../../scan/scan-at.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import { hasTrait } from '../../trait.js';
import { present, type Span } from '../layout.js';
import { placedMark } from '../placed-mark.js';

/** Properties of comics' own numbers. */
const NUMBERS: ReadonlySet<string> = new Set(['volume', 'chapter', 'issue']);
/** `v3 050`, `v1`: a volume and an issue, which look like the version of a program. */
const VOLUME_AND_ISSUE = /^v(?<volume>\d{1,3})(?:[ ._](?<issue>\d{1,4}))?$/iu;
/** `012`, `153b`, `001½`. */
const ISSUE = /^\d{1,4}[a-d]?½?$/iu;

/** Volumes, chapters and issues from a token on, whether they counted before or not; the first of each. */
export function comicNumbers(scan: Scan, counted: Counted, from: number): readonly Mark[] {
  const found = new Map<string, Mark>();
  for (const mark of scan.marks) {
    if (mark.first < from || isCounted(counted, mark)) continue;
    for (const number of numbersIn(scan, mark)) if (!found.has(number.property)) found.set(number.property, number);
  }
  const issue = found.has('issue') ? undefined : bareIssue(scan, counted, from);
  return present([...found.values(), issue]);
}

function numbersIn({ name }: Scan, mark: ScanMark): readonly Mark[] {
  const { start, end } = mark;
  if (NUMBERS.has(mark.property)) return [{ ...plainMark(mark), strength: 'context' }];
  const groups = VOLUME_AND_ISSUE.exec(name.slice(start, end))?.groups;
  if (!hasTrait(mark, 'looksLikeVersion') || !groups) return [];
  const { volume = '', issue } = groups;
  const middle = issue === undefined ? end : end - issue.length - 1;
  return present([
    numberMark('volume', volume, { start, end: middle }),
    issue === undefined ? undefined : numberMark('issue', issue, { start: middle + 1, end }),
  ]);
}

/** A number that nothing but its place tells, right after the title: `Series 012`, `Series 001-144`, `Series 010.5`. */
function bareIssue(scan: Scan, counted: Counted, from: number): Mark | undefined {
  const token = scan.tokens[from];
  const next = scan.tokens[from + 1];
  if (!token || token.bracket >= 0 || !ISSUE.test(token.text) || countedAt(scan, counted, from)) return undefined;
  // `3권` counts volumes: what has a word of its own is no issue.
  if (NUMBERS.has(markAt(scan, from)?.property ?? '')) return undefined;
  const gap = next && scan.name.slice(token.end, next.start);
  const isRange =
    next !== undefined && ((/^\d{1,4}$/u.test(next.text) && gap === '-') || (/^\d$/u.test(next.text) && gap === '.'));
  const end = isRange ? next.end : token.end;
  return numberMark('issue', scan.name.slice(token.start, end), { start: token.start, end });
}

function numberMark(property: 'volume' | 'issue', text: string, { start, end }: Span): Mark {
  const value = text.replaceAll(/(?<!\d)0+(?=\d)/gu, '');
  return placedMark({ property, value, start, end, rule: `layout/${property}` });
}
