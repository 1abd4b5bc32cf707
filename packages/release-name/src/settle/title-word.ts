import type { Scan, ScanMark } from '../scan/scan.js';
import { markAt } from '../scan/scan-at.js';
import { hasTrait } from '../trait.js';

/** Words that a title word follows: `The Collector`, `A Real Story`. */
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'in',
  'to',
  'my',
  'le',
  'la',
  'les',
  'l',
  'der',
  'die',
  'das',
  'ein',
  'el',
  'los',
  'il',
  'lo',
  'un',
  'une',
  'o',
  'os',
  'as',
  'for',
  'with',
  'no',
  'is',
  'on',
  'at',
  'by',
  'from',
  'your',
  'his',
  'her',
  'our',
]);
/** Properties whose words stand in front of a year or a season as well. */
const PULLED: ReadonlySet<string> = new Set([
  'language',
  'subtitleLanguage',
  'edition',
  'proper',
  'complete',
  'hdr',
  'stereo3d',
  'audioCodec',
  'date',
  'resolution',
  'videoSource',
  'size',
  'disc',
]);
/** A language's code written like a name: `Dr. Pol`. */
const SHORT_NAME = /^\p{Lu}\p{Ll}{1,2}$/u;

/** Words in capitals with which the scene says where a film was shown, or what it is. */
const TAGS = /^(?:doku|docu|dokumentation|stv|custom|retail|rental|untouched)$/iu;

/** Words for languages that titles of shows end with more often: `Some Show Brazil S01`. */
const NATIONS = /^(?:brazil|italiana)$/iu;

/** Words that say behind the episodes that these are all, and in front of them nothing. */
const LAST_WORDS = /^(?:batch|end|fin)$/iu;

/** Whether a weak mark in front of the anchor is a word of the title: by what stands before it and how it is written. */
export function isTitleWord(scan: Scan, mark: ScanMark, isNearest: boolean): boolean {
  const before = mark.first > 0 ? scan.tokens[mark.first - 1] : undefined;
  const text = scan.name.slice(mark.start, mark.end);
  if (mark.property === 'language' && SHORT_NAME.test(text)) return true;
  if (before && ARTICLES.has(before.lower) && !(isInCapitals(text) && before.text !== before.text.toUpperCase()))
    return true;
  if (mark.last === scan.tokens.length && hasTrait(mark, 'titleAtEnd')) return true;
  if (hasTrait(mark, 'neverTitle')) return false;
  if (hasTrait(mark, 'beforeTechnical'))
    return !/^(?:videoSource|resolution|videoCodec|audioCodec|audioChannels|hdr)$/u.test(
      markAt(scan, mark.last)?.property ?? '',
    );
  if (TAGS.test(text) && isInCapitals(text))
    return !markAt(scan, mark.first - 1) && before?.text === before?.text.toUpperCase();
  if (!PULLED.has(mark.property)) return true;
  if (!isNearest || isInCapitals(text)) return false;
  const anchor = markAt(scan, mark.last);
  if (anchor?.property === 'season' || anchor?.property === 'episode')
    return (
      LAST_WORDS.test(text) ||
      NATIONS.test(text) ||
      (mark.property !== 'complete' && mark.property !== 'language' && mark.property !== 'subtitleLanguage')
    );
  if (anchor?.property !== 'year') return false;
  const isBracketed = (scan.tokens[mark.last]?.bracket ?? -1) >= 0;
  if (mark.property === 'language')
    return isBracketed || scan.marks.filter(({ first }) => first >= mark.last).length <= 1;
  return mark.property !== 'edition' || (hasTrait(mark, 'oftenTitle') && !/edition|cut/iu.test(text));
}

/** `LIMITED`, `LiMiTED`, `iNTERNAL`: capitals, of which the scene spares the i. */
function isInCapitals(text: string): boolean {
  return text.replaceAll('i', 'I') === text.toUpperCase() && text !== text.toLowerCase() && !/^\p{Lu}i$/u.test(text);
}
