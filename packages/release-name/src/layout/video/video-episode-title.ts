import { wordsIn } from '../../lexicon/word-lists.js';
import type { Mark } from '../../mark.js';
import type { Scan } from '../../scan/scan.js';
import { bracketAt } from '../../scan/scan-at.js';
import { type Counted, countedAt, isCounted } from '../../settle/counted.js';
import type { BareNumber } from '../episode-number/number-at.js';
import { closingAfter, textMark } from '../layout.js';

interface Found {
  readonly titles: readonly Mark[];
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
export function episodeTitleOf(scan: Scan, counted: Counted, { titles, number, group }: Found): Mark | undefined {
  const episode = scan.marks.findLast(
    (mark) => (mark.property === 'episode' || mark.property === 'date') && isCounted(counted, mark),
  );
  const behind = Math.max(number?.last ?? -1, episode?.last ?? -1);
  if (behind < 0) return undefined;
  const from = behindCount(scan, behindTitle(scan, counted, { behind, titles }));
  let index = from;
  const limit = titles.find(({ start }) => start >= (scan.tokens[from]?.start ?? 0))?.start ?? scan.name.length;
  while (
    index < scan.tokens.length &&
    (scan.tokens[index]?.start ?? limit) < limit &&
    !countedAt(scan, counted, index) &&
    !isSquare(scan, index)
  )
    index++;
  const start = scan.tokens[from]?.start;
  const last = scan.tokens[index - 1];
  if (start === undefined || index <= from || !last) return undefined;
  const end =
    group && group.start >= start && group.start < last.end ? group.start : closingAfter(scan, last.end, limit);
  return textMark(scan, 'episodeTitle', { start, end });
}

interface Place {
  /** Index of the first token after the number. */
  readonly behind: number;
  readonly titles: readonly Mark[];
}

/** Index of the first token after the numbering, and after the title where that follows it. */
function behindTitle(scan: Scan, counted: Counted, { behind, titles }: Place): number {
  let from = behind;
  while (NUMBERING.has(countedAt(scan, counted, from)?.property ?? '')) from++;
  const start = scan.tokens[from]?.start ?? scan.name.length;
  const title = titles.find((mark) => mark.start <= start && mark.end > start);
  while (title && (scan.tokens[from]?.start ?? title.end) < title.end) from++;
  return from;
}

/** Index of the first token after how many episodes there are: `Part 1 of 3`, `Серии: 1-8 из 10`. */
function behindCount({ tokens }: Scan, index: number): number {
  const isCount =
    COUNT_WORDS.has(tokens[index]?.lower ?? '') && tokens[index + 1]?.digits === tokens[index + 1]?.text.length;
  return isCount ? index + 2 : index;
}

const COUNT_WORDS: ReadonlySet<string> = new Set(wordsIn('of'));

function isSquare(scan: Scan, index: number): boolean {
  const opening = bracketAt(scan, index)?.opening;
  return opening === '[' || opening === '【' || opening === '{';
}
