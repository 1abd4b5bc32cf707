import type { Scan } from '../scan/scan.js';
import type { Bracket } from '../words/token.js';

/** A bracket of a catalogue of dumps, and how much it tells: two make sure. */
interface DumpBracket {
  readonly id: string;
  readonly opening: '(' | '[';
  readonly weight: 1 | 2;
  readonly pattern: RegExp;
}

const REGION =
  'World|USA|Europe|Japan|Asia|Australia|Austria|Belgium|Brazil|Canada|China|Denmark|Finland|France|Germany|Greece|Hong Kong|Italy|' +
  'Korea|Latin America|Mexico|Netherlands|New Zealand|Norway|Poland|Portugal|Russia|Scandinavia|Spain|Sweden|Taiwan|UK|United Kingdom|Unknown';

/**
 * Brackets of No-Intro, TOSEC, GoodTools and their like: regions, languages by their codes, states of a dump, media. Film and music
 * names have some of them; who writes two is a catalogue of dumps.
 */
const DUMP_BRACKETS: readonly DumpBracket[] = [
  { id: 'regions', opening: '(', weight: 2, pattern: new RegExp(`^\\((?:${REGION})(?:, (?:${REGION}))+\\)$`, 'u') },
  { id: 'region', opening: '(', weight: 2, pattern: new RegExp(`^\\((?:${REGION})\\)$`, 'u') },
  { id: 'languages', opening: '(', weight: 1, pattern: /^\([A-Z][a-z](?:[,+][A-Z][a-z])*\)$|^\([a-z]{2}-[a-z]{2}\)$/u },
  { id: 'revision', opening: '(', weight: 1, pattern: /^\((?:Rev [\w.]+|v\d[\d.]*[a-z]?(?:, [\d-]+)?)\)$/u },
  {
    id: 'state',
    opening: '(',
    weight: 1,
    pattern:
      /^\((?:Unl|Aftermarket|Pirate|(?:Beta|Proto|Demo|Sample|Alt)(?: \d+)?|Program|BIOS|Virtual Console|Kiosk|Promo|alpha|beta|proto|demo|preview)\)$/u,
  },
  {
    id: 'medium',
    opening: '(',
    weight: 1,
    pattern: /^\((?:Disk|Disc|Side|Tape|Cart|Part|Cassette) [\dA-Z](?: of [\dA-Z])?\)$/u,
  },
  {
    id: 'system',
    opening: '(',
    weight: 1,
    pattern: /^\((?:NTSC|PAL|CGA|EGA|VGA|Color|Greyscale|BW|HiRes|LoRes|[^()]*\d{2,3}x\d{2,3}[^()]*)\)$/u,
  },
  {
    id: 'flag',
    opening: '[',
    weight: 2,
    pattern: /^\[(?:!|[abfhopt]\d*[A-Z]?|cr(?: [^\]]*)?|m(?: [^\]]*)?|tr \w+|T[+-][^\]]*)\]$/u,
  },
  { id: 'letters', opening: '(', weight: 1, pattern: /^\((?:U|E|J|W|UE|JU|JUE)\)$/u },
  { id: 'two-digits', opening: '(', weight: 1, pattern: /^\((?:19|20)[\dx]x\)$/u },
];

/** A year and a publisher without a space between: `(1985)(Some House)`. */
const TOSEC = / \((?:19|20)[\dx]{2}(?:-\d\d(?:-\d\d)?)?\)\((?:-|[^()\d][^()]*)\)/u;

/** Extensions of dumps are many, and few of them known: `.adf`, `.d64`, `.nds`. */
const EXTENSION = /(?<=[)\]])\.[\p{L}\d]{1,4}$/u;
/** What no dump of a game says. */
const OTHERS: ReadonlySet<string> = new Set([
  'videoCodec',
  'videoSource',
  'audioCodec',
  'bitrate',
  'season',
  'episode',
]);

/**
 * Index of the bracket with which the tail of a dump of a game begins: `Title (USA, Europe) (Rev 1).zip`,
 * `Title (1985)(Some House)(Disk 1 of 2)[a].adf`. -1 where the name does not end so.
 */
export function dumpTailOf({ name, brackets, marks }: Scan): number {
  if (brackets.length === 0) return -1;
  if (marks.some(({ property, strength }) => strength === 'strong' && OTHERS.has(property))) return -1;
  let end = name.length - (EXTENSION.exec(name)?.[0].length ?? 0);
  let weight = name.includes(')(') && TOSEC.test(name) ? 2 : 0;
  let first = -1;
  for (let index = brackets.length - 1; index >= 0; index--) {
    const bracket = brackets[index];
    if (!bracket || bracket.end > end) continue;
    if (!isApart(name, bracket, end) || !'(['.includes(bracket.opening) || bracket.first === 0) break;
    weight += weightOf(name.slice(bracket.start, bracket.end));
    first = index;
    end = bracket.start;
  }
  return weight >= 2 && first >= 0 ? first : -1;
}

/** How much the first kind of bracket that a text is tells of a dump. */
function weightOf(text: string): number {
  // A year tells nothing: `(2012)`, which most names of films have.
  if (text.length === YEAR_LENGTH && isDigit(text, 1) && isDigit(text, YEAR_LENGTH - 2)) return 0;
  for (const { opening, pattern, weight } of DUMP_BRACKETS) {
    if (text.startsWith(opening) && pattern.test(text)) return weight;
  }
  return 0;
}

/** Of four digits in a bracket. */
const YEAR_LENGTH = 6;

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether nothing but spaces stands between a bracket and what follows. */
function isApart(name: string, bracket: Bracket, end: number): boolean {
  return name.slice(bracket.end, end).trim() === '';
}
