import type { Mark } from '../../mark.js';
import type { Scan, ScanMark } from '../../scan/scan.js';
import { bracketAt } from '../../scan/scan-at.js';
import { groupAt } from '../group/scene-group.js';
import type { Span } from '../layout.js';
import { placedMark } from '../placed-mark.js';

/** What ends a scene release of music or of an audiobook: `-(CAT001)-WEB-SE-2019-GROUP`. */
export interface SceneTail {
  /** Offset of its first word: the title ends before it. */
  readonly start: number;
  /** Its marks, whether they counted before or not. */
  readonly marks: readonly ScanMark[];
  /** The year, where no mark has it: `Live_1967-2017-GROUP`. */
  readonly years: readonly Mark[];
  readonly group: Mark;
}

/** A year, or a day that ends with one, and the group; what posters append follows. */
const YEAR_AND_GROUP = /-(?<year>(?:19|20)\d[\dx])-(?<group>[\p{L}\d_]+)(?=$|[-. [(])/gu;
/** What may stand between the year of a broadcast and the group. */
const BROADCAST = /^(?:sat|dab|cable|sbd|fm|stream|web|dvbs|line)$/iu;
/** `PLE65380`, `ASOT295A`, `CERT18CD009`, `2-8122`: the number of a record. */
const CATALOGUE = /^(?=[A-Z_.]*\d)[A-Z\d_.]{4,20}$/u;

/** The tail of a scene release, where its name has one. */
export function sceneTail(scan: Scan): SceneTail | undefined {
  if (!mayHaveYear(scan.name)) return undefined;
  const match = [...scan.name.matchAll(YEAR_AND_GROUP)].at(-1);
  if (!match?.groups) return undefined;
  const { group: name = '', year = '' } = match.groups;
  const yearAt = scan.tokens.findIndex(({ start }) => start >= match.index + 1);
  const found = groupSpan(scan, match.index + match[0].length - name.length, name);
  const starts = segments(scan, yearAt);
  let at = starts.length - 1;
  while (at > 2 && isTechnical(scan, starts[at - 1] ?? 0, starts[at] ?? 0)) at--;
  const start = scan.tokens[starts[at] ?? yearAt]?.start ?? match.index;
  const inside = scan.marks.filter((mark) => mark.start >= start && mark.end <= found.start);
  const marks = inside.filter(({ property, end }) => property !== 'year' || end > match.index);
  const isDated = marks.some(({ property }) => property === 'year' || property === 'date');
  const years = isDated ? [] : [yearMark(match.index + 1, year)];
  const value = scan.name.slice(found.start, found.end);
  return {
    start,
    marks,
    years,
    group: groupAt(value, found.start),
  };
}

/** Whether dashes stand around four units somewhere: a look that is cheaper than a pattern. */
function mayHaveYear(name: string): boolean {
  for (let at = name.indexOf('-'); at >= 0; at = name.indexOf('-', at + 1))
    if (name.charAt(at + 5) === '-') return true;
  return false;
}

function yearMark(start: number, year: string): Mark {
  const value = Number(year.replace('x', '0'));
  return placedMark({ property: 'year', value, start, end: start + year.length, rule: 'layout/year' });
}

/** The group, after the source of a broadcast, without the mark of internal releases. */
function groupSpan({ name }: Scan, start: number, text: string): Span {
  const rest = BROADCAST.test(text)
    ? /^-(?<group>[\p{L}\d_]+)/u.exec(name.slice(start + text.length))?.groups
    : undefined;
  const group = rest?.group ?? text;
  const from = rest ? start + text.length + 1 : start;
  return { start: from, end: from + group.replace(/_int$/iu, '').length };
}

/** Indexes of the tokens that dashes outside of brackets put in front of the year, with the year's. */
function segments(scan: Scan, yearAt: number): readonly number[] {
  const { name, tokens } = scan;
  const starts = [0];
  for (let index = 1; index <= yearAt; index++) {
    const token = tokens[index];
    const bracket = bracketAt(scan, index);
    if (!token || (bracket && bracket.first !== index)) continue;
    if (name.slice(tokens[index - 1]?.end ?? 0, token.start).includes('-')) starts.push(index);
  }
  return starts;
}

/** Whether every word between two dashes is a mark, or they hold the number of a record. */
function isTechnical(scan: Scan, first: number, last: number): boolean {
  const { name, tokens, covers } = scan;
  const token = tokens[first];
  if (!token) return false;
  const text = name.slice(token.start, tokens[last - 1]?.end ?? token.end);
  if (CATALOGUE.test(text) || (token.bracket >= 0 && /\d/u.test(text))) return true;
  for (let index = first; index < last; index++) if ((covers[index] ?? -1) < 0) return false;
  return true;
}
