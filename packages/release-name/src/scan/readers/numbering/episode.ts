import type { Mark } from '../../../mark.js';
import type { Token, Tokens } from '../../../words/token.js';
import { isAmong, NOTHING, type Reader, range, readAt, tokenAt, wordsOf } from '../reader.js';
import { numberOf } from './season.js';

const TO =
  '(?:[ ._]?(?:-|–|~|to|a|à|bis|do|по|и|&|\\+|,)[ ._]?(?:ep?|episode[ ._]|ep[ ._]|#)?(?<to>\\d{1,4})(?:[ ._]?(?:end|fin|final))?(?![\\d\\p{L}]))?';
/** `E05` has nothing between letter and number: `U.N.C.L.E. 2015` is no episode. */
const MARKED = new RegExp(
  `(?:e(?=\\d)|eps?|epi|episode|episodes|épisode|épisodes|episodio|episodios|episódio|episodi|folge|folgen|odcinek|odc|avsnitt|afsnit|aflevering|afl|capitulo|capítulo|capitulos|bölüm|bolum|серия|серии|серій|серій|серія|выпуск|эпизод|díl|diel|rész|sæson|jakso|epizod)[ ._:#№-]{0,3}(?<from>\\d{1,5})(?<letter>[a-d](?![\\p{L}\\d]))?(?<version>v\\d)?${TO}(?<tail>v\\d)?`,
  'iuy',
);
const CAP =
  /cap[ ._]{0,2}(?<season>\d{1,2})(?<from>\d\d)(?:[ ._]?[_-][ ._]?(?<again>\d{1,2})(?<to>\d\d))?(?![\d\p{L}])/iuy;
const OF =
  /(?<from>\d{1,4})(?:[ ._]?-[ ._]?(?<to>\d{1,4}))?[ ._]{0,2}(?:of|из|von|sur|de|di|z|\/)[ ._]{0,2}(?<total>\d{1,4})(?![\d\p{L}])/iuy;
const AFTER =
  /(?<from>\d{1,4})(?:(?:[ ._]?[-~][ ._]?| по )(?<to>\d{1,4}))?(?:[ ._-]{0,2})(?:-?я[ ._])?(?:серия|серии|серий|bölüm|bolum|blm|выпуск|эпизод|rész|epizod|odcinek|bölümler|화|회|話|话|集|부|话)(?:全|完|end)?(?![\p{L}\d])/iuy;
const ALL_OF = /(?:全|全部)?(?<total>\d{1,4})(?:集|话|話|回)全|全(?<count>\d{1,4})(?:集|话|話|回)/uy;
const CJK =
  /第 ?(?<from>[\d一二三四五六七八九十]{1,4})(?:(?:[集话話回章]? ?[-~～至到] ?第?)(?<to>\d{1,4}))? ?[集话話回夜弾](?![\d])/uy;
const KOREAN = /(?:제 ?)?(?<from>\d{1,4})(?:[ ._]?[-~][ ._]?(?<to>\d{1,4}))?(?:화|회)(?![\d])/uy;
const HASH = /(?<from>\d{1,4})(?:[ ._]?-[ ._]?#?(?<to>\d{1,4}))?(?<version>v\d)?(?![\d\p{L}])/uy;

/** Episodes by name: `E05`, `Ep. 5-7`, `Cap.408`, `3 of 12`, `01-08 из 10`, `第08集`, `12화`, `#5`. */
export const episodeReader: Reader = {
  id: 'episode',
  words: wordsOf(
    'e ep eps epi episode episodes episodio episodios episodi folge folgen odcinek odc avsnitt afsnit aflevering afl cap ' +
      'capitulo capitulos bolum jakso epizod',
  ),
  numbers: true,
  foreign: 'ebcdrséсвэ全第제',
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    const { name } = tokens;
    if (token.digits > 0) return numberFirst(tokens, token);
    const cap = token.stem === 'cap' ? readAt(CAP, name, token.start) : undefined;
    if (cap?.groups) return capitulo(cap, token.start);
    const marked = readAt(MARKED, name, token.start);
    if (marked || token.isAscii) return marked ? versioned(marked, token.start, 'episode/marked') : NOTHING;
    return foreign(name, token.start);
  },
};

/** `3 of 12`, `8 серия`, `12화`, `#5`. */
function numberFirst(tokens: Tokens, token: Token): readonly Mark[] {
  const { name } = tokens;
  const { start } = token;
  if (token.digits <= 4 && isAmong(token.behind, '0123456789ovsdzbeor/-') && !isFollowedByNumber(name, token)) {
    const of = readAt(OF, name, start);
    if (of?.groups && isPartOf(of, token)) return [mark(of, start, 'episode/of')];
    const all = readAt(ALL_OF, name, start);
    if (all) return [complete(start, start + all[0].length)];
    const after = readAt(AFTER, name, start);
    if (after) return versioned(after, start, 'episode/after');
  }
  const hash = name.charAt(start - 1) === '#' && name.charAt(start - 2) !== '&' ? readAt(HASH, name, start) : undefined;
  return hash ? [issueOf(mark(hash, start, 'episode/hash'))] : NOTHING;
}

function issueOf({ value, start, end, rule }: Mark): Mark {
  return { property: 'issue', value, start, end, strength: 'weak', rule };
}

/** Whether another number follows that no dash joins: what counts episodes follows neither. */
function isFollowedByNumber(name: string, { start, digits, behind }: Token): boolean {
  if (behind < '0' || behind > '9') return false;
  const end = start + digits;
  return !'-~'.includes(name.charAt(end)) && !'-~'.includes(name.charAt(end + 1));
}

/** `第08集`, `全12集`, `제12화`. */
function foreign(name: string, start: number): readonly Mark[] {
  const all = readAt(ALL_OF, name, start);
  if (all) return [complete(start, start + all[0].length)];
  const cjk = readAt(CJK, name, start);
  if (cjk) return versioned(cjk, start, 'episode/cjk');
  const korean = readAt(KOREAN, name, start);
  return korean ? versioned(korean, start, 'episode/korean') : NOTHING;
}

function complete(start: number, end: number): Mark {
  return { property: 'complete', value: 'complete', start, end, strength: 'strong', rule: 'episode/all-of' };
}

function mark(match: RegExpExecArray, start: number, rule: string): Mark {
  const from = numberOf(match.groups?.from) ?? 0;
  const to = numberOf(match.groups?.to);
  const value = to !== undefined && to > from ? range(from, to) : [from];
  return {
    property: 'episode',
    value: value.length === 0 ? [from] : value,
    start,
    end: start + match[0].length,
    strength: 'strong',
    rule,
  };
}

function versioned(match: RegExpExecArray, start: number, rule: string): readonly Mark[] {
  const found = mark(match, start, rule);
  const version = match.groups?.version ?? match.groups?.tail;
  if (version === undefined) return [found];
  const end = start + match[0].length;
  return [
    { ...found, end: end - version.length },
    {
      property: 'version',
      value: Number(version.slice(1)),
      start: end - version.length,
      end,
      strength: 'strong',
      rule: 'episode/version',
    },
  ];
}

/** The Spanish trackers' chapter: season and two digits of the episode in one number. */
function capitulo(match: RegExpExecArray, start: number): readonly Mark[] {
  const { season = '', from = '', again, to } = match.groups ?? {};
  const end = start + match[0].length;
  const last = again === undefined || again === season ? to : undefined;
  const episodes = last === undefined ? [Number(from)] : range(Number(from), Number(last));
  return [
    { property: 'season', value: [Number(season)], start, end, strength: 'strong', rule: 'episode/cap' },
    {
      property: 'episode',
      value: episodes.length === 0 ? [Number(from)] : episodes,
      start,
      end,
      strength: 'strong',
      rule: 'episode/cap',
    },
  ];
}

/** `3 of 12` counts parts; `3 of 2`, `Expo 9/11` and a date's slash do not. */
function isPartOf({ 0: text, groups, input }: RegExpExecArray, { start, bracket }: Token): boolean {
  const { from, to, total } = groups ?? {};
  const last = Number(to ?? from);
  if (input.charAt(start - 1) === '/' || (text.includes('/') && bracket < 0)) return false;
  return last <= Number(total) && Number(total) > 1 && last > 0 && Number(total) < 1900;
}
