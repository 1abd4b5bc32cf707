import { counterWords } from '../../../lexicon/counters.js';
import { DIGIT, numberOf } from '../../../lexicon/digits.js';
import { anyOf, wordsIn } from '../../../lexicon/word-lists.js';
import type { Mark } from '../../../mark.js';
import { lazy } from '../../../words/lazy.js';
import type { Token, Tokens } from '../../../words/token.js';
import { outlineOf, wordSet } from '../../../words/word-table.js';
import { hasDigitSoon, NOTHING, type Reader, range, readAt, tokenAt } from '../reader.js';

/** Letters and words that stand before an episode where a season stands before them. */
const EPISODE = lazy(() =>
  anyOf(['e', 'x', 'xe', ...counterWords(['episode'], ['before', 'plural', 'short', 'weak'])]),
);
const FULL = lazy(
  () =>
    new RegExp(
      `s[ ._]?(?<season>\\d{1,4})(?:[ ._-]{0,3}|[ ._]-[ ._])x?(?<mark>e|(?!x)${EPISODE()})[ ._]{0,2}(?<episode>\\d{1,5})(?:[abc](?![\\p{L}\\d]))?(?!\\d)`,
      'iuy',
    ),
);
/** `Season 2 Episode 3`, `Mùa 2 Tập 3`, `T2E5`: what stands after the word for the season. */
const AFTER_WORD = lazy(
  () =>
    new RegExp(
      `[ ._#-]{0,2}(?<season>${DIGIT}{1,3})(?:${anyOf(wordsIn('ordinalSuffixes'))}|\\.)?[\\])]?[ ._,-]{0,4}(?:-[ ._])?[[(]?(?!x26[456])(?<mark>e(?=\\d)|(?!e[ ._\\d])${EPISODE()})[ ._:#-]{0,3}(?<episode>${DIGIT}{1,4})(?!${DIGIT})`,
      'iuy',
    ),
);
/** Words before `S01`; those that stand before years are words of titles too: `The Series S01`. */
const isPackNoun = wordSet(counterWords(['season'], ['before', 'plural']));
const isSeasonWord = wordSet(counterWords(['season'], ['before', 'plural', 'short', 'weak']));
/** `1x02`, `1 x 02`: spaces on both sides or on none, for `5.0 x264` has a codec. */
const CROSS = /(?<season>\d{1,4})(?<gap>[ ]?)(?<mark>[x×х])\k<gap>(?<episode>\d{1,4})(?!\d)/iuy;
/** `Ep 2x03`: the word belongs to the numbers. */
const NAMED_CROSS = /[ ._]{1,2}(?<season>\d{1,2})(?<mark>x)(?<episode>\d{2,3})(?!\d)/iuy;
const isEpisodeWord = wordSet(counterWords(['episode'], ['before', 'short', 'weak']));
/** `01E06`: two pairs of digits. */
const PAIR = /(?<season>\d\d)(?<mark>e)(?<episode>\d\d)(?![\d\p{L}])/iuy;
const JOINED = /s(?<season>\d\d)(?<episode>\d\d)(?!\d)/iuy;
/** `S04x22`. */
const SEASON_CROSS = /s(?<season>\d{1,2})(?<mark>x)(?!26[456])(?<episode>\d{2,3})(?![\d\p{L}])/iuy;
/** Both numbers glued to a word: `Castle1x01`, `TheDaysS01E06`. */
const GLUED =
  /(?<word>[\p{L}'.!]{2,}?)(?<numbers>s(?<season>\d{1,2})e(?<episode>\d{1,3})|(?<season2>\d{1,2})x(?<episode2>\d\d))(?![\d\p{L}])/iuy;
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
const VERSION = /v(?<version>\d)(?![\p{L}\d])/iuy;
const CROSS_ALL = /(?<season>\d{1,3})xall(?![\p{L}\d])/iuy;
/** `S01`, `S01-S05`, `S01+S02`, `S01--S07`, `S01-02-04`. */
const PACK = lazy(
  () =>
    new RegExp(
      `s[ ]?(?<season>\\d{1,4})(?<more>(?:[ ._]{0,2}(?:[-~]{1,2}|[&+,]|${TO()}|${AND()})?[ ._]{0,2}s\\d{1,3}(?!\\d|e\\d|[ ._]?ep?\\d))+|(?:[-~]{1,2}\\d{1,2}(?![\\d\\p{L}]))+)?(?![\\p{L}\\d])`,
      'iuy',
    ),
);
const isSeasonRange = lazy(() => new RegExp(`[-~ ]|${TO()}`, 'iu'));
const DISC = /s(?<season>\d{1,2})[ ._]?(?:d|disc|sp)(?<disc>\d{1,2})(?:[-&]\d{1,2}){0,4}(?![\p{L}\d])/iuy;

/** Two seasons in one number would be more than any show has; what is larger is a year or a slip. */
const MOST_SEASONS = 60;

/**
 * Seasons and episodes that stand together: `S01E02`, `S01E01-E03`, `s01.e02`, `S2024E05`, `1x02`, `1x02_03`, `Season 1
 * Episode 2`, `S01-S05`, `S01`.
 */
export const seasonEpisodeReader: Reader = {
  id: 'season-episode',
  fromLanguages: true,
  words: new Set(['s', ...counterWords(['season']), ...counterWords(['episode'], ['before', 'short', 'weak'])]),
  mixed: true,
  numbers: true,
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    return token.digits > 0 ? numberFirst(tokens.name, token) : wordFirst(tokens, index, token);
  },
};

/** `1x02`, `01E06`, `1xAll`. */
function numberFirst(name: string, { start, digits, lower }: Token): readonly Mark[] {
  const unit = lower.charAt(digits);
  if (unit === 'e' && digits === 2) {
    const pair = readAt(PAIR, name, start);
    if (pair?.groups) return numbered(name, pair, { start, rule: 'season-episode/full' });
  }
  if (digits > 4 || !(unit === '' ? name.charAt(start + digits) === ' ' : CROSS_SIGNS.includes(unit))) return NOTHING;
  const cross = readAt(CROSS, name, start);
  if (cross?.groups && isCross(cross.groups, name, start + cross[0].length))
    return numbered(name, cross, { start, rule: 'season-episode/cross' });
  const all = readAt(CROSS_ALL, name, start);
  return all?.groups ? [season([Number(all.groups.season)], start, start + all[0].length)] : NOTHING;
}

const CROSS_SIGNS = 'x×х';

/** `S01E02`, `Season 1 Episode 2`, `T2E5`, `Castle1x01`, `S01-S05`. */
function wordFirst({ name, tokens }: Tokens, index: number, token: Token): readonly Mark[] {
  const { start, lower, stem } = token;
  const full =
    stem === LETTER ? (readAt(FULL(), name, start) ?? readAt(SEASON_CROSS, name, start)) : named(name, token);
  if (full?.groups) return numbered(name, full, { start, rule: 'season-episode/full' });
  const glued = lower !== stem && GLUED_NUMBERS.test(lower) ? readAt(GLUED, name, start) : undefined;
  if (glued?.groups) return gluedMarks(glued, start);
  if (stem !== LETTER) {
    const next = tokens[index + 1];
    const isBeforePack = next?.stem === LETTER && next.start === token.end + 1 && isPackNoun(token);
    return isBeforePack ? packAt(name, next.start, start) : NOTHING;
  }
  const joined = readAt(JOINED, name, start);
  if (joined?.groups && !/^(?:19|20)/u.test(joined[0].slice(1)))
    return numbered(name, joined, { start, rule: 'season-episode/joined' });
  const disc = readAt(DISC, name, start);
  if (disc?.groups) return [season([Number(disc.groups.season)], start, start + disc[0].length, 'season-episode/disc')];
  return packAt(name, start, start);
}

/** The letter of seasons in the notation that all languages share. */
const LETTER = 's';

/** `Season 1 Episode 2`, `T2E5`, `Ep 2x03`: the numbers after a word, in a match that begins with it. */
function named(name: string, { start, lower, stem, outline }: Token): RegExpExecArray | undefined {
  const word = { lower: stem, outline: stem === lower ? outline : outlineOf(stem) };
  const isSeason = isSeasonWord(word);
  if (!isSeason && !isEpisodeWord(word)) return undefined;
  // A letter stands right before its number: `T2E5`.
  if (stem.length === 1 && stem === lower) return undefined;
  const match = readAt(isSeason ? AFTER_WORD() : NAMED_CROSS, name, start + stem.length);
  if (match) match[0] = name.slice(start, start + stem.length + match[0].length);
  return match;
}

/** `S01`, `S01-S05`, `Seasons S01 S02`, and `S2-11`, which is an episode. */
function packAt(name: string, at: number, start: number): readonly Mark[] {
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

const GLUED_NUMBERS = /\d[ex]\d/u;

type Groups = Readonly<Record<string, string | undefined>>;

/** `1x02` numbers an episode; `1920x1080` and `720x480` do not, `6x2` only where a dash or bracket sets it apart. */
function isCross({ season: first = '', episode = '' }: Groups, name: string, end: number): boolean {
  if (first.length > 2)
    return first.length === 4 && episode.length <= 3 && Number(first) < 2100 && Number(first) > 1900;
  if (episode.length === 1) return (first === episode ? TWIN_END : /^[\s_]*[-\][(]/u).test(name.slice(end, end + 8));
  return episode.length <= 4;
}

/** What follows `3x3` where it is an episode: a car is `4x4` as well. */
const TWIN_END = /^[\s_]*(?:[-\]]|[[(](?:\d{3,4}[pi]|hdtv|web|dvd))/iu;

interface Place {
  readonly start: number;
  readonly rule: string;
}

/** Season and episodes from the first numbering at a place and what continues it. */
function numbered(name: string, match: RegExpExecArray, { start, rule }: Place): readonly Mark[] {
  const { season: first = '', episode = '', mark = '' } = match.groups ?? {};
  const { episodes, end } = continued(
    name,
    { episodes: [numberOf(episode) ?? 0], end: start + match[0].length },
    { season: numberOf(first) ?? 0, mark: mark.toLowerCase(), digits: episode.length },
  );
  const found: Mark[] = [
    season([numberOf(first) ?? 0], start, end, rule),
    { property: 'episode', value: episodes, start, end, strength: 'strong', rule },
  ];
  const version = readAt(VERSION, name, end);
  if (version?.groups) {
    found.push({
      property: 'version',
      value: Number(version.groups.version),
      start: end,
      end: end + version[0].length,
      strength: 'strong',
      rule: 'season-episode/version',
    });
  }
  return found;
}

interface Numbering {
  readonly episodes: readonly number[];
  readonly end: number;
}

interface FirstNumber {
  readonly season: number;
  readonly mark: string;
  readonly digits: number;
}

/** Longest range that a release of loose episodes covers. */
const LONGEST_RANGE = 400;

/** Takes in what continues a numbering: `-E03`, `E03`, `-03`, `_03`, `-S01E03`, `1x03`. */
function continued(name: string, from: Numbering, first: FirstNumber): Numbering {
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

function gluedMarks(match: RegExpExecArray, start: number): readonly Mark[] {
  const { word = '', season: first, episode, season2, episode2 } = match.groups ?? {};
  const from = start + word.length;
  const end = start + match[0].length;
  return [
    season([Number(first ?? season2)], from, end, 'season-episode/glued'),
    {
      property: 'episode',
      value: [Number(episode ?? episode2)],
      start: from,
      end,
      strength: 'strong',
      rule: 'season-episode/glued',
    },
  ];
}

function season(value: readonly number[], start: number, end: number, rule = 'season-episode/pack'): Mark {
  return { property: 'season', value, start, end, strength: 'strong', rule };
}

function manySeasons(first: number, more: string | undefined): readonly number[] {
  if (more === undefined) return [first];
  const rest = [...more.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  const last = rest.at(-1) ?? first;
  if (rest.length === 1 && isSeasonRange().test(more) && last > first) return range(first, last, MOST_SEASONS);
  return [...new Set([first, ...rest])].sort((left, right) => left - right);
}
