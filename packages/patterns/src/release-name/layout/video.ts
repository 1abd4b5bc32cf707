import { absoluteBefore, bareNumberOf } from './bare-number.js';
import { digitsOf } from './digits.js';
import { groupOf } from './group.js';
import { leadingGroup, prefixGroup } from './group-front.js';
import { type Layout, present } from './layout.js';
import { titlesOf } from './titles.js';
import { episodeTitleOf } from './video-episode-title.js';
import { titleStartOf } from './video-start.js';
import { titleSpansOf } from './video-title.js';

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
  const episodeTitle = episodeTitleOf(scan, counted, { title: titles[0], number, group });
  if (titles.length > 0) return { marks: present([...titles, ...(number?.marks ?? []), episodeTitle, group]) };
  const behind = episodeTitle && { ...episodeTitle, property: 'title' as const, rule: 'layout/title-behind' };
  return { marks: present([behind, ...(number?.marks ?? []), group]) };
};
