import { type FoundMark, NOTHING, type Reader, readAt, tokenAt } from './reader.js';

const YEAR = /(?<from>(?:18[89]|19\d|20[0-3])\d)(?:[ ]?[-–~/][ ]?(?<to>(?:19|20)?\d\d))?(?![\p{L}\d])/uy;
const SIZE = /(?<size>\d{1,4}(?:[.,]\d{1,3})?)[ ._]?(?<unit>[kmgt]i?b|мб|гб|mo|go)(?![\p{L}\d])/iuy;
const RATE = /(?<rate>\d{2,3}(?:[.,]\d{1,3})?)[ ._-]?(?:fps|帧|p?hz(?=[ ._-]*(?:1080|2160|720)))(?![\p{L}\d])/iuy;
const CHECKSUM = /[\da-f]{8}(?![\p{L}\d])/iuy;
const ISBN = /(?:isbn[ ._:-]{0,3})?(?<isbn>97[89][ -]?\d{1,5}[ -]?\d{1,7}[ -]?\d{1,7}[ -]?[\dx])(?![\p{L}\d])/iuy;
const ISBN_SHORT = /isbn[ ._:-]{0,3}(?<isbn>\d{9}[\dx])(?![\p{L}\d])/iuy;
const SOFTWARE =
  /(?:v|ver|version|build|r|rev)[ ._]{0,2}(?<version>\d{1,7}(?:[ ._]\d{1,8}){1,5}[a-z]?\d{0,3}|\d{3,9})(?![\p{L}\d])/iuy;
const PLAIN_VERSION = /(?<version>\d{1,5}\.\d{1,7}\.\d{1,8}(?:\.\d{1,8}){0,2})(?![\p{L}\d])/uy;
const SHORT_VERSION = /v[ ._]?(?<version>\d{1,2}[a-z]?)(?![\p{L}\d])/iuy;
const ARCHITECTURE =
  /(?:x86[ ._-]?x?64|x64|x86|amd64|arm64|aarch64|i[36]86|win(?:32|64)|(?:32|64)[ ._-]?bits?)(?![\p{L}\d])/iuy;
const SITE = /(?:https?:\/\/)?www[ ._]{1,2}[\p{L}\d-]{2,40}[ .]{1,2}[\p{L}\d]{2,12}(?:\.[a-z]{2,4})?(?![\p{L}\d])/iuy;
const DOMAIN =
  /[\p{L}\d-]{2,40}\.(?:com|org|net|info|to|tv|cc|me|io|xyz|ru|se|pl|site|club|online|live|eu|in|re|ws|pw|bz|mx|la|ch|si|ag|st|vip|pro|cx|lol|hair|link|zone|one|biz|ph|app|al|is|it|es|li|co|fun|space|tech|top|pub|day|rocks|foo|tf|uk|de|fr|mobi|name|cz|bid|ai)(?![\p{L}\d])/iuy;

/** Years and spans of years: candidates, of which the layout takes one. */
export const yearReader: Reader = {
  id: 'year',
  first: '0',
  words: 'any',
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    const match = readAt(YEAR, tokens.name, token.start);
    if (!match?.groups) return NOTHING;
    const from = match.groups['from'] ?? '';
    if (match.groups['to'] !== undefined && !isSpan(from, match.groups['to'])) return [year(from, token.start + 4)];
    return [year(from, token.start + match[0].length)];
  },
};

function isSpan(from: string, to: string): boolean {
  const last = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  return last > Number(from) && last < 2100;
}

function year(value: string, end: number): FoundMark {
  return { property: 'year', value: Number(value), end, strength: 'context', rule: 'number/year' };
}

/** File sizes, frame rates, checksums and ISBNs. */
export const amountReader: Reader = {
  id: 'amount',
  first: '0abcdefi',
  words: 'any',
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    const { name } = tokens;
    for (const { pattern, rule, property, group, strength } of AMOUNTS) {
      const match = readAt(pattern, name, token.start);
      if (match)
        return [
          {
            property,
            value: match.groups?.[group] ?? match[0],
            end: token.start + match[0].length,
            strength,
            rule: `amount/${rule}`,
          },
        ];
    }
    const sum = token.bracket >= 0 && token.text.length === 8 ? readAt(CHECKSUM, name, token.start) : undefined;
    if (sum && isWholeBracket(tokens.brackets[token.bracket], index) && /\d/u.test(token.text)) {
      return [
        {
          property: 'checksum',
          value: token.text.toUpperCase(),
          end: token.end,
          strength: 'strong',
          rule: 'amount/checksum',
        },
      ];
    }
    return NOTHING;
  },
};

const AMOUNTS = [
  { pattern: SIZE, rule: 'size', property: 'size', group: '', strength: 'weak' },
  { pattern: RATE, rule: 'rate', property: 'frameRate', group: 'rate', strength: 'weak' },
  { pattern: ISBN, rule: 'isbn', property: 'isbn', group: 'isbn', strength: 'strong' },
  { pattern: ISBN_SHORT, rule: 'isbn', property: 'isbn', group: 'isbn', strength: 'strong' },
] as const;

function isWholeBracket(
  bracket: { readonly first: number; readonly last: number } | undefined,
  index: number,
): boolean {
  return bracket !== undefined && bracket.first === index && bracket.last === index + 1;
}

/** Versions of programs (`v1.2.3`, `build 1234`), architectures, and versions of releases (`v2`). */
export const versionReader: Reader = {
  id: 'version',
  first: '0vbrawxi',
  words: 'any',
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    const { name } = tokens;
    for (const { pattern, rule, property, strength } of VERSIONS) {
      const match = readAt(pattern, name, token.start);
      if (match)
        return [
          {
            property,
            value: match.groups?.['version'] ?? match[0],
            end: token.start + match[0].length,
            strength,
            rule: `version/${rule}`,
          },
        ];
    }
    return NOTHING;
  },
};

const VERSIONS = [
  { pattern: SOFTWARE, rule: 'software', property: 'softwareVersion', strength: 'context' },
  { pattern: PLAIN_VERSION, rule: 'plain', property: 'softwareVersion', strength: 'context' },
  { pattern: SHORT_VERSION, rule: 'short', property: 'version', strength: 'context' },
  { pattern: ARCHITECTURE, rule: 'architecture', property: 'architecture', strength: 'weak' },
] as const;

/** Web addresses of the sites that names advertise. */
export const siteReader: Reader = {
  id: 'site',
  first: '0abcdefghijklmnopqrstuvwxyz*',
  words: 'any',
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    const { name } = tokens;
    const www =
      token.lower === 'www' || token.lower === 'http' || token.lower === 'https'
        ? readAt(SITE, name, token.start)
        : undefined;
    if (www)
      return [
        { property: 'site', value: www[0], end: token.start + www[0].length, strength: 'strong', rule: 'site/www' },
      ];
    if (
      name.charCodeAt(token.end) !== 0x2e ||
      token.text.length < 2 ||
      /\d[ex]\d|^\d+[pi]?$|^(?:s|ep?)\d/u.test(token.lower)
    )
      return NOTHING;
    const domain = readAt(DOMAIN, name, token.start);
    if (!domain) return NOTHING;
    return [
      {
        property: 'site',
        value: domain[0],
        end: token.start + domain[0].length,
        strength: 'context',
        rule: 'site/domain',
      },
    ];
  },
};
