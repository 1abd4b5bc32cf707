import type { TimedMedium } from '@mimmo/core';
import type { ReleaseName } from '@mimmo/release-name';

/**
 * How title, artist and year stand in a name: what decides how often they are read right. From the finest description to the
 * coarsest, so that a layout that was seen too rarely is judged by those like it.
 */
export function layoutKeys(release: ReleaseName, medium: TimedMedium): readonly [string, string, string] {
  const { kind = 'plain', year, artist, marks } = release;
  const coarse = `${medium}/${lookOf(release.name)}`;
  const title = marks.find(({ property }) => property === 'title');
  const fields = [
    title === undefined ? 'files' : title.rule.replace('layout/', ''),
    ...(year === undefined ? [] : ['year']),
    ...(artist === undefined ? [] : ['artist']),
    ...(release.alternativeTitles === undefined ? [] : ['alternatives']),
  ];
  return [`${coarse}/${kind}/${fields.join('+')}`, `${coarse}/${kind}`, coarse];
}

/** How the words of a name are parted. */
function lookOf(name: string): string {
  if (/^[[【(]/u.test(name)) return 'bracket-first';
  if (!/\s/u.test(name)) return name.includes('_') ? 'underscores' : name.includes('-') ? 'dots-and-group' : 'dots';
  return /\s[-–]\s/u.test(name) ? 'spaced-dashes' : 'spaces';
}
