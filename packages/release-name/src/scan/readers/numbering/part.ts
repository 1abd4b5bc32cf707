import type { Token, Tokens } from '../../../words/token.js';
import { byWord, isAmong, NOTHING, type Reader, readAt, tokenAt, wordsOf } from '../reader.js';

const TO = '(?:[ ._]?(?:-|–|~|to|&)[ ._]?(?<to>\\d{1,4}(?:\\.\\d)?))?(?![\\d\\p{L}])';
/** Parts are counted together by one sign: `Part 1 - 13` is an episode of a part. */
const TIGHT = '(?:(?:-|–|~|&)(?<to>\\d{1,3}))?(?![\\d\\p{L}])';
/** `The Last Chapter 2016`, `Oh No 2015`: years count nothing. */
const A_YEAR = '(?:19|20)\\d\\d(?!\\d)';
/** `DVD9` and `BD50` are sizes of discs. */
const NO_SIZE = '(?!(?:5|9|25|50|66|100)(?!\\d))';
const number = (words: string, most = 4, to = TO): RegExp =>
  new RegExp(`(?:${words})[ ._#-]{0,2}(?!${A_YEAR})(?<from>\\d{1,${most}}(?:\\.\\d)?)${to}`, 'iuy');

interface Pattern {
  readonly property: 'disc' | 'volume' | 'chapter' | 'issue' | 'part';
  readonly rule: string;
  readonly strength: 'weak' | 'context';
  /** The ASCII words with which it begins. */
  readonly words: string;
  readonly pattern: RegExp;
}

const PATTERNS: readonly Pattern[] = [
  {
    property: 'disc',
    rule: 'part/disc',
    strength: 'weak',
    words: 'cd disc disk disque',
    pattern: number('cd|disc|disk|disque|диск', 2),
  },
  {
    property: 'disc',
    rule: 'part/disc-size',
    strength: 'weak',
    words: 'dvd bd',
    pattern: number(`(?:dvd|bd)${NO_SIZE}`, 2),
  },
  {
    property: 'volume',
    rule: 'part/volume',
    strength: 'weak',
    words: 'vol vols volume volumes volumen tome tomes band bd',
    pattern: number('vols?|volumes?|volumen|tomes?|том|band|bd'),
  },
  { property: 'volume', rule: 'part/volume-letter', strength: 'context', words: 'v t', pattern: number('v|t', 3) },
  {
    property: 'volume',
    rule: 'part/volume-cjk',
    strength: 'weak',
    words: '',
    pattern: /第?(?<from>\d{1,3})(?:-(?<to>\d{1,3}))?[巻卷册冊](?![\d])/uy,
  },
  {
    property: 'volume',
    rule: 'part/volume-cjk-first',
    strength: 'weak',
    words: '',
    pattern: /[巻卷](?<from>\d{1,3})(?![\d])/uy,
  },
  {
    property: 'chapter',
    rule: 'part/chapter',
    strength: 'weak',
    words: 'ch chp chap chapter chapters chapitre kapitel',
    pattern: number('ch|chp|chap|chapters?|глава|главы|chapitre|kapitel'),
  },
  { property: 'chapter', rule: 'part/chapter-letter', strength: 'context', words: 'c', pattern: number('c', 4) },
  {
    property: 'issue',
    rule: 'part/issue',
    strength: 'weak',
    words: 'issue issues no nr numero ausgabe heft number',
    pattern: number('issues?|no|nr|nº|n°|№|numero|número|ausgabe|heft|number|выпуск'),
  },
  {
    property: 'part',
    rule: 'part/part',
    strength: 'context',
    words: 'part pt teil parte partie del cz',
    pattern: number('part|pt|teil|parte|partie|часть|del|część|cz', 3, TIGHT),
  },
  {
    property: 'part',
    rule: 'part/part-roman',
    strength: 'context',
    words: 'part pt teil parte',
    pattern: /(?:part|pt|teil|parte)[ ._](?<from>i{1,3}|iv|vi{0,3}|one|two|three)(?![\p{L}\d])/iuy,
  },
];

const BY_WORD = byWord(PATTERNS);
const NUMBER_FIRST = PATTERNS.filter(({ rule }) => rule === 'part/volume-cjk');

/** `Symphony No. 9`, `Op. 27 No. 2`: works of composers are counted, too. */
const NUMBERED_MUSIC =
  /^(?:symphon(?:y|ie|ies)|sinfon(?:ia|ie)|concert(?:o|os|i)|konzert|sonat(?:a|as|e|en)|quartet|quartett|trio|quintet|suite|prelude|nocturne|etude|étude|waltz|mazurka|ballade|scherzo|impromptu|fugue|op|opus)$/u;

function isOfMusic({ tokens }: Tokens, index: number): boolean {
  let before = index - 1;
  while (before > 0 && tokens[before]?.digits === tokens[before]?.text.length) before--;
  return NUMBERED_MUSIC.test(tokens[before]?.lower ?? '');
}

/** Numbered parts of a whole: `CD1`, `Vol. 3`, `ch01-05`, `No. 12`, `Part 2`. */
export const partReader: Reader = {
  id: 'part',
  words: new Set(BY_WORD.keys()),
  spelt: wordsOf('part pt teil parte'),
  numbers: true,
  foreign: 'ncтдгч№в第巻卷',
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    if (token.digits > 0 && !isAmong(token.behind, '0123456789')) return NOTHING;
    for (const { property, rule, strength, pattern } of patternsAt(token)) {
      const match = readAt(pattern, tokens.name, token.start);
      if (!match?.groups || (property === 'issue' && isOfMusic(tokens, index))) continue;
      const { from = '', to } = match.groups;
      return [
        {
          property,
          value: to === undefined ? from : `${from}-${to}`,
          start: token.start,
          end: token.start + match[0].length,
          strength,
          rule,
        },
      ];
    }
    return NOTHING;
  },
};

function patternsAt({ digits, isAscii, stem }: Token): readonly Pattern[] {
  if (digits > 0) return NUMBER_FIRST;
  return isAscii ? (BY_WORD.get(stem) ?? NO_PATTERNS) : PATTERNS;
}

const NO_PATTERNS: readonly Pattern[] = [];
