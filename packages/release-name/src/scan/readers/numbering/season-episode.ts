import type { Mark } from '../../../mark.js';
import type { Token } from '../../../words/token.js';
import { NOTHING, type Reader, range, readAt, tokenAt, wordsOf } from '../reader.js';

const FULL =
  /s[ ._]?(?<season>\d{1,4})(?:[ ._-]{0,3}|[ ._]-[ ._])x?(?<mark>episodio|episode|ep|e|cap|folge)[ ._]{0,2}(?<episode>\d{1,5})(?:[abc](?![\p{L}\d]))?(?!\d)/iuy;
const WORDS =
  /(?:season|saison|series|se|staffel|temporada|stagione|sezon|séria|seria|seizoen|sæson|säsong|sezonul)[ ._-]{0,2}(?<season>\d{1,3})[ ._,-]{0,4}(?:-[ ._])?(?<mark>episodes?|episodios?|ep|épisode|folge|odcinek|avsnitt|epi|e|x|capitulo|capítulo|bölüm|aflevering|afl|dil|diel|episódio|серия)[ ._#-]{0,3}(?<episode>\d{1,4})(?!\d)/iuy;
/** `1x02`, `1 x 02`: spaces on both sides or on none, for `5.0 x264` has a codec. */
const CROSS = /(?<season>\d{1,4})(?<gap>[ ]?)(?<mark>[x×х])\k<gap>(?<episode>\d{1,4})(?!\d)/iuy;
/** `Ep 2x03`: the word belongs to the numbers. */
const NAMED_CROSS = /(?:ep|episode|cap)[ ._]{1,2}(?<season>\d{1,2})(?<mark>x)(?<episode>\d{2,3})(?!\d)/iuy;
/** `T01XE08`, `T2E5`: the season of Spanish names. */
const TEMPORADA = /t(?<season>\d{1,2})[ ._]?x?(?<mark>e|cap)(?<episode>\d{1,3})(?!\d)/iuy;
/** `01E06`: two pairs of digits. */
const PAIR = /(?<season>\d\d)(?<mark>e)(?<episode>\d\d)(?![\d\p{L}])/iuy;
const JOINED = /s(?<season>\d\d)(?<episode>\d\d)(?!\d)/iuy;
/** `S04x22`. */
const SEASON_CROSS = /s(?<season>\d{1,2})(?<mark>x)(?!26[456])(?<episode>\d{2,3})(?![\d\p{L}])/iuy;
/** Both numbers glued to a word: `Castle1x01`, `TheDaysS01E06`. */
const GLUED =
  /(?<word>[\p{L}'.!]{2,}?)(?<numbers>s(?<season>\d{1,2})e(?<episode>\d{1,3})|(?<season2>\d{1,2})x(?<episode2>\d\d))(?![\d\p{L}])/iuy;
const MORE =
  /(?<gap>[ ._]{0,2}(?:[-–~&+,]|to[ ._]|a[ ._]|and[ ._])?[ ._]{0,2})(?<season>s\d{1,4}[ ._-]?|\d{1,4}(?=x\d))?(?<mark>episode[ ._]|ep[ ._]?|e[ ._]?|x)?(?<episode>\d{1,5})(?![\dpi]|(?![exv]\d)\p{L})/iuy;
const VERSION = /v(?<version>\d)(?![\p{L}\d])/iuy;
const CROSS_ALL = /(?<season>\d{1,3})xall(?![\p{L}\d])/iuy;
const PACK =
  /(?:seasons?[ ._])?s[ ]?(?<season>\d{1,4})(?<more>(?:[ ._]{0,2}(?:-|~|to|a|&|\+|,|e|und|and)?[ ._]{0,2}s\d{1,3}(?!\d|e\d|[ ._]?ep?\d))+|(?:-|~)\d{1,2}(?![\d\p{L}]))?(?![\p{L}\d])/iuy;

const DISC = /s(?<season>\d{1,2})[ ._]?(?:d|disc|sp)(?<disc>\d{1,2})(?:[-&]\d{1,2}){0,4}(?![\p{L}\d])/iuy;

/** Two seasons in one number would be more than any show has; what is larger is a year or a slip. */
const MOST_SEASONS = 60;

/**
 * Seasons and episodes that stand together: `S01E02`, `S01E01-E03`, `s01.e02`, `S2024E05`, `1x02`, `1x02_03`, `Season 1
 * Episode 2`, `S01-S05`, `S01`.
 */
export const seasonEpisodeReader: Reader = {
  id: 'season-episode',
  words: wordsOf(
    's t season seasons saison series se staffel temporada stagione sezon seria seizoen sezonul ep episode cap',
  ),
  mixed: true,
  numbers: true,
  foreign: 's',
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    return token.digits > 0 ? numberFirst(tokens.name, token) : wordFirst(tokens.name, token);
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
function wordFirst(name: string, { start, lower, stem, initial }: Token): readonly Mark[] {
  const pattern = FIRST_PATTERNS.get(stem) ?? (initial === S || initial === T ? WORDS : undefined);
  const full =
    (pattern && readAt(pattern, name, start)) ?? (stem === 's' ? readAt(SEASON_CROSS, name, start) : undefined);
  if (full?.groups) return numbered(name, full, { start, rule: 'season-episode/full' });
  const glued = lower !== stem && GLUED_NUMBERS.test(lower) ? readAt(GLUED, name, start) : undefined;
  if (glued?.groups) return gluedMarks(glued, start);
  if (stem === 'season' || stem === 'seasons') return packAt(name, start);
  if (stem !== 's') return NOTHING;
  const joined = readAt(JOINED, name, start);
  if (joined?.groups && !/^(?:19|20)/u.test(joined[0].slice(1)))
    return numbered(name, joined, { start, rule: 'season-episode/joined' });
  const disc = readAt(DISC, name, start);
  if (disc?.groups) return [season([Number(disc.groups.season)], start, start + disc[0].length, 'season-episode/disc')];
  return packAt(name, start);
}

/** `S01`, `S01-S05`, `Seasons S01 S02`. */
function packAt(name: string, start: number): readonly Mark[] {
  const pack = readAt(PACK, name, start);
  if (!pack?.groups) return NOTHING;
  const seasons = manySeasons(Number(pack.groups.season), pack.groups.more);
  return seasons.length === 0 ? NOTHING : [season(seasons, start, start + pack[0].length)];
}

const S = 0x73;
const T = 0x74;
/** What to look for first, by the letters in front of the first digit; words for seasons begin with s and t. */
const FIRST_PATTERNS: ReadonlyMap<string, RegExp> = new Map([
  ['s', FULL],
  ['t', TEMPORADA],
  ['ep', NAMED_CROSS],
  ['episode', NAMED_CROSS],
  ['cap', NAMED_CROSS],
]);
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
    { episodes: [Number(episode)], end: start + match[0].length },
    { season: Number(first), mark: mark.toLowerCase(), digits: episode.length },
  );
  const found: Mark[] = [
    season([Number(first)], start, end, rule),
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
    const match = readAt(MORE, name, end);
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
    if (/[-–~]|to|a/iu.test(gap) && next > last) {
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

/** `-03`, `_03`, `&03`, `+03`: nothing but one sign between two numbers of a kind. */
function isTight(gap: string, episode: string, { digits }: FirstNumber): boolean {
  return /^[-–~_&+]$/u.test(gap) && (episode.length === digits || episode.length === 2);
}

/** `E02-E03` and `Ep1 - Ep3` go on; `E53 - Ep.129` names the same episode in another way, ` x264` a codec. */
function isSameMark(mark: string | undefined, gap: string, first: string): boolean {
  const again = (mark ?? '').toLowerCase().replace(/[ ._]/gu, '');
  if (again === '') return true;
  if (/\s/u.test(gap)) return again === first && again !== 'x';
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
  if (rest.length === 1 && /[-~]|to| /iu.test(more) && last > first) return range(first, last, MOST_SEASONS);
  return [...new Set([first, ...rest])].sort((left, right) => left - right);
}
