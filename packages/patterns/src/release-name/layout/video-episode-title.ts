import type { Mark } from '../mark.js';
import type { Scan, ScanMark } from '../scan.js';
import type { BareNumber } from './bare-number.js';
import { closingAfter, countedAt, textMark } from './layout.js';

interface Found {
  readonly title: Mark | undefined;
  readonly number: BareNumber | undefined;
  readonly group: Mark | undefined;
}

/** What may stand between an episode and its title. */
const NUMBERING: ReadonlySet<string> = new Set([
  'version',
  'season',
  'date',
  'absoluteEpisode',
  'episode',
  'checksum',
  'year',
]);

/** What stands between the episode and the next mark; where the number stands in front, what a dash parts from the title. */
export function episodeTitleOf(
  scan: Scan,
  counted: ReadonlySet<ScanMark>,
  { title, number, group }: Found,
): Mark | undefined {
  const episode = scan.marks.findLast(
    (mark) => counted.has(mark) && (mark.property === 'episode' || mark.property === 'date'),
  );
  let from = Math.max(number?.last ?? -1, episode?.last ?? -1);
  if (from < 0) return undefined;
  while (
    title &&
    title.start >= (scan.tokens[from - 1]?.end ?? 0) &&
    (scan.tokens[from]?.start ?? title.end) < title.end
  )
    from++;
  while (NUMBERING.has(countedAt(scan, counted, from)?.property ?? '')) from++;
  let index = from;
  while (index < scan.tokens.length && !countedAt(scan, counted, index) && !isSquare(scan, index)) index++;
  const start = scan.tokens[from]?.start;
  const last = scan.tokens[index - 1];
  if (start === undefined || index === from || !last) return undefined;
  const end =
    group && group.start >= start && group.start < last.end
      ? group.start
      : closingAfter(scan, last.end, scan.name.length);
  return textMark(scan, 'episodeTitle', { start, end });
}

function isSquare(scan: Scan, index: number): boolean {
  const opening = scan.brackets[scan.tokens[index]?.bracket ?? -1]?.opening;
  return opening === '[' || opening === '【' || opening === '{';
}
