import { rereadAs } from '../../mark.js';
import { absoluteBefore, bareNumberOf } from '../episode-number/bare-number.js';
import { digitsOf } from '../episode-number/digits.js';
import { weakSeasonOf } from '../episode-number/weak-season.js';
import { groupOf } from '../group/group.js';
import { leadingGroup, leadingTag, prefixGroup } from '../group/group-front.js';
import { type Layout, present } from '../layout.js';
import { titlesOf } from '../titles.js';
import { episodeTitleOf } from './video-episode-title.js';
import { titleStartOf } from './video-start.js';
import { titleSpansOf } from './video-title.js';

/** Films, series and anime: `[Group] Title (Year) - Episode - Episode title marks-GROUP`. */
export const videoLayout: Layout = (scan, { marks: settled, counted }) => {
  const leading = leadingGroup(scan, counted);
  const group = leading ?? groupOf(scan, counted) ?? prefixGroup(scan, counted) ?? leadingTag(scan, counted);
  const hasEpisode = settled.some(({ property }) => property === 'episode');
  const hasSeason = settled.some(({ property }) => property === 'season');
  const hasDate = settled.some(({ property }) => property === 'date');
  const number = hasEpisode
    ? absoluteBefore(scan, counted)
    : ((hasSeason ? undefined : weakSeasonOf(scan, counted)) ??
      bareNumberOf(scan, counted, leading !== undefined) ??
      (hasDate ? undefined : digitsOf(scan, counted)));
  const start = Math.max(titleStartOf(scan, counted, group), number?.first === 0 ? number.last : 0);
  const titles = titlesOf(scan, titleSpansOf(scan, counted, { start, number, group }));
  const episodeTitle = episodeTitleOf(scan, counted, { titles, number, group });
  const behind =
    titles.length === 0 && episodeTitle ? rereadAs('title', episodeTitle, 'layout/title-behind') : undefined;
  const found = [...titles, behind, ...(number?.marks ?? []), behind ? undefined : episodeTitle, group];
  const kept = group ? settled.filter(({ start, end }) => start < group.start || end > group.end) : settled;
  return { marks: present(found), kept, kind: undefined };
};
