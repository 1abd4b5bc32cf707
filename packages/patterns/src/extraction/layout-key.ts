import type { TimedMedium } from '@mimmo/core';
import type { ReleaseName } from '@mimmo/release-name';
import { nameLook } from '@mimmo/release-name/steps';

/**
 * How title, artist and year stand in a name: what decides how often they are read right. From the finest description to the
 * coarsest, so that a layout that was seen too rarely is judged by those like it.
 */
export function layoutKeys(release: ReleaseName, medium: TimedMedium): readonly [string, string, string] {
  const { kind = 'plain', year, artist, marks } = release;
  const coarse = `${medium}/${nameLook(release.name)}`;
  const title = marks.find(({ property }) => property === 'title');
  const fields = [
    title === undefined ? 'files' : title.rule.replace('layout/', ''),
    ...(year === undefined ? [] : ['year']),
    ...(artist === undefined ? [] : ['artist']),
    ...(release.alternativeTitles === undefined ? [] : ['alternatives']),
  ];
  return [`${coarse}/${kind}/${fields.join('+')}`, `${coarse}/${kind}`, coarse];
}
