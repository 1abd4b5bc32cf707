import type { Mark } from '../../../mark.js';
import { NOTHING, type Reader, readAt, tokenAt, wordsOf } from '../reader.js';

const CREDITLESS = /nc(?<what>op|ed)(?:[ ._]?(?<number>\d{1,2})(?<letter>[a-z]?))?(?<version>v\d)?(?![\p{L}\d])/iuy;
const NUMBERED =
  /(?<what>sp|ova|oad|pv|op|ed)[ ._]?(?<number>\d{1,2}(?:\.5)?)(?<letter>[a-d]?)(?<version>v\d)?(?![\p{L}\d])/iuy;
/** What the letters stand for. */
const NAMES: Readonly<Record<string, string>> = {
  op: 'opening',
  ed: 'ending',
  sp: 'special',
  ova: 'special',
  oad: 'special',
  pv: 'trailer',
};

/**
 * What comes with a series beside its episodes: `NCOP`, `NCED2v2`, `SP02`, `OVA 3`, `PV1`. A numbered special is an
 * episode, by the trade's habit one of season 0.
 */
export const specialReader: Reader = {
  id: 'special',
  words: wordsOf('ncopv ncedv sp ova oad pv op ed'),
  spelt: wordsOf('ncop nced'),
  read(tokens, index) {
    const { start } = tokenAt(tokens, index);
    const match = readAt(CREDITLESS, tokens.name, start) ?? readAt(NUMBERED, tokens.name, start);
    if (!match?.groups || index === 0) return NOTHING;
    const { what = '', number = '' } = match.groups;
    const kind = NAMES[what.toLowerCase()] ?? 'special';
    const end = start + match[0].length;
    const form: Mark = { property: 'form', value: kind, start, end, strength: 'weak', rule: 'form/special' };
    if (number === '') return [form];
    const episode: Mark = {
      property: 'episode',
      value: [Number(number)],
      start,
      end,
      strength: 'weak',
      rule: 'special/number',
    };
    return what.toLowerCase() === 'sp' ? [{ ...episode, property: 'season', value: [0] }, episode] : [form, episode];
  },
};
