import type { ReleaseName } from '../release-name.js';
import { readable } from '../words/text.js';
import { isTelling } from './is-telling.js';

/** A dash that parts an artist from a title. */
const PARTING = /\s[-–—]\s/u;

/**
 * Who a folder is called after, where it may be called after somebody: it is a name, without a mark of anything else. A hyphen in
 * it is one of the name.
 *
 * @param reading - of the folder's name
 */
export function artistIn(folder: string, reading: ReleaseName): string | undefined {
  const isName = reading.marks.every(({ property }) => property === 'title' || property === 'artist');
  return isName && isTelling(reading) && !PARTING.test(folder) ? readable(folder) : undefined;
}
