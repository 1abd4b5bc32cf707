import type { Mark } from '../../mark.js';
import type { Token, Tokens } from '../../words/token.js';
import { isAmong, NOTHING, type Reader, readAt, tokenAt, wordsOf } from './reader.js';

const LINES =
  /(?:hd|bd|bdrip|web|hdtv|dvd|blu-?ray|uhd|fhd|tv|m)?(?<lines>[1-9]\d{2,3})(?<scan>[pi])(?:(?<=(?:480|576|720|1080|2160)p)p)?(?:x|×)?(?:hd)?(?:[a-z]{2}(?=\d\d(?:\.\d+)?fps))?(?<rate>\d{2,3}(?:\.\d+)?(?:fps)?)?(?![\p{Script=Latin}\p{Script=Cyrillic}\d])/iuy;
/** `4K to 1080p`, `720p-1080p`: what it was made from or comes in as well, and what it is. */
const CONVERTED = /(?:[48]k|\d{3,4}p)[ ._]?(?:to|-)[ ._]?(?<lines>[1-9]\d{2,3}p)(?![\p{L}\d])/iuy;
/** `BDRip1080`, `HD720`: a height after the word that it is glued to. */
const GLUED_BARE =
  /(?:hd|fhd|bd|web|dvd|br|hdtv|uhd|blu-?ray|(?:bd|br|web|dvd|hd|hdtv)-?rip)(?<lines>480|576|720|1080|2160)(?![\p{L}\d])/iuy;
const GLUED = /(?<=\p{L})(?:480|576|720|1080|2160)[pi]$/u;
const MISSPELT = /1[o0]8[o0][pi](?![\p{L}\d])/iuy;
const SIZE = /(?<width>\d{3,4})(?<gap> ?)[x×*]\k<gap>(?<height>\d{3,4})[pi]?(?![\p{L}\d])/iuy;
const K = /(?:uhd)?(?<k>[248])kp?(?:(?<rate>(?<=p)\d{2,3}|\d{2,3}(?=fps))(?:fps)?)?(?![\p{L}\d])/iuy;
/** `x1080`: a height without its width. */
const HEIGHT_ALONE = /^x(?:480|576|720|1080|2160)$/u;
const OPEN = /(?<width>\d{3,4})x(?![\p{L}\d])/iuy;
const K_LINES: Readonly<Record<string, string>> = { 2: '1440p', 4: '2160p', 8: '4320p' };
/** Heights that stand without their `p` often enough to be told from other numbers inside of brackets. */
const BARE: ReadonlySet<string> = new Set(['480', '576', '720', '1080', '2160']);

/** Picture sizes: `1080p`, `720i`, `1920x1080`, `4K`. A width and height are kept as they stand. */
export const resolutionReader: Reader = {
  id: 'resolution',
  words: wordsOf('blu'),
  mixed: true,
  numbers: true,
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    const { start } = token;
    if (token.digits > 0 && !isAmong(token.behind, 'pikxo*')) return bare(token);
    // In the commonest words, those without a digit, only a dash may hide one: `Blu-Ray1080p`.
    if (token.digits === 0 && token.stem === token.lower && token.lower !== 'blu') return NOTHING;
    const cut = cutSize(tokens, index);
    if (cut) return [cut];
    const converted = mayBeConverted(tokens, index) ? readAt(CONVERTED, tokens.name, token.start) : undefined;
    if (converted?.groups)
      return [mark(converted.groups.lines?.toLowerCase() ?? '', { start, end: start + converted[0].length })];
    const lines = readAt(LINES, tokens.name, token.start);
    if (lines?.groups && isHeight(lines.groups)) {
      const { lines: height = '', scan = 'p', rate } = lines.groups;
      const end = start + lines[0].length;
      const place = { start, end: rate === undefined ? end : end - rate.length };
      const found: Mark[] = [mark(`${height}${scan.toLowerCase()}`, place)];
      if (rate !== undefined) found.push(rateMark(rate, end));
      return found;
    }
    const behindWord = token.digits === 0 ? readAt(GLUED_BARE, tokens.name, token.start) : undefined;
    if (behindWord?.groups) return [mark(`${behindWord.groups.lines}p`, { start, end: start + behindWord[0].length })];
    if (token.digits === 0 && HEIGHT_ALONE.test(token.lower))
      return [weak(`${token.lower.slice(1)}p`, { start, end: token.end })];
    const k = readAt(K, tokens.name, token.start);
    if (k?.groups) return ofThousands(k, start);
    if (token.digits === 0) return glued(token);
    const misspelt = readAt(MISSPELT, tokens.name, token.start);
    if (misspelt) return [mark('1080p', { start, end: start + misspelt[0].length })];
    const size = readAt(SIZE, tokens.name, token.start);
    if (size?.groups && Number(size.groups.height) >= 100 && Number(size.groups.width) >= 160) {
      return [
        mark(nameOfSize(size.groups.width ?? '', size.groups.height ?? ''), { start, end: start + size[0].length }),
      ];
    }
    const open = readAt(OPEN, tokens.name, token.start);
    if (open && token.bracket >= 0) return [mark(token.lower, token, 'resolution/width')];
    return bare(token);
  },
};

/** `1080p` of `1080pWEB`, `4K` of `4KHDR`: a size that was cut from what hangs on it. */
function cutSize({ tokens }: Tokens, index: number): Mark | undefined {
  const token = tokens[index];
  if (!token || token.digits === 0 || tokens[index + 1]?.start !== token.end) return undefined;
  const { lower, digits } = token;
  if (lower.length !== digits + 1) return undefined;
  if (lower.endsWith('k')) return mark(K_LINES[lower.slice(0, digits)] ?? '2160p', token, 'resolution/k');
  return isHeight({ lines: lower.slice(0, digits), scan: lower.slice(digits) }) ? mark(lower, token) : undefined;
}

/** Small pictures have an even number of lines: `157p` are pages. Interlaced ones are those of broadcasts. */
function isHeight({ lines, scan }: Readonly<Record<string, string | undefined>>): boolean {
  const height = Number(lines);
  if (scan?.toLowerCase() === 'i') return INTERLACED.has(height);
  return height >= 144 && height <= 8640 && (height >= 300 || height % 2 === 0);
}

const INTERLACED: ReadonlySet<number> = new Set([480, 540, 576, 720, 1080]);

/** Whether another number may stand after a number: in the next word, past `to`, or in the same word. */
function mayBeConverted({ tokens }: Tokens, index: number): boolean {
  const next = tokens[index + 1];
  if (next && (next.digits > 0 || next.lower.startsWith('to'))) return true;
  return tokens[index]?.lower.includes('to') === true;
}

/** `FilmFHD1080p`: a height glued to the end of a word. */
function glued({ lower, end }: Token): readonly Mark[] {
  const height = lower.endsWith('p') || lower.endsWith('i') ? GLUED.exec(lower)?.[0] : undefined;
  return height === undefined ? NOTHING : [mark(height, { start: end - height.length, end })];
}

function bare({ lower, digits, start, end }: Token): readonly Mark[] {
  if ((digits !== 3 && digits !== 4) || !BARE.has(lower)) return NOTHING;
  return [weak(`${lower}p`, { start, end })];
}

/** `4K`, `4K60FPS`, `UHD4K`. */
function ofThousands(match: RegExpExecArray, start: number): readonly Mark[] {
  const { k = '4', rate } = match.groups ?? {};
  const end = start + match[0].length;
  const behind = rate === undefined ? '' : match[0].slice(match[0].lastIndexOf(rate));
  const size = mark(K_LINES[k] ?? '2160p', { start, end: end - behind.length }, 'resolution/k');
  return behind === '' ? [size] : [size, rateMark(behind, end)];
}

/** How many pictures a second a size says: `60` of `1080p60`, up to an offset. */
function rateMark(rate: string, end: number): Mark {
  return {
    property: 'frameRate',
    value: Number.parseFloat(rate),
    start: end - rate.length,
    end,
    strength: 'strong',
    rule: 'resolution/rate',
  };
}

/** High definition has names, cropped or not; other pictures keep their size. */
function nameOfSize(width: string, height: string): string {
  const name = WIDTHS[width];
  return name !== undefined && Number(height) <= Number.parseInt(name, 10) ? name : `${width}x${height}`;
}

const WIDTHS: Readonly<Record<string, string>> = {
  1280: '720p',
  1920: '1080p',
  2560: '1440p',
  3840: '2160p',
  4096: '2160p',
  7680: '4320p',
};

function weak(value: string, { start, end }: Pick<Mark, 'start' | 'end'>): Mark {
  return { property: 'resolution', value, start, end, strength: 'weak', rule: 'resolution/bare' };
}

function mark(value: string, { start, end }: Pick<Mark, 'start' | 'end'>, rule = 'resolution/lines'): Mark {
  return { property: 'resolution', value, start, end, strength: 'strong', rule };
}
