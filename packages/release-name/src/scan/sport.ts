import { hasTrait } from '../trait.js';
import type { ScanMark } from './scan.js';

/** Whether a name is of sport: it begins with a league, or with a game or an event beside which another word of sport stands. */
export function isOfSport(marks: readonly ScanMark[]): boolean {
  const [first] = marks;
  if (first?.first !== 0) return false;
  return isLeague(first) || (isGame(first) && marks.some((mark) => mark !== first && (isLeague(mark) || isGame(mark))));
}

function isLeague({ kind }: ScanMark): boolean {
  return kind === 'sport';
}

function isGame(mark: ScanMark): boolean {
  return hasTrait(mark, 'ofSport');
}
