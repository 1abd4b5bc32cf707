import { counterWords, roleFor, rolesOf, rolesOfStem } from '../../../lexicon/counters.js';
import { DIGIT, NUMERAL_CLASS, numberOf } from '../../../lexicon/digits.js';
import { numberOfWord, ordinalOf, ordinalWords, romanOf } from '../../../lexicon/number-words.js';
import { COUNT_PREFIXES, countersAfter } from '../../../lexicon/unspaced.js';
import { anyOf, wordsIn } from '../../../lexicon/word-lists.js';
import type { Mark } from '../../../mark.js';
import { lazy } from '../../../words/lazy.js';
import type { Token, Tokens } from '../../../words/token.js';
import { wordSet } from '../../../words/word-table.js';
import { NOTHING, type Reader, range, readAt, tokenAt } from '../reader.js';
import { isDay } from './day.js';
import { isBeforeNoun, nounAt } from './noun.js';
import { type NumberList, numberLists } from './number-list.js';

/** What stands between a word and its number: `Season 2`, `Season #2`, `Season (2`. */
const GAP = /[ ._:#№-]{0,3}\(?/uy;
const SHORT_GAP = /[ ._]?/uy;
const afterSingular = numberLists({
  digits: 2,
  firstDigits: 4,
  spacedDash: false,
  isAfterWord: true,
  again: () => 's',
});
const afterPlural = numberLists({ digits: 2, spacedDash: true, isAfterWord: true, again: () => 's|season[ ._]' });
const afterShort = numberLists({
  digits: 2,
  spacedDash: false,
  again: () => anyOf(counterWords(['season'], ['short', 'weak'])),
});
const beforeNoun = numberLists({ digits: 2, spacedDash: true, spacedOrdinal: true });

const NUMBER = `[${DIGIT}${NUMERAL_CLASS}]{1,3}`;
const PREFIX = lazy(() => anyOf(COUNT_PREFIXES));
/** `第二季`, `第1-3季`, `제2기`. */
const PREFIXED = lazy(
  () =>
    new RegExp(
      `${PREFIX()} ?(?<from>${NUMBER})(?: ?[-~～至到] ?(?:${PREFIX()} ?)?(?<to>${NUMBER}))? ?(?<unit>${anyOf(countersAfter('season'))})`,
      'uy',
    ),
);
/** Seasons before instalments: `第二季_第2期`. */
const SEASON_BEFORE = lazy(
  () =>
    new RegExp(
      `${PREFIX()}${NUMBER}${anyOf(countersAfter('season').filter((counter) => !isInstalmentUnit(counter)))}`,
      'u',
    ),
);

/** A show has no more seasons; what is larger is a year or a slip. */
const MOST_SEASONS = 60;
/** Seasons of broadcast (`2期`) are few: more of what the same word counts are instalments of a variety show. */
const MOST_BROADCAST = 6;

const isComplete = wordSet(wordsIn('complete'));
const isShow = wordSet(wordsIn('shows'));
const isArticle = wordSet(wordsIn('articles'));

/** Seasons by name, in all languages: `Season 1`, `Temporadas 1 a 3`, `2nd Season`, `Сезон 4`, `第二季`, `시즌 2`. */
export const seasonReader: Reader = {
  id: 'season',
  fromLanguages: true,
  words: new Set(counterWords(['season'])),
  spelt: new Set([
    ...counterWords(['season']),
    ...ordinalWords(),
    ...wordsIn('complete').filter((word) => !word.includes(' ')),
    ...wordsIn('articles'),
    ...wordsIn('shows'),
  ]),
  numbers: true,
  foreign: COUNT_PREFIXES.join(''),
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    if (token.digits > 0) return numberFirst(tokens, index, token);
    // The commonest words of all begin no season but `The Complete Season`.
    if (isArticle(token)) return allSeasons(tokens, index, token) ?? NOTHING;
    return (
      wordFirst(tokens, index, token) ??
      prefixed(tokens.name, token) ??
      ordinalFirst(tokens, index, token) ??
      allSeasons(tokens, index, token) ??
      NOTHING
    );
  },
};

/** `Season 2`, `Seasons 1-3`, `Season Two`, `الموسم الثاني`. */
function wordFirst(tokens: Tokens, index: number, token: Token): readonly Mark[] | undefined {
  const roles = rolesOfStem(token);
  if (roles.length === 0) return undefined;
  const { name } = tokens;
  const at = token.start + token.stem.length;
  // `se01`: glued to two digits, a word that is rare as a season is one.
  const isGlued = token.stem.length > 1 && /^\d\d(?!\d)/u.test(name.slice(at, at + 3));
  const role = roleFor(
    roles,
    'season',
    isGlued ? ['short', 'plural', 'before', 'weak'] : ['short', 'plural', 'before'],
  );
  if (!role) return undefined;
  const isShort = role.form === 'short' || role.form === 'weak';
  const gap = readAt(isShort ? SHORT_GAP : GAP, name, at)?.[0] ?? '';
  const lists = isShort ? afterShort : role.form === 'plural' ? afterPlural : afterSingular;
  const list = lists(name, at + gap.length);
  if (list) {
    const [first = 0] = list.values;
    if (isDay(tokens, list.end)) return undefined;
    if (!isSeason(first) || (first > MOST_SEASONS && gap.includes('(')) || isTitle(tokens, index, list))
      return undefined;
    return [season(seasonsOf(list.values), { start: token.start, end: list.end, rule: 'season/word-first' })];
  }
  const next = token.stem === token.lower ? tokens.tokens[index + 1] : undefined;
  if (!next || next.start !== token.end + 1) return undefined;
  const spelt = numberOfWord(next, role.languages) ?? romanOf(next);
  return spelt === undefined
    ? undefined
    : [season([spelt], { start: token.start, end: next.end, rule: 'season/spelt' })];
}

/** `2nd Season`, `1ª a 3ª Temporada`, `1-3 сезоны`, `2季`, `5 saisons`. */
function numberFirst(tokens: Tokens, index: number, token: Token): readonly Mark[] {
  if (token.digits > 2 || token.behind === '' || !isBeforeNoun(tokens, index)) return NOTHING;
  const list = beforeNoun(tokens.name, token.start);
  if (!list) return NOTHING;
  const forms = list.isOrdinal ? AFTER_ORDINAL : AFTER_NUMBER;
  const noun = nounAt(tokens, { index, end: list.end }, { kind: 'season', forms });
  if (!noun || (noun.isNumbered && !list.isOrdinal)) return NOTHING;
  // `45部`: parts as well as seasons.
  if (!list.isOrdinal && roleFor(rolesOf(noun.token), 'part', ['after'])) return NOTHING;
  if (isInstalmentUnit(noun.token.lower) && (token.text.startsWith('0') || (list.values[0] ?? 0) > MOST_BROADCAST))
    return NOTHING;
  const { end } = noun.token;
  const place = { start: token.start, end, rule: 'season/number-first' };
  const [count = 0] = list.values;
  if (noun.role.form !== 'plural' || list.values.length > 1) {
    const strength = isInstalmentUnit(noun.token.lower) ? 'weak' : 'strong';
    return [{ ...season(seasonsOf(list.values), place), strength }];
  }
  if (count < 2 || count > MOST_SEASONS) return NOTHING;
  const all = tokens.tokens[index + 2] ?? token;
  const isSure = isComplete(all) || isComplete(tokens.tokens[index - 1] ?? token);
  return [{ ...season(range(1, count), { ...place, rule: 'season/count' }), strength: isSure ? 'strong' : 'weak' }];
}

const AFTER_NUMBER = ['after', 'plural'] as const;
const AFTER_ORDINAL = ['after', 'before', 'weak', 'short', 'plural'] as const;

/** `第二季`, `第10期`. */
function prefixed(name: string, token: Token): readonly Mark[] | undefined {
  if (token.isAscii) return undefined;
  const match = readAt(PREFIXED(), name, token.start);
  const first = numberOf(match?.groups?.from);
  if (!match?.groups || first === undefined) return undefined;
  const last = numberOf(match.groups.to);
  const value = last === undefined || last <= first ? [first] : range(first, last, MOST_SEASONS);
  const place = { start: token.start, end: token.start + match[0].length };
  if (isInstalmentUnit(match.groups.unit ?? '') && isInstalment(name, token.start, first))
    return [{ property: 'episode', value, ...place, strength: 'strong', rule: 'season/instalment' }];
  return [season(value, { ...place, rule: 'season/cjk' })];
}

/** Counters of seasons that count instalments of variety shows as well. */
function isInstalmentUnit(unit: string): boolean {
  return countersAfter('episode').includes(unit);
}

/** `第10期`: of a variety show, an instalment; behind a season (`第二季_第2期`) or beyond the sixth it is no season. */
function isInstalment(name: string, start: number, value: number): boolean {
  return value > MOST_BROADCAST || SEASON_BEFORE().test(name.slice(Math.max(0, start - 40), start));
}

/** `Second Season`, `segunda temporada`. */
function ordinalFirst({ tokens }: Tokens, index: number, token: Token): readonly Mark[] | undefined {
  const next = tokens[index + 1];
  if (!next || next.start !== token.end + 1) return undefined;
  const role = roleFor(rolesOf(next), 'season', AFTER_ORDINAL);
  const value = role && ordinalOf(token, role.languages);
  return value === undefined
    ? undefined
    : [season([value], { start: token.start, end: next.end, rule: 'season/ordinal' })];
}

/** `The Complete Season`, `temporada completa`, `Die komplette Serie`: all of it, where no number follows. */
function allSeasons({ tokens }: Tokens, index: number, token: Token): readonly Mark[] | undefined {
  const first = isArticle(token) && !isComplete(token) ? index + 1 : index;
  const one = tokens[first];
  const two = tokens[first + 1];
  if (!one || !two || two.start !== one.end + 1 || !(isComplete(one) || isComplete(two))) return undefined;
  const after = tokens[first + 2];
  // `Complete Season 2`, not `Complete Season 720p` or `Complete Season (2004)`.
  if (after && after.start - two.end <= 2 && /^\d{1,2}$/u.test(after.text)) return undefined;
  const [all, noun] = isComplete(one) ? [one, two] : [two, one];
  if (!isComplete(all)) return undefined;
  const isSeries = isShow(noun);
  if (!isSeries && !roleFor(rolesOf(noun), 'season', ['before', 'plural'])) return undefined;
  const rule = isSeries ? 'season/complete-series' : 'season/complete';
  const place = { start: token.start, end: two.end };
  return [{ property: 'complete', value: 'complete', ...place, strength: 'weak', rule }];
}

/**
 * `Open Season 2006`, `Жаркий сезон 2022 S01E05`: a year after a title that ends with the word. Seasons that a year counts stand
 * apart (`Show - Season 2016`), in a list (`Season 2015-2016`), or have an episode after them (`Season 2016 Episode 3`).
 */
function isTitle({ name, tokens }: Tokens, index: number, { values: [first = 0, ...others] }: NumberList): boolean {
  if (first < 1900 || others.length > 0) return false;
  const [before, word, year, behind] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!before || !word || !year || year.bracket !== word.bracket || before.bracket !== word.bracket) return false;
  if (name.charAt(year.end) === '-' && behind?.digits === behind?.text.length) return false;
  if (word.start - before.end > 1 || year.start - word.end > 1) return false;
  return !tokens.slice(index + 2, index + 2 + EPISODE_NEAR).some(isOfEpisodes);
}

/** How many words after a year may hold the episodes of its season: `Сезон 2016 (1-10 выпуск)`. */
const EPISODE_NEAR = 4;

function isOfEpisodes(token: Token): boolean {
  return roleFor(rolesOfStem(token), 'episode', ['before', 'after', 'short', 'plural']) !== undefined;
}

function isSeason(first: number): boolean {
  return first <= MOST_SEASONS || (first >= 1900 && first <= 2100);
}

/** The seasons of a list; a year has no others with it. */
function seasonsOf(values: readonly number[]): readonly number[] {
  const [first = 0] = values;
  return first > MOST_SEASONS ? [first] : values.filter((value) => value <= MOST_SEASONS);
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

function season(value: readonly number[], { start, end, rule }: Place): Mark {
  return { property: 'season', value, start, end, strength: 'strong', rule };
}
