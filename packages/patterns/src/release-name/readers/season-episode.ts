import { type FoundMark, NOTHING, type Reader, range, readAt, tokenAt } from './reader.js';

/** What may stand between the parts of one numbering. */
const GAP = '[ ._-]{0,3}';
const SEASON = 's(?:eason|aison|taffel|erie|eries|ezon)?';
const EPISODE = '(?:ep?|episode|épisode|folge|cap|x)';
const MORE = `(?<more>(?:${GAP}(?:-|to|~|&|\\+|a)?${GAP}(?:s\\d{1,4}[ ._-]?)?(?:ep?|x|-|~|&|\\+)[ ._]?e?p?\\d{1,5}(?![\\dpi]\\w))*)`;

const FULL = new RegExp(
  `s[ ._]?(?<season>\\d{1,4})(?:[ ._-]{0,3}|[ ._]-[ ._])x?(?:ep?|episode|cap|folge|episodio)[ ._]{0,2}(?<episode>\\d{1,5})(?<letter>[abc](?![\\p{L}\\d]))?${MORE}(?<version>v\\d)?(?![\\d])`,
  'iuy',
);
const WORDS = new RegExp(
  `(?:season|saison|series|staffel|temporada|stagione|sezon|séria|seria|seizoen|sæson|säsong|sezonul)[ ._-]{0,2}(?<season>\\d{1,3})[ ._,-]{0,4}(?:(?:-[ ._])?(?:episode|ep|épisode|episodio|folge|odcinek|avsnitt|epi|e|x|capitulo|capítulo|bölüm|aflevering|dil|diel|episódio)s?)[ ._#-]{0,3}(?<episode>\\d{1,4})${MORE}(?![\\d])`,
  'iuy',
);
const CROSS =
  /(?<season>\d{1,4})[ ]?x[ ]?(?<episode>\d{1,4})(?<more>(?:[ ._]?(?:-|x|_|\+|&)[ ._]?(?:\d{1,4}x)?\d{1,4}(?!\d|[\p{L}])|[ ._]\d{1,4}x\d{1,4})*)(?<version>v\d)?(?![\d])/iuy;
const CROSS_ALL = /(?<season>\d{1,3})xall(?![\p{L}\d])/iuy;
const PACK =
  /s(?<season>\d{1,4})(?<more>(?:[ ._]{0,2}(?:-|~|to|a|&|\+|,|e|und|and)?[ ._]{0,2}s\d{1,3}(?!\d|e\d|[ ._]?ep?\d))+|[ ._]?(?:-|~)[ ._]?\d{1,2}(?![\d\p{L}]|[ ._-]*\d{2,4}p))?(?![\p{L}\d])/iuy;

/** Two seasons in one number would be more than any show has; what is larger is a year or a slip. */
const MOST_SEASONS = 60;

/**
 * Seasons and episodes that stand together: `S01E02`, `S01E01-E03`, `s01.e02`, `S2024E05`, `1x02`, `1x02_03`, `Season 1
 * Episode 2`, `S01-S05`, `S01`.
 */
export const seasonEpisodeReader: Reader = {
  id: 'season-episode',
  first: '0st',
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    const full = readAt(FULL, tokens.name, token.start) ?? readAt(WORDS, tokens.name, token.start);
    if (full?.groups) return numbered(full, token.start, 'full');
    const cross = readAt(CROSS, tokens.name, token.start);
    if (cross?.groups && isCross(cross.groups)) return numbered(cross, token.start, 'cross');
    const all = readAt(CROSS_ALL, tokens.name, token.start);
    if (all?.groups) return [season([Number(all.groups['season'])], token.start, token.start + all[0].length)];
    const pack = readAt(PACK, tokens.name, token.start);
    if (pack?.groups) {
      const seasons = manySeasons(Number(pack.groups['season']), pack.groups['more']);
      return seasons.length === 0 ? NOTHING : [season(seasons, token.start, token.start + pack[0].length)];
    }
    return NOTHING;
  },
};

/** `1x02` numbers an episode; `1920x1080`, `720x480` and `4x4` by itself do not. */
function isCross({ season: first = '', episode = '' }: Readonly<Record<string, string | undefined>>): boolean {
  if (first.length > 2)
    return first.length === 4 && episode.length <= 3 && Number(first) < 2100 && Number(first) > 1900;
  return episode.length >= 2 && episode.length <= 4;
}

function numbered(match: RegExpExecArray, start: number, rule: string): readonly FoundMark[] {
  const { season: first = '', episode = '', more = '', version } = match.groups ?? {};
  const end = start + match[0].length;
  const versionStart = version === undefined ? end : end - version.length;
  const found: FoundMark[] = [
    season([Number(first)], start, versionStart, rule),
    {
      property: 'episode',
      value: manyEpisodes(Number(episode), more),
      start,
      end: versionStart,
      strength: 'strong',
      rule: `season-episode/${rule}`,
    },
  ];
  if (version !== undefined)
    found.push({
      property: 'version',
      value: Number(version.slice(1)),
      start: versionStart,
      end,
      strength: 'strong',
      rule: 'season-episode/version',
    });
  return found;
}

function season(value: readonly number[], start: number, end: number, rule = 'pack'): FoundMark {
  return { property: 'season', value, start, end, strength: 'strong', rule: `season-episode/${rule}` };
}

/** `E01-E03` is a range, `E01E03` a list; numbers of a season named again (`-S01E03`) are left out. */
function manyEpisodes(first: number, more: string): readonly number[] {
  const numbers = [first];
  const pattern = /(?:s\d{1,4}[ ._-]?|\d{1,4}x)?(?:ep?|x)?[ ._]?(\d{1,5})/giu;
  let before = 0;
  for (const match of more.matchAll(pattern)) {
    const between = more.slice(before, match.index) + match[0].replace(/\d+$/u, '');
    before = match.index + match[0].length;
    const last = numbers.at(-1) ?? first;
    const next = Number(match[1]);
    if (/[-~]|to/iu.test(between) && next > last) numbers.push(...range(last + 1, next));
    else if (!numbers.includes(next)) numbers.push(next);
  }
  return numbers;
}

function manySeasons(first: number, more: string | undefined): readonly number[] {
  if (more === undefined) return [first];
  const rest = [...more.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
  const last = rest.at(-1) ?? first;
  if (rest.length === 1 && /[-~]|to| /iu.test(more) && last > first) return range(first, last, MOST_SEASONS);
  return [...new Set([first, ...rest])].sort((left, right) => left - right);
}
