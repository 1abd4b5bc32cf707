import type { Mark } from '../mark.js';
import type { ReleaseKind } from '../release-kind.js';
import type { Scan, ScanMark } from '../scan.js';
import type { Settled } from '../settle.js';
import { groupOf } from './group.js';
import { closingAfter, countedAt, type Layout, present, type Span, textMark } from './layout.js';

/** Games and programs: `Title v1.2.3 [platform] - GROUP`, `[Repacker] Title`, `name-1.2.3-amd64.iso`. */
export const softwareLayout: Layout = (scan, settled) => {
  const counted = new Set(settled.marks);
  const version = versionOf(scan, counted);
  const span = titleOf(scan, counted, version);
  const title = span && textMark(scan, 'title', withoutTail(scan, span));
  const kind = kindOfSoftware(settled, version);
  return {
    marks: present([title, version, groupOf(scan, counted) ?? groupByName(scan, settled.marks)]),
    ...(kind && { kind }),
  };
};

/** Readings that are versions where the release is software. */
const VERSION_RULES: ReadonlySet<string> = new Set(['version/software', 'version/plain', 'version/short']);
/** `26.00`, `-23.04`, `v13`: shorter numbers that only software is numbered by. */
const SHORT_VERSION = /(?<=[\s_-]|\.v)v?(?<version>\d{1,4}\.\d{1,4})(?=[\s_-]|$)/iu;

function versionOf(scan: Scan, counted: ReadonlySet<ScanMark>): Mark | undefined {
  const found = scan.marks.find(({ rule, first }) => VERSION_RULES.has(rule) && first > 0);
  if (found) {
    if (counted.has(found) && found.property === 'softwareVersion') return undefined;
    const { value, start, end, rule } = found;
    return { property: 'softwareVersion', value, start, end, rule, strength: 'context' };
  }
  const match = SHORT_VERSION.exec(scan.name);
  const value = match?.groups?.['version'];
  if (!match || value === undefined) return undefined;
  const start = match.index;
  const end = start + match[0].length;
  if (scan.marks.some((mark) => counted.has(mark) && mark.start < end && mark.end > start)) return undefined;
  return { property: 'softwareVersion', value, start, end, strength: 'context', rule: 'layout/version' };
}

/** What stands before the version, the first mark and the first bracket with a mark. */
function titleOf(scan: Scan, counted: ReadonlySet<ScanMark>, version: Mark | undefined): Span | undefined {
  const from = startOf(scan, counted);
  const first = scan.tokens[from];
  if (!first) return undefined;
  let index = from;
  while (index < scan.tokens.length && !isEnd(scan, counted, { index, from, version })) index++;
  const last = scan.tokens[index - 1];
  if (!last || index === from) return undefined;
  const limit = scan.tokens[index]?.start ?? scan.name.length;
  return { start: first.start, end: closingAfter(scan, last.end, limit) };
}

/** Behind brackets and marks in front: `[Nintendo Switch] Title`, `(PC) Title`. */
function startOf(scan: Scan, counted: ReadonlySet<ScanMark>): number {
  let index = 0;
  for (const bracket of scan.brackets) {
    if (bracket.first !== index || bracket.last >= scan.tokens.length) break;
    index = bracket.last;
  }
  const mark = countedAt(scan, counted, index);
  return mark && mark.last < scan.tokens.length && mark.property === 'platform' ? mark.last : index;
}

interface Place {
  readonly index: number;
  readonly from: number;
  readonly version: Mark | undefined;
}

function isEnd(scan: Scan, counted: ReadonlySet<ScanMark>, { index, from, version }: Place): boolean {
  const token = scan.tokens[index];
  if (!token || (version && token.end > version.start)) return true;
  if (index === from) return false;
  const bracket = scan.brackets[token.bracket];
  if (bracket?.first === index && (bracket.opening !== '(' || bracket.last - bracket.first < 3)) return true;
  return countedAt(scan, counted, index) !== undefined;
}

/** What ends titles of games and programs without being part of them, in front of a version or a mark. */
const TAIL =
  /[\s._–—:-]+(?:(?:the |digital |super |premium |definitive )?(?:deluxe|complete|ultimate|gold|goty|game of the year|definitive|premium|collectors|collector's|special|limited|standard|digital|enhanced|legendary|anniversary|directors cut)[\s._-]*(?:edition|cut)?|edition|repack|update|incl|multi\d{0,2}|final|build|version|by|v)$/iu;
/** The longest chain of such words. */
const LONGEST_TAIL = 3;

function withoutTail({ name }: Scan, span: Span): Span {
  let { end } = span;
  for (let round = 0; round < LONGEST_TAIL; round++) {
    const text = name.slice(span.start, end).replace(/[\s._–—:-]+$/u, '');
    const tail = TAIL.exec(text);
    if (!tail || tail.index === 0) break;
    end = span.start + tail.index;
  }
  return { start: span.start, end };
}

/** Groups and repackers that the vocabulary knows are groups where they end the name: `Title-RUNE`. */
function groupByName({ name }: Scan, marks: readonly ScanMark[]): Mark | undefined {
  const mark = marks.findLast(({ row }) => row?.id === 'form/game-group');
  if (!mark) return undefined;
  return {
    property: 'group',
    value: name.slice(mark.start, mark.end),
    start: mark.start,
    end: mark.end,
    strength: 'context',
    rule: 'layout/group',
  };
}

/** A game by its console or its words; a program by its words or its version. */
function kindOfSoftware({ marks }: Settled, version: Mark | undefined): ReleaseKind {
  const kinds = marks.map(({ row }) => row?.kind);
  if (kinds.includes('game')) return 'game';
  if (kinds.includes('app')) return 'app';
  return version || marks.some(({ property }) => property === 'container') ? 'app' : 'game';
}
