import type { Token } from '../../words/token.js';
import { isAmong, NOTHING, type Reader, readAt, tokenAt, wordsOf } from './reader.js';

/** `Some Sequel V 2008`, `V2.720p`: after a separator, a year and a picture's height are no numbers of a version. */
const NO_OTHER = '(?!(?:19|20)\\d\\d(?!\\d|[.]\\d(?!\\d{2,3}[pi]))|\\d{3,4}[pi](?![\\p{L}\\d]))';
const SOFTWARE = new RegExp(
  `(?:v|ver|version|build|r|rev)[ ._]{0,2}(?<version>\\d{1,7}(?:[ ._]${NO_OTHER}\\d{1,8}){1,5}[a-z]?\\d{0,3}|(?:(?<=[a-z])|${NO_OTHER})\\d{3,9})(?![\\p{L}\\d])`,
  'iuy',
);
/** `b8248077`: the build of a game, as shops number them; `[B8248077]` is a checksum. */
const BUILD = /b(?<version>\d{6,9})(?![\p{L}\d\]])/iuy;
const PLAIN_VERSION = new RegExp(
  `(?<version>\\d{1,5}\\.\\d{1,7}\\.${NO_OTHER}\\d{1,8}(?:\\.${NO_OTHER}\\d{1,8}){0,2})(?![\\p{L}\\d])`,
  'uy',
);
const SHORT_VERSION = /v[ ._]?(?<version>\d{1,2}[a-z]?)(?![\p{L}\d])/iuy;
const ARCHITECTURE =
  /(?:x86[ ._-]?x?64|x64|x86|amd64|arm64|aarch64|i[36]86|win(?:32|64)|(?:32|64)[ ._-]?bits?)(?![\p{L}\d])/iuy;

/** Versions of programs (`v1.2.3`, `build 1234`, `b8248077`), architectures, and versions of releases (`v2`). */
export const versionReader: Reader = {
  id: 'version',
  words: wordsOf('v ver version build b r rev x amd arm aarch i win'),
  numbers: true,
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    for (const { pattern, rule, property, strength } of token.digits > 0
      ? numbersAt(tokens.name, token)
      : wordsAt(token)) {
      const match = readAt(pattern, tokens.name, token.start);
      if (!match) continue;
      const end = token.start + match[0].length;
      return [{ property, value: match.groups?.version ?? match[0], start: token.start, end, strength, rule }];
    }
    return NOTHING;
  },
};

interface Pattern {
  readonly pattern: RegExp;
  readonly rule: string;
  readonly property: 'softwareVersion' | 'version' | 'architecture';
  readonly strength: 'weak' | 'context';
}

const NONE: readonly Pattern[] = [];
const PLAIN_VERSIONS: readonly Pattern[] = [
  { pattern: PLAIN_VERSION, rule: 'version/plain', property: 'softwareVersion', strength: 'context' },
];
const BIT_COUNTS: readonly Pattern[] = [
  { pattern: ARCHITECTURE, rule: 'version/architecture', property: 'architecture', strength: 'weak' },
];
const WORDS: readonly Pattern[] = [
  { pattern: SOFTWARE, rule: 'version/software', property: 'softwareVersion', strength: 'context' },
  { pattern: BUILD, rule: 'version/software', property: 'softwareVersion', strength: 'context' },
  { pattern: SHORT_VERSION, rule: 'version/short', property: 'version', strength: 'context' },
];

/** No word for a version begins as one for an architecture does. */
function wordsAt({ lower }: Token): readonly Pattern[] {
  return isAmong(lower.charAt(0), 'vbr') ? WORDS : BIT_COUNTS;
}

function numbersAt(name: string, { start, digits, behind }: Token): readonly Pattern[] {
  if (behind === 'b') return BIT_COUNTS;
  return behind >= '0' && behind <= '9' && name.charAt(start + digits) === '.' ? PLAIN_VERSIONS : NONE;
}
