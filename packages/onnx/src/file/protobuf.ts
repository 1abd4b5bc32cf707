/** One field of a message of Protocol Buffers. */
export interface Field {
  readonly number: number;
  /** A whole number, or where the field has none 0. */
  readonly value: number;
  /** What the field holds, where that has a length: a text, a message, numbers; else its 4 or 8 bytes. */
  readonly bytes: Uint8Array;
}

/** How values lie in a message ("wire types"). */
const WIRE = { varint: 0, eightBytes: 1, length: 2, fourBytes: 5 } as const;
const NO_BYTES = new Uint8Array();

/**
 * The fields of a message, in their order. Format: https://protobuf.dev/programming-guides/encoding/
 *
 * @throws RangeError for a message that ends too early or is none
 */
export function* fieldsOf(bytes: Uint8Array): Generator<Field> {
  const cursor: Cursor = { bytes, at: 0 };
  while (cursor.at < bytes.length) {
    const tag = varint(cursor);
    const number = Math.floor(tag / 8);
    const wire = tag % 8;
    if (wire === WIRE.varint) yield { number, value: varint(cursor), bytes: NO_BYTES };
    else if (wire === WIRE.length) yield { number, value: 0, bytes: take(cursor, varint(cursor)) };
    else if (wire === WIRE.eightBytes) yield { number, value: 0, bytes: take(cursor, 8) };
    else if (wire === WIRE.fourBytes) yield { number, value: 0, bytes: take(cursor, 4) };
    else throw new RangeError(`it has a field of the unknown kind ${wire}`);
  }
}

/** Whole numbers that lie one after the other in a field; of one that is a single number, that. */
export function wholesIn({ value, bytes }: Field): readonly number[] {
  if (bytes.length === 0) return [value];
  const cursor: Cursor = { bytes, at: 0 };
  const found: number[] = [];
  while (cursor.at < bytes.length) found.push(varint(cursor));
  return found;
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

function take(cursor: Cursor, count: number): Uint8Array {
  const end = cursor.at + count;
  if (!(count >= 0 && end <= cursor.bytes.length)) throw new RangeError('it ends too early');
  const taken = cursor.bytes.subarray(cursor.at, end);
  cursor.at = end;
  return taken;
}

/** Bits of a varint that a signed number of 32 bits holds. */
const LOW_BITS = 28;

/** A number of 64 bits with its sign, seven bits a byte, the low ones first. */
function varint(cursor: Cursor): number {
  let low = 0;
  for (let shift = 0; shift < LOW_BITS; shift += 7) {
    const byte = next(cursor);
    low |= (byte & 0x7f) << shift;
    if (byte < 0x80) return low;
  }
  let high = 0n;
  for (let shift = BigInt(LOW_BITS); shift < 70n; shift += 7n) {
    const byte = next(cursor);
    high |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return Number(BigInt.asIntN(64, high | BigInt(low)));
  }
  throw new RangeError('it has a number of more than 64 bits');
}

function next(cursor: Cursor): number {
  const byte = cursor.bytes[cursor.at];
  if (byte === undefined) throw new RangeError('it ends too early');
  cursor.at += 1;
  return byte;
}
