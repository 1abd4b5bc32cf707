import { InputError } from '@mimmo/core';
import { ArchiveError } from '../../archive-error.js';
import { cursorOf } from '../../bytes/cursor.js';
import { LIMITS } from '../../limits.js';
import type { Expander } from '../compressions.js';
import { pulling } from '../pulling.js';
import { distanceOf, lengthOf, literal, type Model, modelOf, POSITION_STATES } from './model.js';
import { type RangeDecoder, rangeDecoder } from './range-decoder.js';

/*
 * Files of LZMA as programs wrote them before xz (`.lzma`), by the LZMA specification of its SDK. The compressed bytes are held as a
 * whole, up to a bound; what comes out is given a piece at a time.
 */

/** Bytes of the header: properties, size of the dictionary, size of the content. */
const HEADER_BYTES = 13;
/** Bytes that are given out at once. */
const PIECE = 65_536;
/** How far back the match lies that ends a stream of unknown size. */
const END = 0xffffffff;
const SHORTEST_MATCH = 2;

/** Expands LZMA. */
export const expandLzmaFile: Expander = async function* (compressed, what) {
  const bytes = await pulling(compressed).read(LIMITS.lzmaBytes + 1);
  if (bytes.length > LIMITS.lzmaBytes) {
    throw new InputError(
      'INPUT_TOO_LARGE',
      `${what} has more than ${LIMITS.lzmaBytes} bytes of LZMA; expand it yourself.`,
    );
  }
  yield* expandLzmaBytes(bytes, what);
};

/**
 * Expands a file of LZMA that is held as a whole, a piece at a time.
 *
 * @throws ArchiveError for a damaged one; InputError INPUT_TOO_LARGE for one that asks for more memory than `LIMITS.lzmaWindowBytes`
 */
export function* expandLzmaBytes(bytes: Uint8Array, what: string): Generator<Uint8Array> {
  const header = cursorOf(bytes);
  const properties = header.uint8();
  const dictionary = header.uint32();
  const low = header.uint32();
  const high = header.uint32();
  const isOpen = low === 0xffffffff && high === 0xffffffff;
  const size = isOpen ? Number.POSITIVE_INFINITY : high * 2 ** 32 + low;
  if (properties >= 9 * 5 * 5) throw new ArchiveError('it does not begin as LZMA does');
  const windowBytes = Math.max(4096, Math.min(dictionary, size));
  if (windowBytes > LIMITS.lzmaWindowBytes) {
    throw new InputError(
      'INPUT_TOO_LARGE',
      `${what} asks for ${windowBytes} bytes of memory to be expanded; expand it yourself.`,
    );
  }
  const coder = rangeDecoder(bytes.subarray(HEADER_BYTES));
  const window = new Uint8Array(windowBytes);
  const model = modelOf(properties);
  let written = 0;
  let given = 0;
  let position = 0;
  let state = 0;
  const distances = [0, 0, 0, 0];
  const piece = new Uint8Array(PIECE);
  const put = (byte: number): void => {
    window[position] = byte;
    position = position + 1 === windowBytes ? 0 : position + 1;
    piece[written - given] = byte;
    written += 1;
  };
  const back = (distance: number): number =>
    window[position > distance ? position - distance - 1 : position + windowBytes - distance - 1] ?? 0;

  while (written < size) {
    const at = written & (model.positionStates - 1);
    if (coder.bit(model.isMatch, state * POSITION_STATES + at) === 0) {
      const previous = written === 0 ? 0 : back(0);
      const context =
        ((written & model.literalMask) << model.literalContext) + (previous >> (8 - model.literalContext));
      const matched = state >= 7 ? back(distances[0] ?? 0) : undefined;
      put(literal(coder, model.literals, 0x300 * context, matched));
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      if (written - given === PIECE) {
        yield piece.slice();
        given = written;
      }
      continue;
    }
    let length: number;
    if (coder.bit(model.isRepeat, state) === 0) {
      distances.copyWithin(1, 0, 3);
      length = SHORTEST_MATCH + lengthOf(coder, model.matchLength, at);
      state = state < 7 ? 7 : 10;
      const distance = distanceOf(coder, model, length - SHORTEST_MATCH);
      if (distance === END) {
        if (!isOpen) throw new ArchiveError('it ends before it should');
        break;
      }
      distances[0] = distance;
    } else {
      const before = repeatedDistance(coder, model, { state, at });
      if (before === 'one byte') {
        length = 1;
        state = state < 7 ? 9 : 11;
      } else {
        distances.unshift(...distances.splice(before, 1));
        length = SHORTEST_MATCH + lengthOf(coder, model.repeatLength, at);
        state = state < 7 ? 8 : 11;
      }
    }
    const distance = distances[0] ?? 0;
    if (distance >= written || distance >= windowBytes) throw new ArchiveError('it points to what is not there');
    for (let left = Math.min(length, size - written); left > 0; left -= 1) {
      put(back(distance));
      if (written - given === PIECE) {
        yield piece.slice();
        given = written;
      }
    }
  }
  if (written > given) yield piece.slice(0, written - given);
}

/** Which of the last four distances a match has again, or that it is of one byte at the last. */
function repeatedDistance(
  coder: RangeDecoder,
  model: Model,
  { state, at }: { readonly state: number; readonly at: number },
): number | 'one byte' {
  if (coder.bit(model.isRepeat0, state) === 0)
    return coder.bit(model.isRepeat0Long, state * POSITION_STATES + at) === 0 ? 'one byte' : 0;
  return coder.bit(model.isRepeat1, state) === 0 ? 1 : 2 + coder.bit(model.isRepeat2, state);
}
