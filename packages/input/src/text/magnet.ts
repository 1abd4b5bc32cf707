import { InputError, quoted } from '@mimmo/core';
import { cleanName } from '../content/clean-text.js';
import { LIMITS } from '../content/limits.js';
import type { InfoHashes, TorrentContent } from '../torrent/info-hashes.js';
import { type MagnetParameter, magnetParameters } from './magnet-parameters.js';

/** A content read from a magnet link. */
export interface MagnetContent extends TorrentContent {
  /** Bytes of all files together, where the link says so (`xl`). */
  readonly sizeInBytes?: number;
}

const SCHEME = /^\s*magnet:\?/iu;
/** A link, or what was meant for one: `magnet:` alone, `magnet:dn=x`. "Magnet: A Story" is a title. */
const MEANT_AS_LINK = /^\s*magnet:(?:\?|\s*$|[^\s=]+=)/iu;
/** A display name; `dn.1`, `dn.2` for several. */
const DISPLAY_NAME = /^dn(?:\.\d+)?$/u;
/** Where a link tells what it is of: `xt`, or `xt.1`, `xt.2` for several (BEP 9). */
const EXACT_TOPIC = /^xt(?:\.\d+)?$/u;
const BTIH_HEX = /^urn:btih:([\da-f]{40})$/iu;
const BTIH_BASE32 = /^urn:btih:([a-z2-7]{32})$/iu;
/** A multihash: 0x12 is SHA-256, 0x20 its length (BEP 52). */
const BTMH = /^urn:btmh:1220([\da-f]{64})$/iu;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Whether a text is a magnet link, be it a broken one. */
export function isMagnet(text: string): boolean {
  return MEANT_AS_LINK.test(text);
}

/**
 * A content from a magnet link: the display name (`dn`; of several the first that says something), the info hashes (`xt`:
 * v1 in hex or base32, v2) and the size (`xl`). Its files are unknown. Keys may be in capitals, and a name may hold a bare
 * `&`; links that were copied out of HTML, with `&amp;`, are read too.
 *
 * @throws InputError INPUT_INVALID for what is no magnet link, INPUT_EMPTY for one without a name, INPUT_TOO_LARGE for
 *   one longer than `LIMITS.nameLength`
 *
 * @example
 * fromMagnet('magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a&dn=Big+Buck+Bunny').name; // 'Big Buck Bunny'
 */
export function fromMagnet(link: string): MagnetContent {
  if (link.length > LIMITS.nameLength) {
    throw new InputError('INPUT_TOO_LARGE', `The magnet link has ${link.length} characters; drop its trackers (tr=).`);
  }
  if (!SCHEME.test(link)) {
    throw new InputError('INPUT_INVALID', `${quoted(link)} is no magnet link; it must begin with "magnet:?".`);
  }
  const parameters = magnetParameters(link.trim().replace(SCHEME, ''));
  const names = parameters.filter(([key]) => DISPLAY_NAME.test(key)).map(([, value]) => cleanName(value));
  const name = names.find((text) => text !== '');
  if (name === undefined) {
    throw new InputError(
      'INPUT_EMPTY',
      'The magnet link has no name (dn=); give the .torrent file or the name instead.',
    );
  }
  const size = /^\d{1,15}$/u.exec(parameters.find(([key]) => key === 'xl')?.[1] ?? '');
  return {
    name,
    files: [],
    origin: 'magnet',
    infoHashes: hashesOf(parameters),
    ...(size && { sizeInBytes: Number(size[0]) }),
  };
}

function hashesOf(parameters: readonly MagnetParameter[]): InfoHashes {
  const hashes: { v1?: string; v2?: string } = {};
  for (const [key, topic] of parameters) {
    if (!EXACT_TOPIC.test(key)) continue;
    const hex = BTIH_HEX.exec(topic)?.[1];
    const base32 = BTIH_BASE32.exec(topic)?.[1];
    const v2 = BTMH.exec(topic)?.[1];
    if (hex !== undefined) hashes.v1 ??= hex.toLowerCase();
    if (base32 !== undefined) hashes.v1 ??= base32ToHex(base32.toLowerCase());
    if (v2 !== undefined) hashes.v2 ??= v2.toLowerCase();
  }
  return hashes;
}

/** 32 digits of five bits as 40 digits of four (RFC 4648, section 6). */
function base32ToHex(digits: string): string {
  let bits = 0n;
  for (const digit of digits) bits = bits * 32n + BigInt(BASE32.indexOf(digit));
  return bits.toString(16).padStart(40, '0');
}
