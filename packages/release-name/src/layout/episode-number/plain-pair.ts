import type { Scan } from '../../scan/scan.js';
import { type Counted, countedAt } from '../../settle/counted.js';
import type { Token } from '../../words/token.js';

/** Two numbers that are season and episode by their look alone, with how many words they have. */
export interface PlainPair {
  readonly season: number;
  readonly from: number;
  /** The last episode of `Some Show 3 01 13`. */
  readonly to: number;
  /** Index of the first word after them. */
  readonly last: number;
}

const SEASON = /^[1-9]\d?$/u;
const EPISODE = /^\d\d$/u;
const SHORT_EPISODE = /^[1-9]$/u;
/** Signs of which a name has one alone between its words. */
const SIGNS = '-_ ';

/**
 * `Some Show 7 02`, `some_show_3_02`, `some-show-6-02`, `some-show-4-8-hdtv`, `Some Show 3 01 13`: a number without a zero in front
 * and one of two digits, which the sign of the whole name joins, at its end or before what describes it.
 */
export function plainPairAt(scan: Scan, counted: Counted, index: number): PlainPair | undefined {
  const first = index > 0 ? scan.tokens[index] : undefined;
  if (!first || first.digits === 0 || !SEASON.test(first.text)) return undefined;
  const [before, second] = [scan.tokens[index - 1], scan.tokens[index + 1]];
  if (!before || !second) return undefined;
  const sign = scan.name.slice(before.end, first.start);
  if (sign.length !== 1 || !SIGNS.includes(sign) || scan.brackets[0]?.first === 0) return undefined;
  const isJoined = (left: Token, right: Token | undefined): boolean =>
    right !== undefined && right.bracket < 0 && scan.name.slice(left.end, right.start) === sign;
  if (!isJoined(first, second) || !/\p{L}/u.test(before.text) || isAnyCounted(scan, counted, index)) return undefined;
  const third = scan.tokens[index + 2];
  const isRange =
    third !== undefined && isJoined(second, third) && EPISODE.test(third.text) && third.text > second.text;
  const last = isRange ? index + 3 : index + 2;
  const follower = countedAt(scan, counted, last);
  const isShort = sign === '-' && SHORT_EPISODE.test(second.text) && follower !== undefined;
  if (!EPISODE.test(second.text) && !isShort) return undefined;
  if (last < scan.tokens.length && (follower === undefined || follower.property === 'year')) return undefined;
  const from = Number(second.text);
  return { season: Number(first.text), from, to: isRange ? Number(third.text) : from, last };
}

function isAnyCounted(scan: Scan, counted: Counted, index: number): boolean {
  return countedAt(scan, counted, index) !== undefined || countedAt(scan, counted, index + 1) !== undefined;
}
