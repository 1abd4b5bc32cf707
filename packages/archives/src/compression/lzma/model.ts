import { even, type RangeDecoder, reverseTree, tree } from './range-decoder.js';

/** States of positions that probabilities are kept apart by, at most. */
export const POSITION_STATES = 16;
const STATES = 12;
const LENGTH_STATES = 4;
const DISTANCE_SLOTS = 64;
const FIRST_SPECIAL = 4;
const FIRST_DIRECT = 14;
const ALIGN_BITS = 4;

/** Probabilities of a length. */
export interface LengthModel {
  readonly choice: Uint16Array;
  readonly low: Uint16Array;
  readonly middle: Uint16Array;
  readonly high: Uint16Array;
}

/** All probabilities, by the names that the specification has for what they are of. */
export interface Model {
  readonly positionStates: number;
  readonly literalContext: number;
  readonly literalMask: number;
  readonly literals: Uint16Array;
  readonly isMatch: Uint16Array;
  readonly isRepeat: Uint16Array;
  readonly isRepeat0: Uint16Array;
  readonly isRepeat1: Uint16Array;
  readonly isRepeat2: Uint16Array;
  readonly isRepeat0Long: Uint16Array;
  readonly matchLength: LengthModel;
  readonly repeatLength: LengthModel;
  readonly slots: Uint16Array;
  readonly special: Uint16Array;
  readonly align: Uint16Array;
}

/** The probabilities before anything was decoded, by the first byte of a file. */
export function modelOf(properties: number): Model {
  const literalContext = properties % 9;
  const literalPosition = Math.floor(properties / 9) % 5;
  return {
    positionStates: 1 << Math.floor(properties / 45),
    literalContext,
    literalMask: (1 << literalPosition) - 1,
    literals: even(0x300 << (literalContext + literalPosition)),
    isMatch: even(STATES * POSITION_STATES),
    isRepeat: even(STATES),
    isRepeat0: even(STATES),
    isRepeat1: even(STATES),
    isRepeat2: even(STATES),
    isRepeat0Long: even(STATES * POSITION_STATES),
    matchLength: lengthModel(),
    repeatLength: lengthModel(),
    slots: even(LENGTH_STATES * DISTANCE_SLOTS),
    special: even(128),
    align: even(1 << ALIGN_BITS),
  };
}

function lengthModel(): LengthModel {
  return { choice: even(2), low: even(POSITION_STATES * 8), middle: even(POSITION_STATES * 8), high: even(256) };
}

/** A byte; after a match, with the byte that the last distance points to as a hint. */
export function literal(
  coder: RangeDecoder,
  probabilities: Uint16Array,
  base: number,
  matched: number | undefined,
): number {
  let symbol = 1;
  if (matched !== undefined) {
    let hint = matched;
    while (symbol < 0x100) {
      const expected = (hint >> 7) & 1;
      hint = (hint << 1) & 0xff;
      const bit = coder.bit(probabilities, base + ((1 + expected) << 8) + symbol);
      symbol = symbol * 2 + bit;
      if (bit !== expected) break;
    }
  }
  while (symbol < 0x100) symbol = symbol * 2 + coder.bit(probabilities, base + symbol);
  return symbol & 0xff;
}

/** How many bytes a match has, less the two that each has. */
export function lengthOf(coder: RangeDecoder, { choice, low, middle, high }: LengthModel, at: number): number {
  if (coder.bit(choice, 0) === 0) return tree(coder, low, { base: at * 8, bits: 3 });
  if (coder.bit(choice, 1) === 0) return 8 + tree(coder, middle, { base: at * 8, bits: 3 });
  return 16 + tree(coder, high, { base: 0, bits: 8 });
}

/** How far back a match lies, less one. */
export function distanceOf(coder: RangeDecoder, { slots, special, align }: Model, length: number): number {
  const state = Math.min(length, LENGTH_STATES - 1);
  const slot = tree(coder, slots, { base: state * DISTANCE_SLOTS, bits: 6 });
  if (slot < FIRST_SPECIAL) return slot;
  const bits = (slot >> 1) - 1;
  const start = (2 | (slot & 1)) * 2 ** bits;
  if (slot < FIRST_DIRECT) return start + reverseTree(coder, special, { base: start - slot, bits });
  return (
    start + coder.direct(bits - ALIGN_BITS) * 2 ** ALIGN_BITS + reverseTree(coder, align, { base: 0, bits: ALIGN_BITS })
  );
}
