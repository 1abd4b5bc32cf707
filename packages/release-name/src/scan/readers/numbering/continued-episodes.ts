import { counterWords } from '../../../lexicon/counters.js';
import { anyOf, wordsIn } from '../../../lexicon/word-lists.js';
import { lazy } from '../../../words/lazy.js';
import { hasDigitSoon, range, readAt } from '../reader.js';

const TO = lazy(() => anyOf(wordsIn('to')));
const AND = lazy(() => anyOf(wordsIn('and')));
const MORE = lazy(
  () =>
    new RegExp(
      `(?<gap>[ ._]{0,2}(?:[-–~&+,]|(?:${TO()}|${AND()})(?=[ ._]))?[ ._]{0,2})(?<season>s\\d{1,4}[ ._-]?|\\d{1,4}(?=x\\d))?(?<mark>${anyOf(counterWords(['episode'], ['before', 'short']))}[ ._]?|e[ ._]?|x)?(?<episode>\\d{1,5})(?![\\dpi]|(?![exv]\\d)\\p{L})`,
      'iuy',
    ),
);
const isRange = lazy(() => new RegExp(`[-–~]|^[ ._]*${TO()}[ ._]*$`, 'iu'));

/** Episodes, and where the last of them ends. */
export interface Numbering {
  readonly episodes: readonly number[];
  readonly end: number;
}

/** The numbering that others may continue. */
export interface FirstNumber {
  readonly season: number;
  readonly mark: string;
  readonly digits: number;
}

/** Longest range that a release of loose episodes covers. */
const LONGEST_RANGE = 400;

/** Takes in what continues a numbering: `-E03`, `E03`, `-03`, `_03`, `-S01E03`, `1x03`. */
export function continued(name: string, from: Numbering, first: FirstNumber): Numbering {
  let { end } = from;
  const episodes = [...from.episodes];
  for (;;) {
    const match = hasDigitSoon(name, end) ? readAt(MORE(), name, end) : undefined;
    if (!match?.groups || match[0].length === 0) break;
    const { gap = '', season: again, mark, episode = '' } = match.groups;
    const next = Number(episode);
    const last = episodes.at(-1) ?? 0;
    if (again !== undefined && Number.parseInt(again.replace(/\D/gu, ''), 10) !== first.season) break;
    if (
      mark === undefined && again === undefined
        ? !isTight(gap, episode, first) || next <= last
        : !isSameMark(mark, gap, first.mark)
    )
      break;
    if (isRange().test(gap) && next > last) {
      if (next - last > LONGEST_RANGE) break;
      episodes.push(...range(last + 1, next));
    } else {
      // Behind a dot or a space, a number that does not go on counts over all seasons: `S02E03.E28`.
      if (gap !== '' && !/[+&,_]/u.test(gap) && next !== last + 1) break;
      if (next !== last) episodes.push(next);
    }
    end += match[0].length;
  }
  return { episodes, end };
}

/** Letters that stand for episodes; words have more: `Episode 1 - 16`. */
const LONGEST_LETTERS = 2;

/** `-03`, `_03`, `&03`, `+03`, `-8`: nothing but one sign between two numbers of a kind. */
function isTight(gap: string, episode: string, { digits, mark }: FirstNumber): boolean {
  const isJoined = /^[-–~_&+,]$/u.test(gap) || (mark.length > LONGEST_LETTERS && /^[ ._]-[ ._]$/u.test(gap));
  return isJoined && episode.length <= Math.max(digits, 2);
}

/** `E02-E03` and `Ep1 - Ep3` go on; `E53 - Ep.129` names the same episode in another way, ` x264` a codec. */
function isSameMark(mark: string | undefined, gap: string, first: string): boolean {
  const again = (mark ?? '').toLowerCase().replace(/[ ._]/gu, '');
  if (again === '') return true;
  // `s02e31-episode_55`: a word names the episode in another way.
  if (/\s/u.test(gap) || again.length > LONGEST_LETTERS) return again === first && again !== 'x';
  return again.charAt(0) === first.charAt(0) || (again === 'x' && /[x×х]/u.test(first));
}
