import { hasTrait } from '../trait.js';
import type { ScanMark } from './scan.js';

/** Whether a name is of sport: it begins with a league, or with a game or an event beside which another word of sport stands. */
export function isOfSport(marks: readonly ScanMark[]): boolean {
  const [first] = marks;
  if (first?.kind !== 'sport' || first.first !== 0) return false;
  return !hasTrait(first, 'needsSecond') || marks.some((mark) => mark !== first && mark.kind === 'sport');
}
