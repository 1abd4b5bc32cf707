import { counterWords } from '../../../lexicon/counters.js';
import { DIGIT, numberOf } from '../../../lexicon/digits.js';
import { anyOf, wordsIn } from '../../../lexicon/word-lists.js';
import type { Mark } from '../../../mark.js';
import { lazy } from '../../../words/lazy.js';
import type { Token, Tokens } from '../../../words/token.js';
import { outlineOf, wordSet } from '../../../words/word-table.js';
import { NOTHING, type Reader, readAt, tokenAt } from '../reader.js';
import { continued } from './continued-episodes.js';
import { countedPair } from './counted-pair.js';
import { misreadCode } from './misread-code.js';
import { isBeforeNoun } from './noun.js';
import { discAt, packAt, season } from './season-pack.js';

/** Letters and words that stand before an episode where a season stands before them. */
const EPISODE = lazy(() =>
  anyOf(['e', 'x', 'xe', ...counterWords(['episode'], ['before', 'plural', 'short', 'weak'])]),
);
const FULL = lazy(
  () =>
    new RegExp(
      `s[ ._]?(?<season>\\d{1,4})(?:[ ._-]{0,3}|[ ._]-[ ._])x?(?<mark>e|(?!x)${EPISODE()})[ ._]{0,2}[[(]?(?<episode>\\d{1,5})(?:[abc](?![\\p{L}\\d])|(?<half>\\.5(?=[ \\])_]|$)))?(?!\\d)`,
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
/** `Ep #1.2`: of a series that counts its episodes so. */
const NAMED_NUMBER = /[ ._]{0,2}#(?<season>\d{1,2})(?<mark>\.)(?<episode>\d{1,2})(?![\d.])/iuy;
const isEpisodeWord = wordSet(counterWords(['episode'], ['before', 'short', 'weak']));
/** `01E06`: two pairs of digits. */
const PAIR = /(?<season>\d\d)(?<mark>e)(?<episode>\d\d)(?![\d\p{L}])/iuy;
const JOINED = /s(?<season>\d\d)(?<episode>\d\d)(?!\d)/iuy;
/** `S04x22`. */
const SEASON_CROSS = /s(?<season>\d{1,2})(?<mark>x)(?!26[456])(?<episode>\d{2,3})(?![\d\p{L}])/iuy;
/** Both numbers glued to a word: `Castle1x01`, `TheDaysS01E06`. */
const GLUED =
  /(?<word>[\p{L}'.!]{2,}?)(?<numbers>s(?<season>\d{1,2})e(?<episode>\d{1,3})|(?<season2>\d{1,2})x(?<episode2>\d\d))(?![\d\p{L}])/iuy;
const VERSION = /v(?<version>\d)(?![\p{L}\d])/iuy;
const CROSS_ALL = /(?<season>\d{1,3})xall(?![\p{L}\d])/iuy;
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
    return token.digits > 0 ? numberFirst(tokens, index, token) : wordFirst(tokens, index, token);
  },
};

/** `1x02`, `01E06`, `1xAll`, `3.sez.7.ser`. */
function numberFirst(tokens: Tokens, index: number, { start, digits, lower }: Token): readonly Mark[] {
  const { name } = tokens;
  const unit = lower.charAt(digits);
  if (digits <= 2 && isBeforeNoun(tokens, index)) {
    const pair = countedPair(name, start);
    if (pair.length > 0) return pair;
  }
  if (unit === 'e' && digits === 2) {
    const pair = readAt(PAIR, name, start);
    if (pair?.groups) return numbered(name, pair, { start, rule: 'season-episode/full' });
  }
  if (digits > 4 || !(unit === '' ? name.charAt(start + digits) === ' ' : CROSS_SIGNS.includes(unit))) return NOTHING;
  const cross = readAt(CROSS, name, start);
  const end = start + (cross?.[0].length ?? 0);
  const strength = cross?.groups && crossStrength(cross.groups, name.slice(end, end + LONGEST_END));
  if (cross && strength === 'strong') return numbered(name, cross, { start, rule: 'season-episode/cross' });
  if (cross && strength === 'weak')
    return numbered(name, cross, { start, rule: 'season-episode/small-cross' }).map((mark) => ({ ...mark, strength }));
  const all = readAt(CROSS_ALL, name, start);
  return all?.groups ? [season([Number(all.groups.season)], start, start + all[0].length)] : NOTHING;
}

const CROSS_SIGNS = 'x×х';
/** How much of what follows a cross tells what it is, in UTF-16 units. */
const LONGEST_END = 8;

/** `S01E02`, `Season 1 Episode 2`, `T2E5`, `Castle1x01`, `S01-S05`. */
function wordFirst({ name, tokens }: Tokens, index: number, token: Token): readonly Mark[] {
  const { start, lower, stem } = token;
  const full =
    stem === LETTER ? (readAt(FULL(), name, start) ?? readAt(SEASON_CROSS, name, start)) : named(name, token);
  if (full?.groups) return numbered(name, full, { start, rule: 'season-episode/full' });
  const misread = stem.charAt(0) === LETTER && stem !== lower ? misreadCode(lower) : undefined;
  if (misread) return misreadMarks(misread, token);
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
  const disc = discAt(name, start);
  if (disc.length > 0) return disc;
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
  const at = start + stem.length;
  const match = isSeason
    ? readAt(AFTER_WORD(), name, at)
    : (readAt(NAMED_CROSS, name, at) ?? readAt(NAMED_NUMBER, name, at));
  if (match) match[0] = name.slice(start, start + stem.length + match[0].length);
  return match;
}

const GLUED_NUMBERS = /\d[ex]\d/u;

type Groups = Readonly<Record<string, string | undefined>>;

/** What is broadcast every day has no more episodes in a year. */
const MOST_OF_YEAR = 366;

/** How sure two numbers and a cross between them are season and episode; `undefined` where they are a size. */
function crossStrength({ season: first = '', episode = '' }: Groups, rest: string): Mark['strength'] | undefined {
  if (first.length > 2) {
    // `2024x105`, not `1920x816`: a year has so many days.
    const isDaily = episode.length <= 3 && Number(episode) <= MOST_OF_YEAR;
    const isYear = first.length === 4 && isDaily && Number(first) < 2100 && Number(first) > 1900;
    return isYear ? 'strong' : undefined;
  }
  if (first === episode && SIZES.has(first)) return TWIN_END.test(rest) ? 'strong' : undefined;
  if (episode.length === 1) {
    if (FILE_END.test(rest)) return 'strong';
    // `6x2` alone may be anything; before what describes a release it is an episode.
    return (first === episode && first !== '1' ? TWIN_END : SET_APART).test(rest) ? 'strong' : 'weak';
  }
  return episode.length <= 4 ? 'strong' : undefined;
}

/** Cars have so many wheels and driven ones, cubes so many fields a side, and icons so many pixels. */
const SIZES: ReadonlySet<string> = new Set('2 3 4 6 8 16 24 32 48 64 72 96'.split(' '));
/** What follows `3x3` where it is an episode. */
const TWIN_END = /^[\s_]*(?:[-\]|]|[[(](?:\d{3,4}[pi]|hdtv|web|dvd))/iu;
/** What sets `6x2` apart from words. */
const SET_APART = /^[\s_]*[-\][(]/u;
/** The extension of a file, which nothing follows. */
const FILE_END = /^\.(?=[^.]*\p{L})[\p{L}\d]{2,4}$/u;

interface Place {
  readonly start: number;
  readonly rule: string;
}

/** Season and episodes from the first numbering at a place and what continues it. */
function numbered(name: string, match: RegExpExecArray, { start, rule }: Place): readonly Mark[] {
  const { season: first = '', episode = '', mark = '', half } = match.groups ?? {};
  const { episodes, end } = continued(
    name,
    { episodes: [(numberOf(episode) ?? 0) + (half === undefined ? 0 : 0.5)], end: start + match[0].length },
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

function misreadMarks(
  { season: first, episode }: { readonly season: number; readonly episode: number },
  { start, end }: Token,
): readonly Mark[] {
  const rule = 'season-episode/misread';
  return [
    season([first], start, end, rule),
    { property: 'episode', value: [episode], start, end, strength: 'strong', rule },
  ];
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
