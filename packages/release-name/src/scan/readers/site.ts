import type { Mark } from '../../mark.js';
import type { Token, Tokens } from '../../words/token.js';
import { wordSet } from '../../words/word-table.js';
import { NOTHING, type Reader, readAt, tokenAt, wordsOf } from './reader.js';

const SITE =
  /(?:https?:\/\/)?www[ ._]{1,2}(?!(?:s\d{1,3}(?:e\d{1,4})?|\d{3,4}[pi]?)[ .]|the[ .])[\p{L}\d-]{2,40}[ .]{1,2}[\p{L}\d]{2,12}(?:\.[a-z]{2,4})?(?![\p{L}\d])/iuy;
/** Top-level domains of the sites that tag releases. */
const isTopLevel = wordSet(
  wordsOf(
    'com org net info to tv cc me io xyz ru se pl site club online live eu in re ws pw bz mx la ch si ag st ' +
      'vip pro cx lol hair link zone one biz ph app al is it es li co fun space tech top pub day rocks foo tf ' +
      'uk de fr mobi name cz bid ai',
  ),
);
const HOST = /^[\p{L}\d]+$/u;
/** Words in front of a dot that are numbers, picture sizes or episodes rather than hosts. */
const NO_HOST = /\d[ex]\d|^\d+[pi]?$|^(?:s|ep?)\d/u;
/** Words that a host may have, with dashes between them. */
const LONGEST_HOST = 5;

/** Web addresses of the sites that names advertise: `www.example.org`, `example-site.com`. */
export const siteReader: Reader = {
  id: 'site',
  words: 'any',
  read(tokens, index) {
    const { lower, start, end: endOfWord } = tokenAt(tokens, index);
    const { name } = tokens;
    const unit = name.charCodeAt(endOfWord);
    if (unit !== DOT && unit !== DASH && unit !== COLON && lower !== 'www') return NOTHING;
    if (lower === 'www' || lower === 'http' || lower === 'https') {
      const site = readAt(SITE, name, start);
      if (site) return [mark(tokens, { start, end: start + site[0].length, rule: 'site/www' })];
    }
    const end = endOfDomain(tokens, index);
    return end < 0 ? NOTHING : [mark(tokens, { start, end, rule: 'site/domain' })];
  },
};

/** Offset after `host.tld`, -1 where there is none. */
function endOfDomain({ name, tokens }: Tokens, index: number): number {
  for (let at = index; at < index + LONGEST_HOST; at++) {
    const host = tokens[at];
    const next = tokens[at + 1];
    if (!host || !next || next.start !== host.end + 1) return -1;
    const separator = name.charCodeAt(host.end);
    if (separator === DASH) continue;
    if (separator !== DOT || !isTopLevel(next)) return -1;
    return isHost(tokens, index, at) ? next.end : -1;
  }
  return -1;
}

const COLON = 0x3a;
const DASH = 0x2d;
const DOT = 0x2e;

function isHost(tokens: readonly Token[], first: number, last: number): boolean {
  if (NO_HOST.test(tokens[last]?.lower ?? '') || (tokens[last]?.end ?? 0) - (tokens[first]?.start ?? 0) < 2)
    return false;
  for (let at = first; at <= last; at++) if (!HOST.test(tokens[at]?.text ?? '')) return false;
  return true;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly rule: 'site/www' | 'site/domain';
}

function mark({ name }: Tokens, { start, end, rule }: Place): Mark {
  const strength = rule === 'site/www' ? 'strong' : 'context';
  return { property: 'site', value: name.slice(start, end), start, end, strength, rule };
}
