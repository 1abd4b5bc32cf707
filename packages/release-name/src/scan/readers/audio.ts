import type { Mark } from '../../mark.js';
import type { Token } from '../../words/token.js';
import { isAmong, NOTHING, type Reader, readAt, tokenAt, wordsOf } from './reader.js';

const CODEC =
  /(?<codec>ddpa?|dd\+|dd|ac-?3|e-?ac-?3|aac|dts(?:[ ._-]?hd)?(?:[ ._-]?ma)?|dtsx|flac|truehd(?:[ ._-]?atmos)?|opus|lpcm|pcm|mp3|mp2|atmos|ddex)(?:[ ._-]{0,2})(?<channels>[12567][ ._][0-2](?:[ ._][24])?)(?:ch)?(?![\d]|p)/iuy;
const CHANNELS = /(?<channels>[12567][.][0-2](?:[.][24])?)(?:ch)?(?![\d\p{L}])/iuy;
const COUNT = /(?<count>[12678])[ ._-]?(?:ch|channels?)(?![\p{L}\d])/iuy;
const BITRATE =
  /(?<rate>\d{2,4})[ ._-]?(?<unit>kbps|kbs|kbit\/s|kbits|kbit|kb\/s|kb s|kbps|кбит|kbpm|к)(?:\/s|[ ._]?s)?(?![\p{L}\d])/iuy;
const THOUSANDS = /(?<rate>\d{2,3})k(?![\p{L}\d])/iuy;
const CODEC_RATE = /(?:mp3|aac|ogg|wma|m4a|cbr|vbr)[ ._@~-]{0,3}(?<rate>64|96|128|160|192|224|256|320)(?![\p{L}\d])/iuy;
const PRESET = /(?<preset>v[0-2])(?:[ ._-]?(?:\(?vbr\)?))?(?![\p{L}\d])/iuy;
const DEPTH =
  /(?<depth>16|24|32)[ ._-]?(?:bits?)?[ ._/-]{1,3}(?<rate>44(?:[.,]1)?|48|88(?:[.,]2)?|96|176(?:[.,]4)?|192)(?:[ ._]?k?hz)?(?![\p{L}\d])/iuy;
const BITS = /(?<depth>16|24)[ ._-]?bits?(?![\p{L}\d])/iuy;
const HERTZ = /(?<rate>44[.,]1|48|88[.,]2|96|176[.,]4|192)[ ._]?k?hz(?![\p{L}\d])/iuy;

/** Codec names with their channels, as the vocabulary spells them. */
const CODECS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dd: 'DD',
    ac3: 'DD',
    ddex: 'DD',
    'dd+': 'DDP',
    ddp: 'DDP',
    ddpa: 'DDP',
    eac3: 'DDP',
    aac: 'AAC',
    dts: 'DTS',
    dtshd: 'DTS-HD',
    dtshdma: 'DTS-HD MA',
    dtsma: 'DTS-HD MA',
    dtsx: 'DTS-X',
    flac: 'FLAC',
    truehd: 'TrueHD',
    truehdatmos: 'TrueHD Atmos',
    opus: 'Opus',
    lpcm: 'PCM',
    pcm: 'PCM',
    mp3: 'MP3',
    mp2: 'MP2',
    atmos: 'Atmos',
  }),
);

/** Channels, bitrates and sampling: `DD5.1`, `7.1`, `6ch`, `320 kbps`, `24-96`, `V0`. */
export const audioReader: Reader = {
  id: 'audio',
  words: wordsOf('dd ddp ddpa ddex ac eac aac dtsx flac truehd opus lpcm pcm mp atmos ogg wma m cbr vbr v'),
  spelt: wordsOf('dts dtshd truehd e'),
  numbers: true,
  read(tokens, index) {
    const token = tokenAt(tokens, index);
    const { name } = tokens;
    if (token.digits > 0) return firstOf(token.digits === 1 ? COUNTS_OF_CHANNELS : RATES, name, token);
    const codec = readAt(CODEC, name, token.start);
    return codec?.groups ? codecAndChannels(codec, token.start) : firstOf(WORDS, name, token);
  },
};

interface Pattern {
  readonly pattern: RegExp;
  readonly property: 'bitrate' | 'bitDepth' | 'form' | 'audioChannels';
  readonly group: string;
  readonly rule: string;
  readonly strength: 'strong' | 'weak';
  /** Of how many digits the number is at most. */
  readonly mostDigits?: number;
  /** What may stand after it. */
  readonly units?: string;
}

/** Patterns that begin with one digit. */
const COUNTS_OF_CHANNELS: readonly Pattern[] = [
  { pattern: COUNT, property: 'audioChannels', group: 'count', rule: 'audio/count', strength: 'weak' },
  { pattern: CHANNELS, property: 'audioChannels', group: 'channels', rule: 'audio/channels', strength: 'weak' },
];
/** Patterns that begin with several digits. */
const RATES: readonly Pattern[] = [
  {
    pattern: BITRATE,
    property: 'bitrate',
    group: 'rate',
    rule: 'audio/bitrate',
    strength: 'strong',
    mostDigits: 4,
    units: 'k',
  },
  {
    pattern: DEPTH,
    property: 'bitDepth',
    group: 'depth',
    rule: 'audio/depth',
    strength: 'weak',
    mostDigits: 2,
    units: 'b/1489',
  },
  {
    pattern: BITS,
    property: 'bitDepth',
    group: 'depth',
    rule: 'audio/bits',
    strength: 'weak',
    mostDigits: 2,
    units: 'b',
  },
  {
    pattern: HERTZ,
    property: 'form',
    group: 'rate',
    rule: 'audio/hertz',
    strength: 'weak',
    mostDigits: 3,
    units: ',124kh',
  },
  {
    pattern: THOUSANDS,
    property: 'bitrate',
    group: 'rate',
    rule: 'audio/thousands',
    strength: 'weak',
    mostDigits: 3,
    units: 'k',
  },
];
/** Patterns that begin with a word. */
const WORDS: readonly Pattern[] = [
  { pattern: CODEC_RATE, property: 'bitrate', group: 'rate', rule: 'audio/codec-rate', strength: 'strong' },
  { pattern: PRESET, property: 'bitrate', group: 'preset', rule: 'audio/preset', strength: 'weak' },
];

function firstOf(patterns: readonly Pattern[], name: string, { start, digits, behind }: Token): readonly Mark[] {
  for (const { pattern, property, group, rule, strength, mostDigits, units } of patterns) {
    if (units !== undefined && (digits > (mostDigits ?? 1) || !isAmong(behind, units))) continue;
    const match = readAt(pattern, name, start);
    const value = match?.groups?.[group];
    if (!match || value === undefined) continue;
    const end = start + match[0].length;
    return [{ property, value: spelling(property, value), start, end, strength, rule }];
  }
  return NOTHING;
}

function spelling(property: string, value: string): string {
  if (property === 'bitrate') return /^\d/u.test(value) ? `${value} kbps` : value.toUpperCase();
  if (property === 'bitDepth') return `${value}-bit`;
  if (property === 'audioChannels') return value.length === 1 ? (COUNTS[value] ?? value) : value.replace(/[ _]/gu, '.');
  return value;
}

const COUNTS: Readonly<Record<string, string>> = { 1: '1.0', 2: '2.0', 6: '5.1', 7: '6.1', 8: '7.1' };

function codecAndChannels(match: RegExpExecArray, start: number): readonly Mark[] {
  const { codec = '', channels = '' } = match.groups ?? {};
  const middle = start + codec.length;
  const end = start + match[0].length;
  const from =
    end -
    match[0]
      .slice(codec.length)
      .trimStart()
      .replace(/^[._-]+/u, '').length;
  return [
    {
      property: 'audioCodec',
      value: CODECS.get(codec.toLowerCase().replace(/[-_. ]/gu, '')) ?? codec,
      start,
      end: middle,
      strength: 'strong',
      rule: 'audio/codec',
    },
    {
      property: 'audioChannels',
      value: channels.replace(/[ _]/gu, '.'),
      start: from,
      end,
      strength: 'strong',
      rule: 'audio/channels',
    },
  ];
}
