import { personhood, SURELY, scanName } from '@mimmo/release-name/steps';

const DASH = ' - ';
/** Longest part that is read; persons are shorter, and a title that is cut is still no person. */
const LONGEST_PART = 120;

/**
 * Whether a name has two parts of which the second is surely a person and the first surely none. Libraries of ebooks are named
 * so; records put the person first.
 */
export function isTitleByPerson(name: string): boolean {
  const at = name.indexOf(DASH);
  if (at < 0 || name.includes(DASH, at + DASH.length)) return false;
  const maker = name.slice(at + DASH.length).replace(/\.\p{L}[\p{L}\d]{1,4}$/u, '');
  return personhoodOf(maker) >= SURELY.person && personhoodOf(name.slice(0, at)) <= 0;
}

function personhoodOf(part: string): number {
  const scan = scanName(part.slice(0, LONGEST_PART).trim());
  return personhood(scan, 0, scan.tokens.length);
}
