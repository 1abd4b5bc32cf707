// The arithmetic of small networks on 32-bit floats, in AssemblyScript: compiled to WebAssembly SIMD by tools/kernels.mjs. Every
// argument that is a `usize` is a place in the memory that the host owns, strides and sizes are counted in numbers; nothing is
// allocated here, and no place is checked: the host lays the memory out and is the only caller. Left out of biome, which cannot
// read the decorators.

/** Numbers of a panel: so many columns of a packed matrix lie side by side. */
const PANEL: i32 = 8;
/** Bytes of a row of a panel. */
const PANEL_BYTES: usize = 32;

// Matrices

/**
 * Lays a matrix out in panels of 8 columns, row after row, the last one filled up with zeros, so that a product reads it from
 * start to end.
 */
export function pack(from: usize, rows: i32, columns: i32, rowStride: i32, columnStride: i32, to: usize): void {
  for (let column = 0; column < columns; column += PANEL) {
    const most = min(PANEL, columns - column);
    for (let row = 0; row < rows; row++) {
      let at = from + (<usize>(row * rowStride + column * columnStride) << 2);
      if (most === PANEL && columnStride === 1) {
        v128.store(to, v128.load(at));
        v128.store(to, v128.load(at, 16), 16);
      } else {
        for (let lane = 0; lane < PANEL; lane++) {
          store<f32>(to + (<usize>lane << 2), lane < most ? load<f32>(at) : 0);
          at += <usize>columnStride << 2;
        }
      }
      to += PANEL_BYTES;
    }
  }
}

/** y = A B + bias, of a packed B; where `bias` is 0 there is none. `spare` has room for 8 numbers. */
export function multiply(
  a: usize,
  aStride: i32,
  packed: usize,
  bias: usize,
  y: usize,
  yStride: i32,
  rows: i32,
  inner: i32,
  columns: i32,
  spare: usize,
): void {
  const aStep = <usize>aStride << 2;
  const yStep = <usize>yStride << 2;
  const panelBytes = <usize>inner * PANEL_BYTES;
  for (let column = 0; column < columns; column += PANEL) {
    const panel = packed + <usize>(column / PANEL) * panelBytes;
    const lanes = min(PANEL, columns - column);
    const target = y + (<usize>column << 2);
    let low = f32x4.splat(0);
    let high = f32x4.splat(0);
    if (bias !== 0) {
      const from = bias + (<usize>column << 2);
      if (lanes === PANEL) {
        low = v128.load(from);
        high = v128.load(from, 16);
      } else {
        memory.fill(spare, 0, PANEL_BYTES);
        memory.copy(spare, from, <usize>lanes << 2);
        low = v128.load(spare);
        high = v128.load(spare, 16);
      }
    }
    let row = 0;
    for (; row + 4 <= rows; row += 4) {
      let a0 = a + <usize>row * aStep;
      let a1 = a0 + aStep;
      let a2 = a1 + aStep;
      let a3 = a2 + aStep;
      let low0 = low;
      let high0 = high;
      let low1 = low;
      let high1 = high;
      let low2 = low;
      let high2 = high;
      let low3 = low;
      let high3 = high;
      let b = panel;
      const end = panel + panelBytes;
      while (b < end) {
        const left = v128.load(b);
        const right = v128.load(b, 16);
        const x0 = v128.load32_splat(a0);
        low0 = f32x4.add(low0, f32x4.mul(x0, left));
        high0 = f32x4.add(high0, f32x4.mul(x0, right));
        const x1 = v128.load32_splat(a1);
        low1 = f32x4.add(low1, f32x4.mul(x1, left));
        high1 = f32x4.add(high1, f32x4.mul(x1, right));
        const x2 = v128.load32_splat(a2);
        low2 = f32x4.add(low2, f32x4.mul(x2, left));
        high2 = f32x4.add(high2, f32x4.mul(x2, right));
        const x3 = v128.load32_splat(a3);
        low3 = f32x4.add(low3, f32x4.mul(x3, left));
        high3 = f32x4.add(high3, f32x4.mul(x3, right));
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
        b += PANEL_BYTES;
      }
      const at = target + <usize>row * yStep;
      keep(at, low0, high0, lanes, spare);
      keep(at + yStep, low1, high1, lanes, spare);
      keep(at + 2 * yStep, low2, high2, lanes, spare);
      keep(at + 3 * yStep, low3, high3, lanes, spare);
    }
    for (; row < rows; row++) {
      let at = a + <usize>row * aStep;
      let first = low;
      let second = high;
      let b = panel;
      const end = panel + panelBytes;
      while (b < end) {
        const value = v128.load32_splat(at);
        first = f32x4.add(first, f32x4.mul(value, v128.load(b)));
        second = f32x4.add(second, f32x4.mul(value, v128.load(b, 16)));
        at += 4;
        b += PANEL_BYTES;
      }
      keep(target + <usize>row * yStep, first, second, lanes, spare);
    }
  }
}

/** Stores the first `lanes` of 8 numbers. */
@inline
function keep(to: usize, low: v128, high: v128, lanes: i32, spare: usize): void {
  if (lanes === PANEL) {
    v128.store(to, low);
    v128.store(to, high, 16);
  } else {
    v128.store(spare, low);
    v128.store(spare, high, 16);
    memory.copy(to, spare, <usize>lanes << 2);
  }
}

// Products with matrices of signed bytes: what is multiplied is rounded to sixteen bits, row by row, and all sums are whole numbers, so
// that eight products are one instruction and every machine gets the same. 127 × 32,767 × 512 is the largest sum that 32 bits hold.

/** The largest number of sixteen bits that rows are rounded to. */
const LARGEST: f32 = 32767;
/** Numbers of a row are filled up to a multiple of this. */
const STEP: i32 = 8;

/**
 * Rounds rows to sixteen bits, each by its own largest number. A row takes `inner` numbers up to the next multiple of 8, the last ones
 * zeros; `scales` are what each row is to be multiplied by again.
 */
export function round(from: usize, rows: i32, inner: i32, to: usize, scales: usize): void {
  const bytes = <usize>inner << 2;
  const whole = bytes & ~31;
  for (let row = 0; row < rows; row++) {
    let peaks = f32x4.splat(0);
    let at: usize = 0;
    for (; at < whole; at += 32) {
      peaks = f32x4.pmax(peaks, f32x4.abs(v128.load(from + at)));
      peaks = f32x4.pmax(peaks, f32x4.abs(v128.load(from + at, 16)));
    }
    let peak = max(
      max(f32x4.extract_lane(peaks, 0), f32x4.extract_lane(peaks, 1)),
      max(f32x4.extract_lane(peaks, 2), f32x4.extract_lane(peaks, 3)),
    );
    for (; at < bytes; at += 4) peak = max(peak, abs<f32>(load<f32>(from + at)));
    store<f32>(scales + (<usize>row << 2), peak / LARGEST);
    const factor: f32 = peak > 0 ? LARGEST / peak : 0;
    const factors = f32x4.splat(factor);
    for (at = 0; at < whole; at += 32) {
      const low = nearest4(f32x4.mul(v128.load(from + at), factors));
      const high = nearest4(f32x4.mul(v128.load(from + at, 16), factors));
      v128.store(to, i16x8.narrow_i32x4_s(low, high));
      to += 16;
    }
    if (at < bytes) {
      v128.store(to, i64x2.splat(0));
      for (let lane: usize = 0; at < bytes; at += 4) {
        const near = nearest4(f32x4.mul(v128.load32_splat(from + at), factors));
        store<i16>(to + lane, <i16>i32x4.extract_lane(near, 0));
        lane += 2;
      }
      to += 16;
    }
    from += bytes;
  }
}

/** The nearest whole numbers of floats below 2²²: with 1.5 · 2²³ added, they are the lowest bits. */
@inline
function nearest4(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(12582912)), i32x4.splat(0x4b400000));
}

/**
 * Lays signed bytes out in panels of 8 columns, two rows after two: of each column its two numbers, in sixteen bits. Rows and the last
 * panel are filled up with zeros.
 */
export function packBytes(from: usize, rows: i32, columns: i32, to: usize): void {
  const filled = (rows + STEP - 1) & ~(STEP - 1);
  for (let column = 0; column < columns; column += PANEL) {
    for (let row = 0; row < filled; row += 2) {
      for (let lane = 0; lane < PANEL; lane++) {
        const isColumn = column + lane < columns;
        const at = from + <usize>(row * columns + column + lane);
        store<i16>(to, isColumn && row < rows ? <i16>load<i8>(at) : 0);
        store<i16>(to, isColumn && row + 1 < rows ? <i16>load<i8>(at + <usize>columns) : 0, 2);
        to += 4;
      }
    }
  }
}

/**
 * y = A B + bias, of rounded rows and packed bytes, at least `least` each. `scales` are those of the rows, `columnScales` and `bias` have
 * a number for each column up to the next multiple of 8; `spare` has room for 40 numbers.
 */
export function multiplyBytes(
  a: usize,
  scales: usize,
  packed: usize,
  columnScales: usize,
  bias: usize,
  y: usize,
  rows: i32,
  inner: i32,
  columns: i32,
  least: f32,
  spare: usize,
): void {
  const aStep = <usize>((inner + STEP - 1) & ~(STEP - 1)) << 1;
  const yStep = <usize>columns << 2;
  const panelBytes = aStep << 3;
  const sums = spare + PANEL_BYTES;
  for (let column = 0; column < columns; column += PANEL) {
    const panel = packed + <usize>(column / PANEL) * panelBytes;
    const end = panel + panelBytes;
    const lanes = min(PANEL, columns - column);
    const place = <usize>column << 2;
    // Read again for each tile: with the sums, they would not fit the registers.
    const factors = columnScales + place;
    const added = bias + place;
    let target = y + place;
    let scale = scales;
    let row = 0;
    for (; row + 4 <= rows; row += 4) {
      sumsOfFour(a + <usize>row * aStep, aStep, panel, end, sums);
      for (let each: usize = 0; each < 4; each++) {
        const own = sums + (each << 5);
        scaled(target, v128.load(own), v128.load(own, 16), scale, factors, added, least, lanes, spare);
        target += yStep;
        scale += 4;
      }
    }
    for (; row < rows; row++) {
      let at = a + <usize>row * aStep;
      let low = i32x4.splat(0);
      let high = i32x4.splat(0);
      for (let b = panel; b < end; b += 32) {
        const pair = v128.load32_splat(at);
        low = i32x4.add(low, i32x4.dot_i16x8_s(pair, v128.load(b)));
        high = i32x4.add(high, i32x4.dot_i16x8_s(pair, v128.load(b, 16)));
        at += 4;
      }
      scaled(target, low, high, scale, factors, added, least, lanes, spare);
      target += yStep;
      scale += 4;
    }
  }
}

/**
 * The whole sums of four rows and the 8 columns of a panel, to `to`. A function of its own, which nothing is inlined into: so all
 * sums stay in registers.
 */
export function sumsOfFour(a0: usize, aStep: usize, panel: usize, end: usize, to: usize): void {
  let a1 = a0 + aStep;
  let a2 = a1 + aStep;
  let a3 = a2 + aStep;
  let low0 = i32x4.splat(0);
  let high0 = i32x4.splat(0);
  let low1 = i32x4.splat(0);
  let high1 = i32x4.splat(0);
  let low2 = i32x4.splat(0);
  let high2 = i32x4.splat(0);
  let low3 = i32x4.splat(0);
  let high3 = i32x4.splat(0);
  let b = panel;
  while (b < end) {
    const left0 = v128.load(b, 0);
    const right0 = v128.load(b, 16);
    const x00 = v128.load32_splat(a0, 0);
    low0 = i32x4.add(low0, i32x4.dot_i16x8_s(left0, x00));
    high0 = i32x4.add(high0, i32x4.dot_i16x8_s(right0, x00));
    const x01 = v128.load32_splat(a1, 0);
    low1 = i32x4.add(low1, i32x4.dot_i16x8_s(left0, x01));
    high1 = i32x4.add(high1, i32x4.dot_i16x8_s(right0, x01));
    const x02 = v128.load32_splat(a2, 0);
    low2 = i32x4.add(low2, i32x4.dot_i16x8_s(left0, x02));
    high2 = i32x4.add(high2, i32x4.dot_i16x8_s(right0, x02));
    const x03 = v128.load32_splat(a3, 0);
    low3 = i32x4.add(low3, i32x4.dot_i16x8_s(left0, x03));
    high3 = i32x4.add(high3, i32x4.dot_i16x8_s(right0, x03));
    const left1 = v128.load(b, 32);
    const right1 = v128.load(b, 48);
    const x10 = v128.load32_splat(a0, 4);
    low0 = i32x4.add(low0, i32x4.dot_i16x8_s(left1, x10));
    high0 = i32x4.add(high0, i32x4.dot_i16x8_s(right1, x10));
    const x11 = v128.load32_splat(a1, 4);
    low1 = i32x4.add(low1, i32x4.dot_i16x8_s(left1, x11));
    high1 = i32x4.add(high1, i32x4.dot_i16x8_s(right1, x11));
    const x12 = v128.load32_splat(a2, 4);
    low2 = i32x4.add(low2, i32x4.dot_i16x8_s(left1, x12));
    high2 = i32x4.add(high2, i32x4.dot_i16x8_s(right1, x12));
    const x13 = v128.load32_splat(a3, 4);
    low3 = i32x4.add(low3, i32x4.dot_i16x8_s(left1, x13));
    high3 = i32x4.add(high3, i32x4.dot_i16x8_s(right1, x13));
    const left2 = v128.load(b, 64);
    const right2 = v128.load(b, 80);
    const x20 = v128.load32_splat(a0, 8);
    low0 = i32x4.add(low0, i32x4.dot_i16x8_s(left2, x20));
    high0 = i32x4.add(high0, i32x4.dot_i16x8_s(right2, x20));
    const x21 = v128.load32_splat(a1, 8);
    low1 = i32x4.add(low1, i32x4.dot_i16x8_s(left2, x21));
    high1 = i32x4.add(high1, i32x4.dot_i16x8_s(right2, x21));
    const x22 = v128.load32_splat(a2, 8);
    low2 = i32x4.add(low2, i32x4.dot_i16x8_s(left2, x22));
    high2 = i32x4.add(high2, i32x4.dot_i16x8_s(right2, x22));
    const x23 = v128.load32_splat(a3, 8);
    low3 = i32x4.add(low3, i32x4.dot_i16x8_s(left2, x23));
    high3 = i32x4.add(high3, i32x4.dot_i16x8_s(right2, x23));
    const left3 = v128.load(b, 96);
    const right3 = v128.load(b, 112);
    const x30 = v128.load32_splat(a0, 12);
    low0 = i32x4.add(low0, i32x4.dot_i16x8_s(left3, x30));
    high0 = i32x4.add(high0, i32x4.dot_i16x8_s(right3, x30));
    const x31 = v128.load32_splat(a1, 12);
    low1 = i32x4.add(low1, i32x4.dot_i16x8_s(left3, x31));
    high1 = i32x4.add(high1, i32x4.dot_i16x8_s(right3, x31));
    const x32 = v128.load32_splat(a2, 12);
    low2 = i32x4.add(low2, i32x4.dot_i16x8_s(left3, x32));
    high2 = i32x4.add(high2, i32x4.dot_i16x8_s(right3, x32));
    const x33 = v128.load32_splat(a3, 12);
    low3 = i32x4.add(low3, i32x4.dot_i16x8_s(left3, x33));
    high3 = i32x4.add(high3, i32x4.dot_i16x8_s(right3, x33));
    a0 += 16;
    a1 += 16;
    a2 += 16;
    a3 += 16;
    b += 128;
  }
  v128.store(to, low0, 0);
  v128.store(to, high0, 16);
  v128.store(to, low1, 32);
  v128.store(to, high1, 48);
  v128.store(to, low2, 64);
  v128.store(to, high2, 80);
  v128.store(to, low3, 96);
  v128.store(to, high3, 112);
}

/** Whole sums as floats: times the scales of row and column, plus a bias, at least so much. */
@inline
function scaled(
  to: usize,
  low: v128,
  high: v128,
  scale: usize,
  factors: usize,
  added: usize,
  least: f32,
  lanes: i32,
  spare: usize,
): void {
  const own = v128.load32_splat(scale);
  const floor = f32x4.splat(least);
  const lowScale = f32x4.mul(own, v128.load(factors));
  const highScale = f32x4.mul(own, v128.load(factors, 16));
  const first = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(low), lowScale), v128.load(added));
  const second = f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(high), highScale), v128.load(added, 16));
  keep(to, f32x4.pmax(first, floor), f32x4.pmax(second, floor), lanes, spare);
}

// Moving numbers

/** Copies numbers of three dimensions from strides to strides; the last is close together where it goes. */
export function copy(
  from: usize,
  stride0: i32,
  stride1: i32,
  stride2: i32,
  to: usize,
  to0: i32,
  to1: i32,
  size0: i32,
  size1: i32,
  size2: i32,
): void {
  for (let at0 = 0; at0 < size0; at0++) {
    for (let at1 = 0; at1 < size1; at1++) {
      let source = from + (<usize>(at0 * stride0 + at1 * stride1) << 2);
      let target = to + (<usize>(at0 * to0 + at1 * to1) << 2);
      if (stride2 === 1) {
        memory.copy(target, source, <usize>size2 << 2);
        continue;
      }
      const step = <usize>stride2 << 2;
      for (let at2 = 0; at2 < size2; at2++) {
        store<f32>(target, load<f32>(source));
        target += 4;
        source += step;
      }
    }
  }
}

/** Copies one row of `bytes` for each of `count` places, which lie as i32 at `indices`. */
export function gather(table: usize, bytes: i32, indices: usize, count: i32, to: usize): void {
  for (let at = 0; at < count; at++) {
    memory.copy(to, table + <usize>load<i32>(indices) * <usize>bytes, <usize>bytes);
    indices += 4;
    to += <usize>bytes;
  }
}

/**
 * Rows of signed bytes as floats: of each of `count` places, which lie as i32 at `indices`, the row times its scale; every `together`
 * of them are summed up to one.
 */
export function scaledRows(
  table: usize,
  width: i32,
  scales: usize,
  indices: usize,
  count: i32,
  together: i32,
  to: usize,
): void {
  for (let at = 0; at < count; at += together) {
    let lane = 0;
    for (; lane + 4 <= width; lane += 4) {
      let sum = f32x4.splat(0);
      for (let each = 0; each < together; each++) {
        const row = load<i32>(indices + (<usize>each << 2));
        const bytes = v128.load32_zero(table + <usize>(row * width + lane));
        const whole = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(bytes));
        sum = f32x4.add(sum, f32x4.mul(f32x4.convert_i32x4_s(whole), v128.load32_splat(scales + (<usize>row << 2))));
      }
      v128.store(to + (<usize>lane << 2), sum);
    }
    for (; lane < width; lane++) {
      let sum: f32 = 0;
      for (let each = 0; each < together; each++) {
        const row = load<i32>(indices + (<usize>each << 2));
        sum += <f32>load<i8>(table + <usize>(row * width + lane)) * load<f32>(scales + (<usize>row << 2));
      }
      store<f32>(to + (<usize>lane << 2), sum);
    }
    indices += <usize>together << 2;
    to += <usize>width << 2;
  }
}

/** Signed bytes as floats. */
export function fromBytes(from: usize, count: i32, to: usize): void {
  let at = 0;
  for (; at + 8 <= count; at += 8) {
    const shorts = v128.load_ext<i8>(from);
    v128.store(to, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(shorts)));
    v128.store(to, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(shorts)), 16);
    from += 8;
    to += 32;
  }
  for (; at < count; at++) {
    store<f32>(to, <f32>load<i8>(from));
    from += 1;
    to += 4;
  }
}

/** Fills with one number. */
export function fill(to: usize, count: i32, value: f32): void {
  for (let at = 0; at < count; at++) store<f32>(to + (<usize>at << 2), value);
}

// Two numbers to one. Both operands have two dimensions with strides, of which the inner one is 1, or 0 for one number that all share.

@inline
function combined(kind: i32, left: v128, right: v128): v128 {
  if (kind === 0) return f32x4.add(left, right);
  if (kind === 1) return f32x4.sub(left, right);
  if (kind === 2) return f32x4.mul(left, right);
  if (kind === 3) return f32x4.div(left, right);
  return f32x4.max(left, right);
}

@inline
function combine(
  kind: i32,
  left: usize,
  leftStride: i32,
  leftInner: i32,
  right: usize,
  rightStride: i32,
  rightInner: i32,
  to: usize,
  outer: i32,
  inner: i32,
): void {
  for (let row = 0; row < outer; row++) {
    let l = left + (<usize>(row * leftStride) << 2);
    let r = right + (<usize>(row * rightStride) << 2);
    const lStep = <usize>leftInner << 4;
    const rStep = <usize>rightInner << 4;
    const lAll = v128.load32_splat(l);
    const rAll = v128.load32_splat(r);
    let at = 0;
    for (; at + 4 <= inner; at += 4) {
      const x = leftInner === 0 ? lAll : v128.load(l);
      const y = rightInner === 0 ? rAll : v128.load(r);
      v128.store(to, combined(kind, x, y));
      l += lStep;
      r += rStep;
      to += 16;
    }
    for (; at < inner; at++) {
      store<f32>(to, f32x4.extract_lane(combined(kind, v128.load32_splat(l), v128.load32_splat(r)), 0));
      l += <usize>leftInner << 2;
      r += <usize>rightInner << 2;
      to += 4;
    }
  }
}

export function add(l: usize, ls: i32, li: i32, r: usize, rs: i32, ri: i32, to: usize, outer: i32, inner: i32): void {
  combine(0, l, ls, li, r, rs, ri, to, outer, inner);
}

export function subtract(l: usize, ls: i32, li: i32, r: usize, rs: i32, ri: i32, to: usize, outer: i32, inner: i32): void {
  combine(1, l, ls, li, r, rs, ri, to, outer, inner);
}

export function times(l: usize, ls: i32, li: i32, r: usize, rs: i32, ri: i32, to: usize, outer: i32, inner: i32): void {
  combine(2, l, ls, li, r, rs, ri, to, outer, inner);
}

export function divide(l: usize, ls: i32, li: i32, r: usize, rs: i32, ri: i32, to: usize, outer: i32, inner: i32): void {
  combine(3, l, ls, li, r, rs, ri, to, outer, inner);
}

export function larger(l: usize, ls: i32, li: i32, r: usize, rs: i32, ri: i32, to: usize, outer: i32, inner: i32): void {
  combine(4, l, ls, li, r, rs, ri, to, outer, inner);
}

// One number to one

export function relu(from: usize, count: i32, to: usize): void {
  const none = f32x4.splat(0);
  let at = 0;
  for (; at + 4 <= count; at += 4) {
    v128.store(to + (<usize>at << 2), f32x4.pmax(v128.load(from + (<usize>at << 2)), none));
  }
  for (; at < count; at++) store<f32>(to + (<usize>at << 2), max<f32>(load<f32>(from + (<usize>at << 2)), 0));
}

export function squareRoot(from: usize, count: i32, to: usize): void {
  for (let at = 0; at < count; at++) store<f32>(to + (<usize>at << 2), sqrt<f32>(load<f32>(from + (<usize>at << 2))));
}

/** x/2 · (1 + erf(x/√2)) (Hendrycks and Gimpel, "Gaussian Error Linear Units", 2016). */
export function gelu(from: usize, count: i32, to: usize): void {
  let at = 0;
  for (; at + 4 <= count; at += 4) {
    v128.store(to + (<usize>at << 2), gelu4(v128.load(from + (<usize>at << 2))));
  }
  for (; at < count; at++) {
    store<f32>(to + (<usize>at << 2), f32x4.extract_lane(gelu4(v128.load32_splat(from + (<usize>at << 2))), 0));
  }
}

@inline
function gelu4(x: v128): v128 {
  const erf = erf4(f32x4.mul(x, f32x4.splat(0.7071067811865476)));
  return f32x4.mul(f32x4.mul(x, f32x4.splat(0.5)), f32x4.add(f32x4.splat(1), erf));
}

/** erf as a quotient of polynomials of x², exact to some units of the last place; past ±4 it is ±1 in 32 bits. */
@inline
function erf4(given: v128): v128 {
  const x = f32x4.pmin(f32x4.pmax(given, f32x4.splat(-4)), f32x4.splat(4));
  const square = f32x4.mul(x, x);
  let above = f32x4.splat(-2.72614225801306e-10);
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(2.77068142495902e-8));
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(-2.10102402082508e-6));
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(-5.69250639462346e-5));
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(-7.34990630326855e-4));
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(-2.954599808549e-3));
  above = f32x4.add(f32x4.mul(above, square), f32x4.splat(-1.60960333262415e-2));
  let below = f32x4.splat(-1.45660718464996e-5);
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(-2.13374055278905e-4));
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(-1.68282697438203e-3));
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(-7.37332916720468e-3));
  below = f32x4.add(f32x4.mul(below, square), f32x4.splat(-1.42647390514189e-2));
  return f32x4.div(f32x4.mul(x, above), below);
}

// Rows of numbers to one

/** Sums over the middle of three dimensions; `inner` are the numbers of the last. */
export function sumOver(from: usize, outer: i32, count: i32, inner: i32, to: usize): void {
  reduce(false, from, outer, count, inner, to);
}

/** The largest over the middle of three dimensions. */
export function largestOver(from: usize, outer: i32, count: i32, inner: i32, to: usize): void {
  reduce(true, from, outer, count, inner, to);
}

@inline
function reduce(isLargest: bool, from: usize, outer: i32, count: i32, inner: i32, to: usize): void {
  const step = <usize>inner << 2;
  for (let at = 0; at < outer; at++) {
    let lane = 0;
    for (; lane + 4 <= inner; lane += 4) {
      let row = from + (<usize>lane << 2);
      let result = v128.load(row);
      for (let each = 1; each < count; each++) {
        row += step;
        result = isLargest ? f32x4.max(result, v128.load(row)) : f32x4.add(result, v128.load(row));
      }
      v128.store(to + (<usize>lane << 2), result);
    }
    for (; lane < inner; lane++) {
      let row = from + (<usize>lane << 2);
      let result = load<f32>(row);
      for (let each = 1; each < count; each++) {
        row += step;
        result = isLargest ? max(result, load<f32>(row)) : result + load<f32>(row);
      }
      store<f32>(to + (<usize>lane << 2), result);
    }
    from += <usize>count * step;
    to += step;
  }
}

/** Each row less its mean, by its deviation, times weight, plus bias (Ba, Kiros and Hinton, "Layer Normalization", 2016). */
export function normalise(
  from: usize,
  rows: i32,
  count: i32,
  weight: usize,
  bias: usize,
  epsilon: f32,
  to: usize,
): void {
  const bytes = <usize>count << 2;
  const whole = bytes & ~15;
  for (let row = 0; row < rows; row++) {
    let sums = f32x4.splat(0);
    let at: usize = 0;
    for (; at < whole; at += 16) sums = f32x4.add(sums, v128.load(from + at));
    let sum = lanesOf(sums);
    for (; at < bytes; at += 4) sum += load<f32>(from + at);
    const mean: f32 = sum / <f32>count;
    const means = f32x4.splat(mean);
    let squares = f32x4.splat(0);
    for (at = 0; at < whole; at += 16) {
      const apart = f32x4.sub(v128.load(from + at), means);
      squares = f32x4.add(squares, f32x4.mul(apart, apart));
    }
    let square = lanesOf(squares);
    for (; at < bytes; at += 4) {
      const apart: f32 = load<f32>(from + at) - mean;
      square += apart * apart;
    }
    const factor: f32 = 1 / sqrt<f32>(square / <f32>count + epsilon);
    const factors = f32x4.splat(factor);
    for (at = 0; at < whole; at += 16) {
      const apart = f32x4.mul(f32x4.mul(f32x4.sub(v128.load(from + at), means), factors), v128.load(weight + at));
      v128.store(to + at, bias === 0 ? apart : f32x4.add(apart, v128.load(bias + at)));
    }
    for (; at < bytes; at += 4) {
      const shift: f32 = bias === 0 ? 0 : load<f32>(bias + at);
      store<f32>(to + at, (load<f32>(from + at) - mean) * factor * load<f32>(weight + at) + shift);
    }
    from += bytes;
    to += bytes;
  }
}

/** The sum of four numbers. */
@inline
function lanesOf(sums: v128): f32 {
  return (
    f32x4.extract_lane(sums, 0) +
    f32x4.extract_lane(sums, 1) +
    (f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3))
  );
}

/** Each row as shares of one. */
export function softmax(from: usize, rows: i32, count: i32, to: usize): void {
  const bytes = <usize>count << 2;
  const whole = bytes & ~15;
  for (let row = 0; row < rows; row++) {
    let tops = f32x4.splat(-f32.MAX_VALUE);
    let at: usize = 0;
    for (; at < whole; at += 16) tops = f32x4.pmax(tops, v128.load(from + at));
    let largest = max(
      max(f32x4.extract_lane(tops, 0), f32x4.extract_lane(tops, 1)),
      max(f32x4.extract_lane(tops, 2), f32x4.extract_lane(tops, 3)),
    );
    for (; at < bytes; at += 4) largest = max(largest, load<f32>(from + at));
    const top = f32x4.splat(largest);
    let sums = f32x4.splat(0);
    for (at = 0; at < whole; at += 16) {
      const powers = exp4(f32x4.sub(v128.load(from + at), top));
      v128.store(to + at, powers);
      sums = f32x4.add(sums, powers);
    }
    let sum = lanesOf(sums);
    for (; at < bytes; at += 4) {
      const power: f32 = f32x4.extract_lane(exp4(f32x4.sub(v128.load32_splat(from + at), top)), 0);
      store<f32>(to + at, power);
      sum += power;
    }
    const share: f32 = 1 / sum;
    const shares = f32x4.splat(share);
    for (at = 0; at < whole; at += 16) v128.store(to + at, f32x4.mul(v128.load(to + at), shares));
    for (; at < bytes; at += 4) store<f32>(to + at, load<f32>(to + at) * share);
    from += bytes;
    to += bytes;
  }
}

/** e to the power of numbers that are 0 or less: 2 to the whole part, a polynomial for the rest (Cephes, `expf`). */
@inline
function exp4(given: v128): v128 {
  const x = f32x4.pmax(given, f32x4.splat(-87));
  const whole = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896)));
  let rest = f32x4.sub(x, f32x4.mul(whole, f32x4.splat(0.693359375)));
  rest = f32x4.sub(rest, f32x4.mul(whole, f32x4.splat(-2.12194440e-4)));
  let power = f32x4.splat(1.9875691500e-4);
  power = f32x4.add(f32x4.mul(power, rest), f32x4.splat(1.3981999507e-3));
  power = f32x4.add(f32x4.mul(power, rest), f32x4.splat(8.3334519073e-3));
  power = f32x4.add(f32x4.mul(power, rest), f32x4.splat(4.1665795894e-2));
  power = f32x4.add(f32x4.mul(power, rest), f32x4.splat(1.6666665459e-1));
  power = f32x4.add(f32x4.mul(power, rest), f32x4.splat(5.0000001201e-1));
  power = f32x4.add(f32x4.add(f32x4.mul(f32x4.mul(power, rest), rest), rest), f32x4.splat(1));
  const exponent = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(whole), i32x4.splat(127)), 23);
  return f32x4.mul(power, exponent);
}
