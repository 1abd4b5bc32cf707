import type { Words } from './language.js';

/** The words of a list that spaces part: for lists so long that they would hide the rest of a record. */
export function words(list: string): Words {
  return list.split(' ');
}
