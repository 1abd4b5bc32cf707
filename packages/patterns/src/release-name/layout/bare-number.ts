import type { Mark } from '../mark.js';
import { range } from '../readers/reader.js';
import type { Scan, ScanMark } from '../scan.js';
import { countedAt } from './layout.js';

/** An episode number that stands by itself, with the token at which the title must end. */
export interface BareNumber {
  readonly marks: readonly Mark[];
  /** Index of the first token of the number. */
  readonly first: number;
  readonly last: number;
}

const NUMBER = /^(?<from>\d{1,4})(?:\.5)?(?<version>v\d)?$/iu;
const GLUED = /^(?<from>\d{1,4})(?:end|fin|tv|f)?(?<version>v\d)?(?:end)?$/iu;

/**
 * Absolute episode numbers, which only their place tells from other numbers: behind a dash that stands apart (`- 05v2`),
 * alone in a bracket (`[05]`), or right before the marks of an anime release (`_05_[720p]`).
 */
export function bareNumberOf(
  scan: Scan,
  counted: ReadonlySet<ScanMark>,
  hasLeadingGroup: boolean,
): BareNumber | undefined {
  return (
    afterDash(scan, counted) ?? inBracket(scan, counted) ?? (hasLeadingGroup ? beforeMarks(scan, counted) : undefined)
  );
}

function afterDash(scan: Scan, counted: ReadonlySet<ScanMark>): BareNumber | undefined {
  for (let index = scan.tokens.length - 1; index > 0; index--) {
    const token = scan.tokens[index];
    if (!token || countedAt(scan, counted, index) || !GLUED.test(token.text)) continue;
    const gap = scan.name.slice(scan.tokens[index - 1]?.end ?? 0, token.start);
    if (!/[\s._][-–—~][\s._]*$/u.test(gap) && !/[\])] ?-? ?$/u.test(gap)) continue;
    if (isRangeEnd(scan, index)) continue;
    const number = numberAt(scan, index);
    if (number && endsPart(scan, counted, number.last)) return number;
  }
  return undefined;
}

function isRangeEnd(scan: Scan, index: number): boolean {
  const before = scan.tokens[index - 1];
  const token = scan.tokens[index];
  return (
    before !== undefined &&
    token !== undefined &&
    NUMBER.test(before.text) &&
    /^\s?[-~]\s?$/u.test(scan.name.slice(before.end, token.start)) &&
    Number(before.text) < Number.parseInt(token.text, 10) &&
    index > 1
  );
}

function inBracket(scan: Scan, counted: ReadonlySet<ScanMark>): BareNumber | undefined {
  for (const bracket of scan.brackets) {
    if (
      bracket.first === 0 ||
      bracket.last === bracket.first ||
      bracket.last - bracket.first > 3 ||
      !'[【('.includes(bracket.opening)
    )
      continue;
    if (countedAt(scan, counted, bracket.first) || (bracket.opening === '(' && bracket.last - bracket.first < 2))
      continue;
    const number = numberAt(scan, bracket.first);
    if (
      number &&
      (number.last === bracket.last || /^(?:end|fin|完|tv|v\d|合集|全)$/iu.test(scan.tokens[number.last]?.text ?? ''))
    )
      return number;
  }
  return undefined;
}

function beforeMarks(scan: Scan, counted: ReadonlySet<ScanMark>): BareNumber | undefined {
  for (let index = scan.tokens.length - 1; index > 1; index--) {
    if (countedAt(scan, counted, index) || (scan.tokens[index]?.bracket ?? -1) >= 0) continue;
    const number = numberAt(scan, index);
    if (!number || isRangeEnd(scan, index)) continue;
    if (endsPart(scan, counted, number.last)) return number;
    return undefined;
  }
  return undefined;
}

/** Whether a mark, a bracket, a dash or the end follows a token. */
function endsPart(scan: Scan, counted: ReadonlySet<ScanMark>, index: number): boolean {
  const next = scan.tokens[index];
  if (!next || countedAt(scan, counted, index)) return true;
  const gap = scan.name.slice(scan.tokens[index - 1]?.end ?? 0, next.start);
  return /[([{【「]|\s[-–—~]\s|_-_|\.-\./u.test(gap);
}

function numberAt(scan: Scan, index: number): BareNumber | undefined {
  const token = scan.tokens[index];
  const match = token && GLUED.exec(token.text);
  if (!token || !match?.groups) return undefined;
  const from = Number(match.groups['from']);
  const next = scan.tokens[index + 1];
  const isRange =
    next &&
    GLUED.test(next.text) &&
    /^\s?[-~～]\s?$/u.test(scan.name.slice(token.end, next.start)) &&
    next.bracket === token.bracket;
  const to = isRange ? Number.parseInt(next.text, 10) : from;
  const episodes = to > from ? range(from, to) : [from];
  if (episodes.length === 0) return undefined;
  const last = to > from ? index + 2 : index + 1;
  const end = scan.tokens[last - 1]?.end ?? token.end;
  const version =
    match.groups['version'] ?? (to > from ? GLUED.exec(next?.text ?? '')?.groups?.['version'] : undefined);
  const versionStart = version === undefined ? end : end - version.length;
  const marks: Mark[] = [
    {
      property: 'episode',
      value: episodes,
      start: token.start,
      end: versionStart,
      strength: 'context',
      rule: 'layout/absolute',
    },
  ];
  if (version !== undefined)
    marks.push({
      property: 'version',
      value: Number(version.slice(1)),
      start: versionStart,
      end,
      strength: 'context',
      rule: 'layout/version',
    });
  return { marks, first: index, last };
}
