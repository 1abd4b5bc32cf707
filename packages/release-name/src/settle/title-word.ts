import { anyOf, wordsIn } from '../lexicon/word-lists.js';
import type { Scan, ScanMark } from '../scan/scan.js';
import { markAt } from '../scan/scan-at.js';
import { hasTrait } from '../trait.js';

/** Words after which a word goes on with the title: `The Collector`, `A Real Story`. */
const ARTICLES: ReadonlySet<string> = new Set(wordsIn('articles', 'small'));

/** Words after which what a nation is called is a noun: `The Lost Italian`. */
const DESCRIBING: ReadonlySet<string> = new Set(wordsIn('describing'));
/** Words with which the noun begins that they describe. */
const DETERMINERS: ReadonlySet<string> = new Set(wordsIn('articles'));

/** Words that join what stands before them to what follows. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(wordsIn('and', 'or'));

/** Whether a title goes on at an index, for a conjunction stands before it. */
export function goesOnAt({ tokens }: Scan, index: number): boolean {
  return CONJUNCTIONS.has(tokens[index - 1]?.lower ?? '');
}

/** Properties whose words may stand right before a year or a season without being words of the title: `FRENCH S01`. */
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

/** Properties of marks after which a word of picture or sound is no word of a title: `Dubbed 1080p`. */
const TECHNICAL = /^(?:videoSource|resolution|videoCodec|audioCodec|audioChannels|hdr)$/u;

/**
 * Whether a weak mark that stands right before the anchor is a word of the title after all: `French` is one in
 * `The French Story 2013`, and none in `Some Story FRENCH 2013`. What stands before the word and how it is written tell, then the
 * traits of the mark, and last what the anchor is.
 *
 * @param isNearest - whether nothing stands between the mark and the anchor; else it stands before other weak marks
 */
export function isTitleWord(scan: Scan, mark: ScanMark, isNearest: boolean): boolean {
  const { property, first, last } = mark;
  const before = first > 0 ? scan.tokens[first - 1] : undefined;
  const text = scan.name.slice(mark.start, mark.end);
  const isShouted = isInCapitals(text);
  if (property === 'language' && SHORT_NAME.test(text)) return true;
  // After an article a word goes on with the title, unless it alone is in capitals: `The Story Of FRENCH 2013`.
  if (before && ARTICLES.has(before.lower) && !(isShouted && before.text !== before.text.toUpperCase())) return true;
  if (property === 'language' && !isShouted && isDescribed(scan, first)) return true;
  if (hasTrait(mark, 'titleAsName') && CAPITALISED.test(text)) return true;
  if (last === scan.tokens.length && hasTrait(mark, 'titleAtEnd')) return true;
  if (hasTrait(mark, 'neverTitle')) return false;
  const after = markAt(scan, last)?.property;
  if (hasTrait(mark, 'beforeMarks')) return after === undefined || after === 'year';
  if (hasTrait(mark, 'beforeTechnical') && after !== undefined && TECHNICAL.test(after)) return false;
  // `Some Film RETAIL 2013` tags; `SOME FILM RETAIL 2013` is all in capitals, and tells nothing.
  if (
    isShouted &&
    last < scan.tokens.length &&
    (hasTrait(mark, 'tagInCapitals') || (property === 'network' && after === 'videoSource' && text.length > 1))
  )
    return !markAt(scan, first - 1) && before?.text === before?.text.toUpperCase();
  if (!PULLED.has(property) || hasTrait(mark, 'beforeTechnical')) return true;
  if (!isNearest || isShouted) return false;
  if (after === 'season' || after === 'episode') return isTitleBeforeSeason(mark);
  return after === 'year' && isTitleBeforeYear(scan, mark, text);
}

/** Written as a name is: `Ape`, not `APE` or `ape`. */
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;

/** `A Very Slow German`: whether an article and words that describe stand before the word at an index. */
function isDescribed({ tokens }: Scan, index: number): boolean {
  let at = index - 1;
  while (DESCRIBING.has(tokens[at]?.lower ?? '')) at--;
  return at < index - 1 && DETERMINERS.has(tokens[at]?.lower ?? '');
}

/** `Some Show Complete S01`, `Some Show German S01` tag the season; what else stands before one is the title's. */
function isTitleBeforeSeason(mark: ScanMark): boolean {
  const { property } = mark;
  if (hasTrait(mark, 'titleBeforeSeason')) return true;
  return property !== 'complete' && property !== 'language' && property !== 'subtitleLanguage';
}

/**
 * Before a year, a language is the title's where the year is in brackets or ends the name (`Some Italian (2013)`), an edition
 * where its words are mostly those of titles and do not say that it is one (`The Anniversary 2013`).
 */
function isTitleBeforeYear(scan: Scan, mark: ScanMark, text: string): boolean {
  const { property, last } = mark;
  if (property === 'edition') return hasTrait(mark, 'oftenTitle') && !EDITION.test(text);
  if (property !== 'language') return true;
  const isBracketed = (scan.tokens[last]?.bracket ?? -1) >= 0;
  // Nobody says of a film that it is English, unless a second language stands beside it.
  if (hasTrait(mark, 'oftenTitle') && markAt(scan, mark.first - 1)?.property !== 'language') return true;
  return isBracketed || isOtherLanguageSaid(scan, mark) || scan.marks.filter(({ first }) => first >= last).length <= 1;
}

/** What an edition calls itself: `Anniversary Edition`, `Final Cut`. */
const EDITION = new RegExp(anyOf(['cut', ...wordsIn('editions')]), 'iu');

/** `Der letzte Russian 2015 German 1080p`: another language stands where the marks do. */
function isOtherLanguageSaid({ marks, tokens }: Scan, { last, value }: ScanMark): boolean {
  const year = last + 1;
  return marks.some(
    (mark) =>
      mark.first === year &&
      mark.property === 'language' &&
      mark.value !== value &&
      !MIXED.has(String(mark.value)) &&
      tokens[year]?.bracket === -1,
  );
}

/** Languages of several kinds, beside which one is named: `German 2015 DL`. */
const MIXED: ReadonlySet<string> = new Set(['multi', 'dual', 'nordic']);

/** `LIMITED`, `LiMiTED`, `iNTERNAL`: capitals, of which the scene spares the i. */
function isInCapitals(text: string): boolean {
  return text.replaceAll('i', 'I') === text.toUpperCase() && text !== text.toLowerCase() && !/^\p{Lu}i$/u.test(text);
}
