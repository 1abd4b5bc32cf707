import type { Mark } from '../mark.js';
import type { Scan, ScanMark } from '../scan.js';
import { absoluteBefore, type BareNumber, bareNumberOf } from './bare-number.js';
import { digitsOf } from './digits.js';
import { groupOf } from './group.js';
import { leadingGroup, prefixGroup } from './group-front.js';
import { closingAfter, countedAt, type Layout, present, textMark } from './layout.js';
import { titlesOf } from './titles.js';
import { titleSpansOf, titleStartOf } from './video-title.js';

/** Films, series and anime: `[Group] Title (Year) - Episode - Episode title marks-GROUP`. */
export const videoLayout: Layout = (scan, { marks: settled, counted }) => {
  const leading = leadingGroup(scan, counted);
  const group = leading ?? groupOf(scan, counted) ?? prefixGroup(scan, counted);
  const hasEpisode = settled.some(({ property }) => property === 'episode');
  const hasDate = settled.some(({ property }) => property === 'date');
  const number = hasEpisode
    ? absoluteBefore(scan, counted)
    : (bareNumberOf(scan, counted, leading !== undefined) ?? (hasDate ? undefined : digitsOf(scan, counted)));
  const start = titleStartOf(scan, counted, group);
  const titles = titlesOf(scan, titleSpansOf(scan, counted, { start, number }));
  const episodeTitle = episodeTitleOf(scan, counted, { number, group });
  if (titles.length > 0) return { marks: present([...titles, ...(number?.marks ?? []), episodeTitle, group]) };
  const behind = episodeTitle && { ...episodeTitle, property: 'title' as const, rule: 'layout/title-behind' };
  return { marks: present([behind, ...(number?.marks ?? []), group]) };
};

interface Found {
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

/** What stands between the episode and the next mark. */
function episodeTitleOf(scan: Scan, counted: ReadonlySet<ScanMark>, { number, group }: Found): Mark | undefined {
  const episode = scan.marks.findLast(
    (mark) => counted.has(mark) && (mark.property === 'episode' || mark.property === 'date'),
  );
  let from = Math.max(number?.last ?? -1, episode?.last ?? -1);
  if (from < 0) return undefined;
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
