import { counterWords } from '../../lexicon/counters.js';
import { isMonthName } from '../../lexicon/months.js';
import { anyOf, wordsIn } from '../../lexicon/word-lists.js';
import { type Mark, plainMark } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { isYearAt, markAt } from '../../scan/scan-at.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import type { Settled } from '../../settle/settle.js';
import { hasTrait } from '../../trait.js';
import { lazy } from '../../words/lazy.js';
import { wordSet } from '../../words/word-table.js';
import { groupOf } from '../group/group.js';
import { sceneGroupOf } from '../group/scene-group.js';
import { closingAfter, type Layout, present, textMark } from '../layout.js';
import { besidesPerson } from '../parts/author.js';
import { dashOf } from '../parts/parts.js';
import { placedMark } from '../placed-mark.js';
import { promoted } from '../promoted.js';

/** `N404`, `No404`, `№5`: an issue in one word. */
const ISSUE = lazy(
  () => new RegExp(`^(?:[n№]|${anyOf(counterWords(['issue'], ['before', 'short']))})\\.?(?<number>\\d{1,5})$`, 'iu'),
);

/** `2021-12`, `12/2021`: the year and the number of an issue, or its month; at the end of a name `12-2021`, `12.2021`, `- 05 2021` too. */
const YEAR_AND_ISSUE =
  /(?<=[\s._])(?:(?:19|20)\d\d-(?<behind>[01]\d)(?![\p{L}\d-])|(?<before>\d{1,2})(?:\/(?:19|20)\d\d(?![\p{L}\d-])|(?:(?<=[\s_]\d{1,2})[-.]|(?<=-\s\d\d)\s)(?:19|20)\d\d(?=$|\.\p{L}{3,4}$|\sPDF$)))/u;

function datedIssueOf({ name, tokens }: Scan): RegExpExecArray | null {
  return tokens.some(({ digits }) => digits === 4) ? YEAR_AND_ISSUE.exec(name) : null;
}

/** Whether a name of the book family is dated or numbered as magazines are: a month and a year, or an issue, and no author. */
export function isMagazine(scan: Scan, { marks }: Settled): boolean {
  if (marks.some(({ kind }) => kind === 'magazine')) return true;
  if (marks.some(({ property, value }) => property === 'container' && value !== 'pdf')) return false;
  if (isDatedIssue(scan) || datedIssueOf(scan)) return true;
  const hasDash = dashOf(scan) === 'spaced';
  const isScene = !/\s/u.test(scan.name);
  const isNumbered =
    scan.marks.some((mark) => mark.first > 0 && hasTrait(mark, 'countsIssues')) ||
    marks.some(({ property, first }) => property === 'date' && first > 0) ||
    scan.tokens.some(
      ({ text }, index) => index > 0 && ((isScene && ISSUE().test(text)) || isMonth(scan, index, !hasDash)),
    );
  return isNumbered && !(hasDash && besidesPerson(scan));
}

/** `Name - May 2021`: a month and a year are all that follows a dash. */
export function isDatedIssue({ name, tokens }: Scan): boolean {
  const [month, year] = tokens.slice(-2);
  return (
    tokens.length > 2 &&
    month !== undefined &&
    isMonthName(month) &&
    /^(?:19|20)\d\d$/u.test(year?.text ?? '') &&
    /\s[-–—]\s$/u.test(name.slice(tokens[tokens.length - 3]?.end, month.start))
  );
}

/** Magazines and newspapers: `Name - May 2021`, `Name Issue 123`, `Name №5 (Май) (2018)`, `Name.No.04.2022`. */
export const magazineLayout: Layout = (scan, { marks: kept, counted }) => {
  const to = endOf(scan, counted);
  const last = scan.tokens[to - 1];
  const limit = scan.tokens[to]?.start ?? scan.name.length;
  const title =
    last && textMark(scan, 'title', { start: startOf(scan, counted), end: closingAfter(scan, last.end, limit) });
  const group = sceneGroupOf(scan.name) ?? wordGroup(groupOf(scan, counted));
  const found = present([title, issueOf(scan, counted, to), group]);
  return {
    kept,
    kind: 'magazine',
    marks: [...found, ...promoted(scan, { counted, from: title?.end ?? 0, taken: found })],
  };
};

/** A group that is no number: those at the end are of issues. */
function wordGroup(group: Mark | undefined): Mark | undefined {
  return group && /\p{L}/u.test(String(group.value)) ? group : undefined;
}

/** Offset after a bracket in front that says what it is: `[Журнал] Name`. */
function startOf(scan: Scan, counted: Counted): number {
  const [bracket] = scan.brackets;
  const isTag = bracket?.first === 0 && bracket.last < scan.tokens.length && countedAt(scan, counted, 0) !== undefined;
  return isTag ? bracket.end : 0;
}

/** Index after the title: a number, a month, a date, a bracket or a mark ends it. */
function endOf(scan: Scan, counted: Counted): number {
  const start = startOf(scan, counted);
  let index = scan.tokens.findIndex((token) => token.start >= start) + 1;
  while (index < scan.tokens.length && !isEnd(scan, counted, index)) index++;
  return index;
}

function isEnd(scan: Scan, counted: Counted, index: number): boolean {
  const token = scan.tokens[index];
  const next = scan.tokens[index + 1];
  if (token && next && isYearAt(scan, index + 1) && token.start === datedIssueOf(scan)?.index) return true;
  const mark = markAt(scan, index);
  if (!token || (token.bracket >= 0 && scan.brackets[token.bracket]?.first === index)) return true;
  if (mark && isCounted(counted, mark))
    return mark.kind !== 'magazine' || index + 1 < (mark.last ?? 0) || !isName(scan, counted, index);
  if (mark && (mark.property === 'issue' || mark.property === 'date' || mark.property === 'volume')) return true;
  return ISSUE().test(token.text) || isMonth(scan, index, true);
}

/** `Beaux.Arts.Magazine.N404`: the word belongs to the name where a number or a month follows. */
function isName(scan: Scan, counted: Counted, index: number): boolean {
  const next = index + 1;
  if (next >= scan.tokens.length) return false;
  const mark = markAt(scan, next);
  return (
    (mark !== undefined && !isCounted(counted, mark)) ||
    ISSUE().test(scan.tokens[next]?.text ?? '') ||
    isMonth(scan, next, true)
  );
}

const isAnd = wordSet(['&', ...wordsIn('and')]);

/** A month with a number beside it. */
function isMonth({ tokens }: Scan, index: number, isSure: boolean): boolean {
  const token = tokens[index];
  if (!token || !isMonthName(token)) return false;
  const next = tokens[index + 1];
  const isBeside = [tokens[index - 1], next].some((other) => /^\d{1,4}$/u.test(other?.text ?? ''));
  const beyond = next && isAnd(next) ? tokens[index + 2] : next;
  return isBeside || (isSure && beyond !== undefined && isMonthName(beyond));
}

/** The number of the issue right after the title, where no mark has it. */
function issueOf(scan: Scan, counted: Counted, from: number): Mark | undefined {
  const found = scan.marks.find(({ property, first }) => property === 'issue' && first >= from);
  if (found) {
    return isCounted(counted, found) ? undefined : { ...plainMark(found), strength: 'context' };
  }
  const dated = datedIssueOf(scan);
  const value = dated?.groups?.behind ?? dated?.groups?.before;
  if (dated && value !== undefined) {
    const start = dated.index + (dated.groups?.behind === undefined ? 0 : dated[0].length - value.length);
    return placedMark({ property: 'issue', value, start, end: start + value.length, rule: 'layout/issue' });
  }
  const index = scan.tokens.findIndex(({ text }, at) => at >= from && ISSUE().test(text));
  const token = scan.tokens[index];
  const number = ISSUE().exec(token?.text ?? '')?.groups?.number;
  if (!token || number === undefined || countedAt(scan, counted, index)) return undefined;
  const { start, end } = token;
  return placedMark({ property: 'issue', value: number, start, end, rule: 'layout/issue' });
}
