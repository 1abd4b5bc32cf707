import { counterWords } from '../../../lexicon/counters.js';
import { anyOf, wordsIn } from '../../../lexicon/word-lists.js';
import type { Mark } from '../../../mark.js';
import { lazy } from '../../../words/lazy.js';
import { NOTHING, range, readAt } from '../reader.js';

const TO = lazy(() => anyOf(wordsIn('to')));
const AND = lazy(() => anyOf(wordsIn('and')));
/** `S01`, `S01-S05`, `S01+S02`, `S01--S07`, `S01-02-04`. */
const PACK = lazy(
  () =>
    new RegExp(
      `s[ ]?(?<season>\\d{1,4})(?<more>(?:[ ._]{0,2}(?:[-~]{1,2}|[&+,]|${TO()}|${AND()})?[ ._]{0,2}s\\d{1,3}(?!\\d|e\\d|[ ._]?ep?\\d))+|(?:[-~]{1,2}\\d{1,2}(?![\\d\\p{L}]))+)?(?![\\p{L}\\d])`,
      'iuy',
    ),
);
const isSeasonRange = lazy(() => new RegExp(`[-~ ]|${TO()}`, 'iu'));
/** `S03DVD2`, `S02D01`, `S01.DISC.1`: a disc of a season; `S01SP2` is a special of one. */
const DISC = lazy(
  () =>
    new RegExp(
      `s(?<season>\\d{1,2})[ ._]?(?:(?:d|cd|dvd|bd|${anyOf(counterWords(['disc'], ['before', 'short', 'weak']))})[ ._]?(?<disc>\\d{1,2})|sp\\d{1,2})(?:[-&]\\d{1,2}){0,4}(?![\\p{L}\\d])`,
      'iuy',
    ),
);

/** Two seasons in one number would be more than any show has; what is larger is a year or a slip. */
const MOST_SEASONS = 60;

/** `S01`, `S01-S05`, `Seasons S01 S02`, and `S2-11`, which is an episode. */
export function packAt(name: string, at: number, start: number): readonly Mark[] {
  const pack = readAt(PACK(), name, at);
  if (!pack?.groups) return NOTHING;
  const { season: first = '', more } = pack.groups;
  const end = at + pack[0].length;
  const episode =
    first.length === 1 && first !== '1' ? /^-(?<number>\d\d)$/u.exec(more ?? '')?.groups?.number : undefined;
  if (episode !== undefined) {
    const rule = 'season-episode/full';
    const value = [Number(episode)];
    return [
      season([Number(first)], start, end, rule),
      { property: 'episode', value, start, end, strength: 'strong', rule },
    ];
  }
  const found = manySeasons(Number(first), more);
  return found.length === 0 ? NOTHING : [season(found, start, end)];
}

/** The season of a disc at an offset, and the number of the disc; none where no disc is named. */
export function discAt(name: string, start: number): readonly Mark[] {
  const match = readAt(DISC(), name, start);
  if (!match?.groups) return NOTHING;
  const { season: number, disc } = match.groups;
  const end = start + match[0].length;
  const rule = 'season-episode/disc';
  const found = season([Number(number)], start, end, rule);
  return disc === undefined ? [found] : [found, { ...found, property: 'disc', value: String(Number(disc)) }];
}

function manySeasons(first: number, more: string | undefined): readonly number[] {
  if (more === undefined) return [first];
  const rest = [...more.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  const last = rest.at(-1) ?? first;
  if (rest.length === 1 && isSeasonRange().test(more) && last > first) return range(first, last, MOST_SEASONS);
  return [...new Set([first, ...rest])].sort((left, right) => left - right);
}

/** A mark of seasons that is sure. */
export function season(value: readonly number[], start: number, end: number, rule = 'season-episode/pack'): Mark {
  return { property: 'season', value, start, end, strength: 'strong', rule };
}
