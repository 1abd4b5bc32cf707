import type { TimedMedium } from '@mimmo/core';
import type { ReleaseName } from '@mimmo/release-name';
import { nameLook } from '@mimmo/release-name/steps';

/**
 * How title, artist and year stand in a name: what decides how often they are read right. From the finest description to the
 * coarsest, so that a layout that was seen too rarely is judged by those like it.
 */
export function layoutKeys(release: ReleaseName, medium: TimedMedium): readonly [string, string, string] {
  const { kind = 'plain', year, artist, alternativeTitles } = release;
  const coarse = `${medium}/${nameLook(release.name)}`;
  const middle = `${coarse}/${kind}`;
  let finest = `${middle}/${titleLayout(release)}`;
  if (year !== undefined) finest += '+year';
  if (artist !== undefined) finest += '+artist';
  if (alternativeTitles !== undefined) finest += '+alternatives';
  return [finest, middle, coarse];
}

/** What of the layout found the title: `title` of `layout/title`; `files` where the name has none. */
function titleLayout({ marks }: ReleaseName): string {
  for (const { property, rule } of marks) if (property === 'title') return rule.replace('layout/', '');
  return 'files';
}
