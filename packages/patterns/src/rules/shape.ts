import type { Tokens } from '@mimmo/release-name/steps';
import { SUBTITLES } from './material.js';
import type { Shape } from './sign.js';
import { isTitleByPerson } from './title-by-person.js';

/** How a look is told. */
export interface ShapePattern {
  readonly shape: Shape;
  /** Texts of which every such name has one: most names lack them, and need no closer look. */
  readonly has: readonly string[];
  readonly pattern: RegExp;
  /** What no pattern can tell, asked of names that have the pattern. */
  readonly isSo?: (name: string) => boolean;
}

const SPACED_DASHES = [' - ', '_-_', ' – '];

/** Regions and languages as catalogues of dumps write them. */
const REGION =
  '(?:USA|Europe|Japan|World|Germany|France|Spain|Italy|Korea|Australia|Brazil|China|Taiwan|Netherlands|Sweden|UK|Canada|Russia|Asia|Hong Kong|Scandinavia|Unknown|Latin America|Poland|Portugal|Denmark|Norway|Finland|Argentina|Mexico|India|Turkey|Greece)';
const FLAG =
  'Proto(?: \\d)?|Beta(?: \\d{1,2})?|Unl|Rev [\\dA-Z]|Demo|Kiosk|Pirate|Aftermarket|Sample|Alt(?: \\d)?|Promo|SGB Enhanced|GB Compatible|Virtual Console|Test Program|Dis[ck] \\d{1,2}(?: of \\d{1,2})?|Track \\d{1,2}|v\\d{1,2}\\.\\d{1,3}|NP|DLC';

/** The looks of names; each pattern takes time that grows with the length of the name. */
export const SHAPE_PATTERNS: readonly ShapePattern[] = [
  { shape: 'spaced', has: [' '], pattern: /\s/u },
  { shape: 'scene', has: ['-'], pattern: /^\S+-[\p{L}\d_]{2,24}$/u },
  {
    // `-2019-GRP` at the end; `-WEB-2019-`, `-CD-FLAC-2019-` wherever something was put after the name.
    shape: 'year-group',
    has: ['-'],
    pattern:
      /-(?:19|20)\d\d-[\p{L}\d_]{2,24}$|-(?:web|cd|cds|cdep|cdm|vinyl|flac|lp|ep|tape)(?:-[a-z]{2})?-(?:19|20)\d\d-/iu,
  },
  { shape: 'dashed', has: SPACED_DASHES, pattern: /[\s_][-–][\s_]/u },
  { shape: 'dashed-twice', has: SPACED_DASHES, pattern: /[\s_][-–][\s_](?:[^-–]|[-–](?![\s_]))*[\s_][-–][\s_]/u },
  { shape: 'leading-bracket', has: ['[', '【'], pattern: /^[[【]/u },
  {
    shape: 'numbered',
    has: SPACED_DASHES,
    pattern: /[\s_][-–][\s_](?:ep?)?(?!(?:19|20)\d\d)\d{1,4}(?:v\d)?(?:[\s_[(-]|\.(?!\d)|$)/iu,
  },
  { shape: 'dotted-version', has: ['.'], pattern: /(?:^|[\s._[(-])v[ .]?\d{1,4}\.\d/iu },
  {
    shape: 'issue-and-year',
    has: ['('],
    pattern: /[\s_](?:#\d{1,4}|\d{2,4})(?:\.\d)?(?:[\s_]\(of[\s_]\d+\))?[\s_]\((?:(?:19|20)\d\d|digital)\)/iu,
  },
  { shape: 'taped-concert', has: ['-'], pattern: /^[a-z]{2,24}\d{2}(?:\d\d)?-[01]?\d-[0-3]?\d(?![\d-])/iu },
  { shape: 'of-many', has: ['('], pattern: /\(of[\s_]\d{1,3}\)/iu },
  {
    shape: 'group-and-number',
    has: [']'],
    pattern: /^\[[^\]]{1,40}\][\s_.]?[^[\]()]{2,120}[\s_.](?:ep?\.?)?\d{1,4}(?:v\d)?[\s_.]*(?:[[(]|$)/iu,
  },
  {
    shape: 'last-name-first',
    has: [', '],
    pattern: /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}[\p{L}.]*(?:\s[\p{L}.]+){0,2}\s-\s/u,
  },
  {
    // `(1987)(Lantern Soft)`: the year right before the maker.
    shape: 'dumped-disk',
    has: [')('],
    pattern: /\((?:19|20)[\dx]{2}(?:-[\dx]{2}){0,2}\)\((?!\d{3,4}[pi]?\)|digital)[^()]{1,80}\)/iu,
  },
  { shape: 'dump-region', has: [')'], pattern: new RegExp(`\\(${REGION}(?:, ${REGION})*\\)`, 'u') },
  { shape: 'goodtools-region', has: ['('], pattern: /\((?:[UEJWGFSIKA]|JU|UE|JUE|JE|Unl|PD)\)/u },
  {
    shape: 'dump-flag',
    has: ['[', '('],
    pattern: new RegExp(`\\((?:${FLAG})\\)|\\[(?:!|[abfhopt]\\d{1,2}|BIOS|T[+-][^\\][]{2,30})\\]`, 'u'),
  },
  {
    shape: 'arcade-set',
    has: ['set ', 'rev ', '(bootleg)', ' bootleg)'],
    pattern: /\((?:[^(),]{2,24}, )?(?:set \d{1,2}|rev [\dA-Z]|bootleg)\)(?:\.\w{2,3})?$/u,
  },
  {
    shape: 'icon-size',
    has: ['x'],
    pattern: /(?:^|[^\d.])(16|18|22|24|32|48|64|84|96|128|256|512)x\1(?![\dp])/u,
  },
  { shape: 'title-by-person', has: [' - '], pattern: /[^-\s] - [^-\s]/u, isSo: isTitleByPerson },
  {
    shape: 'numbers-of-address',
    has: ['-', '_'],
    pattern: /^(?:\p{L}[\p{L}\d']*-)+\d{1,2}-\d\d$|^(?:\p{L}[\p{L}\d']*_)+\d{1,2}_\d\d$/u,
  },
  {
    shape: 'source-branch',
    has: ['-ma', '-develop'],
    pattern: /^[\w.]+(?:-[\w.]+)*-(?:main|master|develop)(?:\.zip|\.tar\.gz)?$/u,
  },
  { shape: 'short-archive', has: ['.zip', '.7z', '.rar'], pattern: /^(?=\d*[a-z])[a-z\d]{2,8}\.(?:zip|7z|rar)$/u },
  {
    shape: 'subtitles-first',
    has: [''],
    pattern: new RegExp(`^(?:${SUBTITLES.join('|').replaceAll(' ', '[ ._-]')})(?=[ ._-])(?! - )`, 'iu'),
  },
  {
    shape: 'made-up',
    has: [''],
    pattern:
      /^(?:[\da-f]{24,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=[\dA-Za-z+/=]{18,}$)(?=\D*\d+\D+\d)(?=.*[a-z])(?=.*[A-Z]).*)$/u,
  },
];

/** Whether a name has a look. */
export function hasShape(name: string, { has, pattern, isSo }: ShapePattern): boolean {
  for (const text of has) if (name.includes(text)) return pattern.test(name) && (isSo === undefined || isSo(name));
  return false;
}

/** The group after the last dash, in lower case and without its mark of an internal release; empty where there is none. */
export function groupBehindDash({ name, tokens }: Tokens): string {
  const last = tokens[tokens.length - 1];
  if (last?.end !== name.length) return '';
  const group = last.lower === 'int' ? tokens[tokens.length - 2] : last;
  return group !== undefined && name.charAt(group.start - 1) === '-' ? group.lower : '';
}
