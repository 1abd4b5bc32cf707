import { EXTENSIONS } from '@mimmo/core';
import type { Scan, ScanMark } from '../scan/scan.js';
import { bracketAt } from '../scan/scan-at.js';
import { STARTS_UNSPACED } from '../words/script.js';
import { firstFreeToken } from './leading-bracket.js';

/** Whether no title goes on at a mark: a strong one that is not the first word's, and none that stands anywhere. */
export function endsTitle({ strength, property, first }: ScanMark): boolean {
  return (
    strength === 'strong' && first > 0 && property !== 'container' && property !== 'site' && property !== 'checksum'
  );
}

/** Of the numbers that may be years, the one that is. */
export function yearAmong(scan: Scan): ScanMark | undefined {
  const candidates = scan.marks.filter(({ property }) => property === 'year');
  if (candidates.length === 0) return undefined;
  const anchor = scan.marks.find(endsTitle)?.first ?? scan.tokens.length;
  const inBracket = candidates.filter(({ first }) => (scan.tokens[first]?.bracket ?? -1) >= 0);
  const free = firstFreeToken(scan);
  const behindStart = candidates.filter(({ first }) => first > free);
  const before = behindStart.filter(({ first }) => first <= anchor);
  const chosen =
    inBracket.find(({ first, last }) => isAlone(scan, first, last)) ??
    before.at(-1) ??
    inBracket[0] ??
    behindStart[0] ??
    (startsWithDatedTitle(scan, candidates[0]) ||
    standsBeforeFilm(scan, candidates[0]) ||
    followsBracketedTitle(scan, candidates[0])
      ? candidates[0]
      : undefined);
  return chosen && (behindStart.find((other) => isSameOrListed(scan, chosen, other)) ?? chosen);
}

/** The same year, or one that comes before it in a list in brackets: `[2017, 2019, drama]`. */
function isSameOrListed({ tokens }: Scan, chosen: ScanMark, other: ScanMark): boolean {
  if (other.value === chosen.value) return true;
  const bracket = tokens[chosen.first]?.bracket ?? -1;
  return bracket >= 0 && tokens[other.first]?.bracket === bracket;
}

function isAlone(scan: Scan, first: number, last: number): boolean {
  const bracket = bracketAt(scan, first);
  return bracket !== undefined && bracket.first === first && bracket.last === last;
}

/** Properties of marks that moving pictures alone have. */
const OF_PICTURES: ReadonlySet<string> = new Set(['resolution', 'videoSource', 'videoCodec']);
/** Properties of marks that say that a number in front is the title of a series. */
const OF_SERIES: ReadonlySet<string> = new Set(['season', 'episode', 'date', 'absoluteEpisode']);

/** `1993 Some Film 1080p`, `1997- Some Film.mkv`: a year in front of a film's words, where no other year is. */
function standsBeforeFilm({ tokens, covers, marks }: Scan, mark: ScanMark | undefined): boolean {
  const next = mark && tokens[mark.last];
  if (mark?.first !== 0 || !next || next.bracket >= 0 || !/^\p{L}/u.test(next.text)) return false;
  if ((covers[mark.last] ?? -1) >= 0 || marks.some(({ property }) => OF_SERIES.has(property))) return false;
  return marks.some(
    ({ property, strength, value }) =>
      (strength === 'strong' && OF_PICTURES.has(property)) ||
      (property === 'container' && EXTENSIONS.get(String(value))?.kind === 'video'),
  );
}

/** `[Title] 2007 1080p`: a year after a bracket in front, which nothing but marks follow: the bracket holds the title. */
function followsBracketedTitle(scan: Scan, mark: ScanMark | undefined): boolean {
  if (!mark || mark.first === 0 || mark.first !== firstFreeToken(scan)) return false;
  return mark.last < scan.tokens.length && (scan.covers[mark.last] ?? -1) >= 0;
}

/** `1983 - The Title`: a year that a dash sets apart from the title that follows. */
function startsWithDatedTitle({ name, covers, tokens }: Scan, mark: ScanMark | undefined): boolean {
  const next = mark && tokens[mark.last];
  if (mark?.first === 0 && next && STARTS_UNSPACED.test(next.text) && !next.text.startsWith('年')) return true;
  return (
    mark !== undefined &&
    mark.first === 0 &&
    /^\s-\s/u.test(name.slice(mark.end, mark.end + 3)) &&
    (covers[mark.last] ?? -1) < 0
  );
}
