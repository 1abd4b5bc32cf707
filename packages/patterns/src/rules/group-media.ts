import { MEDIA, type Medium } from '@mimmo/core';
import { GROUPS } from './groups.generated.js';

/** The medium of release groups that keep to one, by their names in lower case. */
export const GROUP_MEDIA: ReadonlyMap<string, Medium> = new Map(
  MEDIA.flatMap((medium) => GROUPS[medium].flatMap((line) => line.split(' ')).map((group) => [group, medium] as const)),
);
