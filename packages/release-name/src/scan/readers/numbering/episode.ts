import { counterWords, roleFor, rolesOfStem } from '../../../lexicon/counters.js';
import { DIGIT, NUMERAL_CLASS, numberOf } from '../../../lexicon/digits.js';
import { ALL_OF, COUNT_PREFIXES, countersAfter } from '../../../lexicon/unspaced.js';
import { anyOf, writtenIn } from '../../../lexicon/word-lists.js';
import type { Mark } from '../../../mark.js';
import { lazy } from '../../../words/lazy.js';
import type { Token, Tokens } from '../../../words/token.js';
import { wordSet } from '../../../words/word-table.js';
import { NOTHING, type Reader, range, readAt, tokenAt } from '../reader.js';
import { isBeforeNoun, nounAt } from './noun.js';
import { type NumberList, numberLists } from './number-list.js';

/** `E05` has nothing between letter and number: `U.N.C.L.E. 2015` is no episode. */
const LETTER = 'e';
const GAP = /[ ._:#№-]{0,3}/uy;
const WORDS = counterWords(['episode'], ['before', 'plural', 'short']);
const afterWord = numberLists({
  digits: 4,
  firstDigits: 5,
  spacedDash: true,
  isAfterWord: true,
  halves: true,
  again: () => `(?:${anyOf(WORDS)}[ ._]?|#|${LETTER})`,
});
const beforeNoun = numberLists({ digits: 4, spacedDash: true });
/** What may hang on a number: `05b`, `12v2`. */
const TAIL = /(?<letter>[a-d](?![\p{L}\d]))?(?<version>v\d)?/iuy;

/** The chapter of Spanish trackers: season and two digits of the episode in one number, `Cap.408`. */
const SEASON_AND_EPISODE =
  /[ ._]{0,2}(?<season>\d{1,2})(?<from>\d\d)(?:[ ._]?[_-][ ._]?(?<again>\d{1,2})(?<to>\d\d))?(?![\d\p{L}])/iuy;

const OF = lazy(
  () =>
    new RegExp(
      `(?<from>\\d{1,4})(?:[ ._]?-[ ._]?(?<to>\\d{1,4}))?[ ._]{0,2}(?:${anyOf(writtenIn('of'))}|\\/)[ ._]{0,2}(?<total>\\d{1,4})(?![\\d\\p{L}])`,
      'iuy',
    ),
);
const NUMBER = `[${DIGIT}${NUMERAL_CLASS}]{1,4}`;
const COUNTER = lazy(() => anyOf(countersAfter('episode')));
/** What counts issues as well is left to those who know what is numbered: `第499期`. */
const SURE_COUNTER = lazy(() =>
  anyOf(countersAfter('episode').filter((counter) => !countersAfter('issue').includes(counter))),
);
const PREFIX = lazy(() => anyOf(COUNT_PREFIXES));
const ALL = lazy(() => anyOf(ALL_OF));
/** `全12集`, `12集全`: how many there are, and that all are here. */
const ALL_EPISODES = lazy(
  () => new RegExp(`${ALL()} ?${DIGIT}{1,4} ?${COUNTER()}${ALL()}?|${DIGIT}{1,4} ?${COUNTER()}${ALL()}`, 'uy'),
);
/** `第08集`, `第1-12话`. */
const PREFIXED = lazy(
  () =>
    new RegExp(
      `${PREFIX()} ?(?<from>${NUMBER})(?<half>\\.5)?(?:${COUNTER()}? ?[-~～至到] ?${PREFIX()}?(?<to>${DIGIT}{1,4}))? ?${SURE_COUNTER()}(?!${DIGIT})`,
      'uy',
    ),
);
const HASH = /(?<from>\d{1,4})(?:[ ._]?-[ ._]?#?(?!(?:19|20)\d\d(?!\d))(?<to>\d{1,4}))?(?<version>v\d)?(?![\d\p{L}])/uy;

const isOf = wordSet(writtenIn('of'));

/** Episodes by name: `E05`, `Ep. 5-7`, `Cap.408`, `3 of 12`, `01-08 из 10`, `第08集`, `12화`, `#5`. */
export const episodeReader: Reader = {
  id: 'episode',
  fromLanguages: true,
  words: new Set([...counterWords(['episode']), LETTER]),
  // `Выпуск № 5`: a sign of its own may stand before the number.
  spelt: new Set(WORDS.filter((word) => /[^\0-\x7f]/u.test(word))),
  numbers: true,
  foreign: [...COUNT_PREFIXES, ...ALL_OF.map((word) => word.charAt(0))].join(''),
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    if (token.digits > 0) return numberFirst(tokens, index, token);
    return wordFirst(tokens.name, token) ?? (token.isAscii ? NOTHING : unspaced(tokens.name, token.start));
  },
};

/** `Ep. 5-7`, `E05`, `Cap.408`. */
function wordFirst(name: string, token: Token): readonly Mark[] | undefined {
  const at = token.start + token.stem.length;
  if (token.stem === LETTER)
    return token.lower === LETTER ? undefined : marked(name, token.start, afterWord(name, at), 'episode/marked');
  const roles = rolesOfStem(token);
  if (roles.length === 0) return undefined;
  if (roleFor(roles, 'episode', ['before', 'plural', 'short'])) {
    const gap = readAt(GAP, name, at)?.[0].length ?? 0;
    return marked(name, token.start, afterWord(name, at + gap), 'episode/marked');
  }
  // A word that may be an episode or a chapter is the trackers' abbreviation of either.
  const isChapter = roleFor(roles, 'episode', ['weak']) && roleFor(roles, 'chapter', ['weak']);
  const cap = isChapter && readAt(SEASON_AND_EPISODE, name, at);
  return cap ? chapter(cap, { start: token.start, end: at + cap[0].length }) : undefined;
}

/** `3 of 12`, `8 серия`, `12화`, `3. Folge`, `12 episodes`, `#5`. */
function numberFirst(tokens: Tokens, index: number, token: Token): readonly Mark[] {
  const { name } = tokens;
  const { start } = token;
  if (token.digits <= 4 && token.behind !== '' && !isFollowedByNumber(name, token)) {
    const of = isBeforeTotal(tokens, index) ? readAt(OF(), name, start) : undefined;
    if (of?.groups && isPartOf(of, token)) {
      if (!of[0].includes('/')) return [rangeMark(of, start, 'episode/of')];
      // `[01/22] - "film.rar" yEnc`: in front it counts the parts of a posting.
      return index === 0 ? NOTHING : [rangeMark(of, start, 'episode/fraction')];
    }
    const all = tokens.isAscii ? undefined : readAt(ALL_EPISODES(), name, start);
    if (all) return [complete(start, start + all[0].length)];
    const counted = isBeforeNoun(tokens, index) ? countedAt(tokens, index, token) : undefined;
    if (counted) return counted;
  }
  const hash = name.charAt(start - 1) === '#' && name.charAt(start - 2) !== '&' ? readAt(HASH, name, start) : undefined;
  return hash ? [{ ...rangeMark(hash, start, 'episode/hash'), property: 'issue', strength: 'weak' }] : NOTHING;
}

/** Whether a total may follow a number: `3 of 12`, `01-08 из 10`, `3/12`, `5of9`. */
function isBeforeTotal({ tokens }: Tokens, index: number): boolean {
  const token = tokenAt({ tokens }, index);
  if (token.behind === '/' || token.text.length > token.digits) return true;
  return (
    isOf(tokenAt({ tokens }, index + 1)) || isOf(tokenAt({ tokens }, index + 2)) || tokens[index + 1]?.behind === '/'
  );
}

/** `8 серия`, `1-8 серии`, `3. Folge`, never `The 100th Episode`; `12 episodes` says how many there are. */
function countedAt(tokens: Tokens, index: number, token: Token): readonly Mark[] | undefined {
  const list = beforeNoun(tokens.name, token.start);
  // `Show.2019.Folge.3`: a year is no episode.
  if (!list || (token.digits === YEAR_DIGITS && /^(?:19|20)/u.test(token.text))) return undefined;
  const noun = nounAt(tokens, { index, end: list.end }, { kind: 'episode', forms: ['after', 'plural'] });
  if (!noun || (noun.isNumbered && noun.role.form === 'plural')) return undefined;
  const { end } = noun.token;
  if (noun.role.form === 'plural' && list.values.length === 1)
    return manyEpisodes(list.values[0] ?? 0, { start: token.start, end, rule: 'episode/count' });
  const found = episodes(list.values, { start: token.start, end, rule: 'episode/after' });
  // `2023年01期`: right after a year, what counts episodes and issues counts issues.
  const isIssue = tokens.tokens[index - 2]?.digits === YEAR_DIGITS && tokens.tokens[index - 1]?.end === token.start;
  return isIssue ? [{ ...found, property: 'issue', value: String(numberOf(token.text)), strength: 'weak' }] : [found];
}

/** `13 серий`, `13 серий из 13`: so many, from the first on. */
function manyEpisodes(count: number, place: Place): readonly Mark[] | undefined {
  return count < 2 || count > MOST_COUNTED ? undefined : [episodes(range(1, count), place)];
}

const YEAR_DIGITS = 4;
/** More than so many are counted by something else. */
const MOST_COUNTED = 400;

/** Whether another number follows that no dash joins: what counts episodes follows neither. */
function isFollowedByNumber(name: string, { start, digits, behind }: Token): boolean {
  if (behind < '0' || behind > '9') return false;
  const end = start + digits;
  return !'-~'.includes(name.charAt(end)) && !'-~'.includes(name.charAt(end + 1));
}

/** `第08集`, `全12集`, `제12화`. */
function unspaced(name: string, start: number): readonly Mark[] {
  const all = readAt(ALL_EPISODES(), name, start);
  if (all) return [complete(start, start + all[0].length)];
  const counted = readAt(PREFIXED(), name, start);
  return counted ? [rangeMark(counted, start, 'episode/cjk')] : NOTHING;
}

function complete(start: number, end: number): Mark {
  return { property: 'complete', value: 'complete', start, end, strength: 'strong', rule: 'episode/all-of' };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

function episodes(value: readonly number[], { start, end, rule }: Place): Mark {
  return { property: 'episode', value, start, end, strength: 'strong', rule };
}

function rangeMark(match: RegExpExecArray, start: number, rule: string): Mark {
  const from = (numberOf(match.groups?.from) ?? 0) + (match.groups?.half === undefined ? 0 : 0.5);
  const to = numberOf(match.groups?.to) ?? from;
  const values = range(from, to);
  return episodes(values.length === 0 ? [from] : values, { start, end: start + match[0].length, rule });
}

/** Episodes with what hangs on their number. */
function marked(name: string, start: number, list: NumberList | undefined, rule: string): readonly Mark[] | undefined {
  if (!list) return undefined;
  const tail = readAt(TAIL, name, list.end);
  const { letter = '', version } = tail?.groups ?? {};
  const end = list.end + letter.length;
  if (version === undefined) return [episodes(list.values, { start, end: list.end + (tail?.[0].length ?? 0), rule })];
  const value = Number(version.slice(1));
  const place = { start: end, end: end + version.length };
  return [
    episodes(list.values, { start, end, rule }),
    { property: 'version', value, ...place, strength: 'strong', rule: 'episode/version' },
  ];
}

function chapter({ groups }: RegExpExecArray, span: Omit<Place, 'rule'>): readonly Mark[] {
  const { season = '', from = '', again, to } = groups ?? {};
  const last = again === undefined || again === season ? to : undefined;
  const values = last === undefined ? [] : range(Number(from), Number(last));
  const value = values.length === 0 ? [Number(from)] : values;
  const place = { ...span, rule: 'episode/cap' };
  return [{ ...episodes([Number(season)], place), property: 'season' }, episodes(value, place)];
}

/** `3 of 12` counts parts; `3 of 2`, `Expo 9/11` and a date's slash do not. */
function isPartOf({ 0: text, groups, input }: RegExpExecArray, { start, bracket }: Token): boolean {
  const { from, to, total } = groups ?? {};
  const last = Number(to ?? from);
  if (input.charAt(start - 1) === '/' || (text.includes('/') && bracket < 0)) return false;
  return last <= Number(total) && Number(total) > 1 && last > 0 && Number(total) < 1900;
}
