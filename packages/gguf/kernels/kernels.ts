// The arithmetic of the decoder, in AssemblyScript: compiled to WebAssembly SIMD by tools/kernels.mjs. Every argument that is a
// `usize` is a place in the memory that the host owns; nothing is allocated here, and no place is checked: the host lays the memory
// out and is the only caller.

/** Weights that share a scale. */
const BLOCK: i32 = 32;
/** Bytes of a block of q8_0 as GGUF stores it: a scale (f16), then 32 signed bytes. */
const BLOCK_BYTES: usize = 34;

/** Reads the scales of `count` blocks of q8_0 as f32, which need no more work at each product. */
export function readScales(blocks: usize, count: i32, scales: usize): void {
  for (let at = 0; at < count; at++) {
    store<f32>(scales + ((<usize>at) << 2), halfToFloat(load<u16>(blocks + <usize>at * BLOCK_BYTES)));
  }
}

/** Reads `count` f16 as f32. */
export function readHalves(halves: usize, count: i32, floats: usize): void {
  for (let at = 0; at < count; at++) {
    store<f32>(floats + ((<usize>at) << 2), halfToFloat(load<u16>(halves + ((<usize>at) << 1))));
  }
}

/** Reads one row of q8_0 as f32: the embedding of a token. */
export function readRow(blocks: usize, scales: usize, columns: i32, out: usize): void {
  for (let at = 0; at < columns; at++) {
    const block = at / BLOCK;
    const weight = load<i8>(blocks + <usize>block * BLOCK_BYTES + 2 + <usize>(at % BLOCK));
    store<f32>(out + ((<usize>at) << 2), <f32>weight * load<f32>(scales + ((<usize>block) << 2)));
  }
}

function halfToFloat(half: u16): f32 {
  const sign = (<u32>half & 0x8000) << 16;
  const exponent = (<u32>half >> 10) & 0x1f;
  const fraction = <u32>half & 0x3ff;
  if (exponent === 0) return (sign !== 0 ? -1.0 : 1.0) * <f32>fraction * 5.9604644775390625e-8;
  if (exponent === 0x1f) return reinterpret<f32>(sign | 0x7f800000 | (fraction << 13));
  return reinterpret<f32>(sign | ((exponent + 112) << 23) | (fraction << 13));
}

/** Rounds `columns` f32 to whole numbers from -127 to 127 and a scale for each 32 of them, as q8_0 does; stored as i16. */
export function quantise(x: usize, columns: i32, quants: usize, scales: usize): void {
  for (let block = 0; block < columns / BLOCK; block++) {
    const from = x + ((<usize>block) << 7);
    let largest = f32x4.splat(0);
    for (let at: usize = 0; at < 128; at += 16) largest = f32x4.max(largest, f32x4.abs(v128.load(from + at)));
    const top = max(
      max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
      max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
    );
    const scale: f32 = top / 127;
    store<f32>(scales + ((<usize>block) << 2), scale);
    const inverse = f32x4.splat(scale === 0 ? 0 : 1 / scale);
    for (let at: usize = 0; at < 128; at += 32) {
      const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from + at), inverse)));
      const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(from + at, 16), inverse)));
      v128.store(quants + ((<usize>block) << 6) + (at >> 1), i16x8.narrow_i32x4_s(low, high));
    }
  }
}

/** y = W x, of q8_0 weights and a quantised x. */
export function multiply(
  blocks: usize,
  scales: usize,
  rows: i32,
  columns: i32,
  quants: usize,
  xScales: usize,
  y: usize,
): void {
  const count = columns / BLOCK;
  let block = blocks;
  let scale = scales;
  for (let row = 0; row < rows; row++) {
    let sum = f32x4.splat(0);
    let x = quants;
    let xScale = xScales;
    for (let at = 0; at < count; at++) {
      const first = v128.load(block, 2);
      const second = v128.load(block, 18);
      const products = i32x4.add(
        i32x4.add(
          i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(first), v128.load(x)),
          i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(first), v128.load(x, 16)),
        ),
        i32x4.add(
          i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(second), v128.load(x, 32)),
          i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(second), v128.load(x, 48)),
        ),
      );
      sum = f32x4.add(
        sum,
        f32x4.mul(f32x4.convert_i32x4_s(products), f32x4.splat(load<f32>(scale) * load<f32>(xScale))),
      );
      block += BLOCK_BYTES;
      scale += 4;
      x += 64;
      xScale += 4;
    }
    store<f32>(y + ((<usize>row) << 2), total(sum));
  }
}

/** y = W x, of f32 weights. */
export function multiplyFloats(weights: usize, rows: i32, columns: i32, x: usize, y: usize): void {
  let row = weights;
  for (let at = 0; at < rows; at++) {
    store<f32>(y + ((<usize>at) << 2), product(row, x, columns));
    row += (<usize>columns) << 2;
  }
}

function product(left: usize, right: usize, count: i32): f32 {
  let sum = f32x4.splat(0);
  const end = (<usize>count) << 2;
  for (let at: usize = 0; at < end; at += 16) {
    sum = f32x4.add(sum, f32x4.mul(v128.load(left + at), v128.load(right + at)));
  }
  return total(sum);
}

function total(lanes: v128): f32 {
  return (
    f32x4.extract_lane(lanes, 0) +
    f32x4.extract_lane(lanes, 1) +
    (f32x4.extract_lane(lanes, 2) + f32x4.extract_lane(lanes, 3))
  );
}

/** out = x / rms(x) * weight (Zhang and Sennrich, "Root Mean Square Layer Normalization", 2019). */
export function normalise(x: usize, weight: usize, count: i32, epsilon: f32, out: usize): void {
  const factor = f32x4.splat(1 / Mathf.sqrt(product(x, x, count) / <f32>count + epsilon));
  const end = (<usize>count) << 2;
  for (let at: usize = 0; at < end; at += 16) {
    v128.store(out + at, f32x4.mul(f32x4.mul(v128.load(x + at), factor), v128.load(weight + at)));
  }
}

/** Turns each pair of neighbours of each head by the angles of a position (Su et al., "RoFormer", 2021). */
export function rotate(x: usize, heads: i32, headSize: i32, pairs: i32, cosines: usize, sines: usize): void {
  for (let head = 0; head < heads; head++) {
    let at = x + ((<usize>(head * headSize)) << 2);
    for (let pair = 0; pair < pairs; pair++) {
      const cosine = load<f32>(cosines + ((<usize>pair) << 2));
      const sine = load<f32>(sines + ((<usize>pair) << 2));
      const left = load<f32>(at);
      const right = load<f32>(at, 4);
      store<f32>(at, left * cosine - right * sine);
      store<f32>(at, left * sine + right * cosine, 4);
      at += 8;
    }
  }
}

/**
 * Attention of one query to `count` keys and values, each `width` f32 apart; several heads of queries may share one of keys.
 * `scores` has room for `count` f32.
 */
export function attend(
  query: usize,
  keys: usize,
  values: usize,
  count: i32,
  heads: i32,
  sharedBy: i32,
  headSize: i32,
  width: i32,
  scores: usize,
  out: usize,
): void {
  const step = (<usize>width) << 2;
  const size = (<usize>headSize) << 2;
  const scale: f32 = 1 / Mathf.sqrt(<f32>headSize);
  for (let head = 0; head < heads; head++) {
    const offset = <usize>(head / sharedBy) * size;
    const q = query + <usize>head * size;
    const target = out + <usize>head * size;
    let largest: f32 = -f32.MAX_VALUE;
    let key = keys + offset;
    for (let at = 0; at < count; at++) {
      const score = product(q, key, headSize) * scale;
      store<f32>(scores + ((<usize>at) << 2), score);
      if (score > largest) largest = score;
      key += step;
    }
    let sum: f32 = 0;
    for (let at = 0; at < count; at++) {
      const weight = Mathf.exp(load<f32>(scores + ((<usize>at) << 2)) - largest);
      store<f32>(scores + ((<usize>at) << 2), weight);
      sum += weight;
    }
    const share: f32 = 1 / sum;
    for (let lane: usize = 0; lane < size; lane += 16) {
      let mixed = f32x4.splat(0);
      let value = values + offset + lane;
      for (let at = 0; at < count; at++) {
        mixed = f32x4.add(mixed, f32x4.mul(v128.load(value), f32x4.splat(load<f32>(scores + ((<usize>at) << 2)))));
        value += step;
      }
      v128.store(target + lane, f32x4.mul(mixed, f32x4.splat(share)));
    }
  }
}

/** gate = silu(gate) * up (Shazeer, "GLU Variants Improve Transformer", 2020). */
export function gateBy(gate: usize, up: usize, count: i32): void {
  for (let at = 0; at < count; at++) {
    const place = (<usize>at) << 2;
    const value = load<f32>(gate + place);
    store<f32>(gate + place, (value / (1 + Mathf.exp(-value))) * load<f32>(up + place));
  }
}

/** x += y. */
export function add(x: usize, y: usize, count: i32): void {
  const end = (<usize>count) << 2;
  for (let at: usize = 0; at < end; at += 16) v128.store(x + at, f32x4.add(v128.load(x + at), v128.load(y + at)));
}
