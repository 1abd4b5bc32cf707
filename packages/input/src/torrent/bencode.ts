import { LIMITS } from '../content/limits.js';

/*
 * Bencoding (BEP 3) as positions in the bytes. Nothing is decoded but what a caller asks for, so that a hostile file costs
 * no memory; the raw bytes of a value, which an info hash is made of, are its range; keys stay bytes, as file names in a
 * v2 file tree may be in any charset. A decoder to objects has none of the three.
 */

const DICTIONARY = 0x64; // d
const LIST = 0x6c; // l
const INTEGER = 0x69; // i
const END = 0x65; // e
const COLON = 0x3a;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
/** Digits of the largest number that JavaScript holds exactly. */
const MOST_DIGITS = 16;

/** A value within bencoded bytes: from `start` to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Bytes that break the format; the message ends a sentence. */
export class BencodeError extends Error {
  override readonly name = 'BencodeError';

  constructor(reason: string, position: number) {
    super(`${reason} at byte ${position}`);
  }
}

/**
 * The end of the value that starts at a position, having checked all of it, in linear time and constant stack.
 *
 * @throws BencodeError for what is no value, and below `LIMITS.bencodeDepth` levels
 */
export function valueEnd(bytes: Uint8Array, start: number): number {
  /** Per open level: whether it is a dictionary, whose values come after keys. */
  const dictionaries: boolean[] = [];
  let expectsKey = false;
  let position = start;
  do {
    const byte = bytes[position];
    const inDictionary = dictionaries.at(-1) ?? false;
    if (byte === END && dictionaries.length > 0 && (expectsKey || !inDictionary)) {
      dictionaries.pop();
      position += 1;
      expectsKey = dictionaries.at(-1) ?? false;
    } else if ((byte === DICTIONARY || byte === LIST) && !expectsKey) {
      if (dictionaries.length >= LIMITS.bencodeDepth) {
        throw new BencodeError(`values lie more than ${LIMITS.bencodeDepth} levels deep`, position);
      }
      dictionaries.push(byte === DICTIONARY);
      position += 1;
      expectsKey = byte === DICTIONARY;
    } else {
      const isInteger = byte === INTEGER && !expectsKey;
      position = isInteger ? integerRange(bytes, position).end : stringRange(bytes, position).end;
      expectsKey = inDictionary && !expectsKey;
    }
  } while (dictionaries.length > 0);
  return position;
}

/** The string at a position, as the range of its content. */
export function stringRange(bytes: Uint8Array, start: number): Range {
  const { value: length, end } = digits(bytes, start, COLON);
  if (length > bytes.length - end) throw new BencodeError('a text is longer than the file', start);
  return { start: end, end: end + length };
}

/** The bytes of the string at a position, as a view; `undefined` where another value is. */
export function stringAt(bytes: Uint8Array, start: number): Uint8Array | undefined {
  if (!isDigit(bytes[start])) return undefined;
  const range = stringRange(bytes, start);
  return bytes.subarray(range.start, range.end);
}

/** The integer at a position; `undefined` where another value is. */
export function integerAt(bytes: Uint8Array, start: number): number | undefined {
  return bytes[start] === INTEGER ? integerRange(bytes, start).value : undefined;
}

/** Whether a dictionary starts at a position. */
export function isDictionary(bytes: Uint8Array, start: number): boolean {
  return bytes[start] === DICTIONARY;
}

/** Whether a list or dictionary ends at a position. */
export function isEnd(bytes: Uint8Array, position: number): boolean {
  return bytes[position] === END;
}

/** The entries of the dictionary at a position, whose value {@link valueEnd} has checked; none where another value is. */
export function* dictionaryEntries(bytes: Uint8Array, start: number): Generator<{ key: Uint8Array; value: Range }> {
  if (!isDictionary(bytes, start)) return;
  let position = start + 1;
  while (!isEnd(bytes, position)) {
    const key = stringRange(bytes, position);
    const value = { start: key.end, end: valueEnd(bytes, key.end) };
    yield { key: bytes.subarray(key.start, key.end), value };
    position = value.end;
  }
}

/** The items of the list at a position, whose value {@link valueEnd} has checked; none where another value is. */
export function* listItems(bytes: Uint8Array, start: number): Generator<Range> {
  if (bytes[start] !== LIST) return;
  let position = start + 1;
  while (!isEnd(bytes, position)) {
    const item = { start: position, end: valueEnd(bytes, position) };
    yield item;
    position = item.end;
  }
}

/** Where the values of some keys of the dictionary at a position lie; of a key that comes twice, the first. */
export function findKeys<Key extends string>(
  bytes: Uint8Array,
  start: number,
  keys: readonly Key[],
): Partial<Record<Key, Range>> {
  const found: Partial<Record<Key, Range>> = {};
  for (const entry of dictionaryEntries(bytes, start)) {
    const key = keys.find((wanted) => isAscii(entry.key, wanted));
    if (key !== undefined) found[key] ??= entry.value;
  }
  return found;
}

/** Whether bytes are a given ASCII text; without decoding them, since a hostile torrent has millions of keys. */
function isAscii(bytes: Uint8Array, text: string): boolean {
  if (bytes.length !== text.length) return false;
  return bytes.every((byte, index) => byte === text.charCodeAt(index));
}

function integerRange(bytes: Uint8Array, start: number): { value: number; end: number } {
  const isNegative = bytes[start + 1] === MINUS;
  const { value, end } = digits(bytes, start + (isNegative ? 2 : 1), END);
  return { value: isNegative ? -value : value, end };
}

/** Decimal digits up to a closing byte, and the position after it. */
function digits(bytes: Uint8Array, start: number, closing: number): { value: number; end: number } {
  let value = 0;
  let position = start;
  for (let byte = bytes[position]; byte !== undefined && isDigit(byte); byte = bytes[position]) {
    value = value * 10 + (byte - ZERO);
    position += 1;
    if (position - start > MOST_DIGITS) throw new BencodeError('a number has too many digits', start);
  }
  if (position >= bytes.length) throw new BencodeError('the file ends too early,', position);
  if (position === start || bytes[position] !== closing)
    throw new BencodeError('an unexpected character stands', position);
  return { value, end: position + 1 };
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= ZERO && byte <= NINE;
}
