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
    v128.store(to + (<usize>at << 2), f32x4.max(v128.load(from + (<usize>at << 2)), none));
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
  const x = f32x4.min(f32x4.max(given, f32x4.splat(-4)), f32x4.splat(4));
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
  for (let row = 0; row < rows; row++) {
    let sum: f32 = 0;
    for (let at: usize = 0; at < bytes; at += 4) sum += load<f32>(from + at);
    const mean: f32 = sum / <f32>count;
    let squares: f32 = 0;
    for (let at: usize = 0; at < bytes; at += 4) {
      const apart: f32 = load<f32>(from + at) - mean;
      squares += apart * apart;
    }
    const factor: f32 = 1 / sqrt<f32>(squares / <f32>count + epsilon);
    for (let at: usize = 0; at < bytes; at += 4) {
      const shift: f32 = bias === 0 ? 0 : load<f32>(bias + at);
      store<f32>(to + at, (load<f32>(from + at) - mean) * factor * load<f32>(weight + at) + shift);
    }
    from += bytes;
    to += bytes;
  }
}

/** Each row as shares of one. */
export function softmax(from: usize, rows: i32, count: i32, to: usize): void {
  const bytes = <usize>count << 2;
  for (let row = 0; row < rows; row++) {
    let largest: f32 = -f32.MAX_VALUE;
    for (let at: usize = 0; at < bytes; at += 4) largest = max(largest, load<f32>(from + at));
    const top = f32x4.splat(largest);
    let sum: f32 = 0;
    let at: usize = 0;
    for (; at + 16 <= bytes; at += 16) {
      const powers = exp4(f32x4.sub(v128.load(from + at), top));
      v128.store(to + at, powers);
      sum +=
        f32x4.extract_lane(powers, 0) +
        f32x4.extract_lane(powers, 1) +
        (f32x4.extract_lane(powers, 2) + f32x4.extract_lane(powers, 3));
    }
    for (; at < bytes; at += 4) {
      const power: f32 = f32x4.extract_lane(exp4(f32x4.sub(v128.load32_splat(from + at), top)), 0);
      store<f32>(to + at, power);
      sum += power;
    }
    const share: f32 = 1 / sum;
    for (at = 0; at < bytes; at += 4) store<f32>(to + at, load<f32>(to + at) * share);
    from += bytes;
    to += bytes;
  }
}

/** e to the power of numbers that are 0 or less: 2 to the whole part, a polynomial for the rest (Cephes, `expf`). */
@inline
function exp4(given: v128): v128 {
  const x = f32x4.max(given, f32x4.splat(-87));
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
