import type { Combine, Kernels } from '../kernels/kernels.js';
import { denseStrides, FLOAT_BYTES, type Floats, sizeOf, type Wholes } from '../tensors/tensor.js';
import { offsetOf, placesIn, type Workshop } from '../tensors/workshop.js';
import { broadcast, broadcastStrides } from './broadcast.js';
import { floatsAt, type Operator, type Step, wholesAt } from './operator.js';

/** The kernels that make one number of two. */
type CombineName = { [Name in keyof Kernels]: Kernels[Name] extends Combine ? Name : never }[keyof Kernels];

/** An operation of two numbers: of floats by a kernel, of whole numbers by a function. */
export function combining(kernel: CombineName | undefined, whole: (left: number, right: number) => number): Operator {
  const step: Step = (inputs, workshop) =>
    kernel !== undefined && inputs[0]?.kind === 'floats'
      ? combinedFloats(workshop.kernels[kernel], [floatsAt(inputs, 0), floatsAt(inputs, 1)], workshop)
      : combinedWholes(whole, wholesAt(inputs, 0), wholesAt(inputs, 1));
  return () => step;
}

function combinedWholes(whole: (left: number, right: number) => number, left: Wholes, right: Wholes): Wholes {
  const dims = broadcast(left.dims, right.dims);
  const size = sizeOf(dims);
  const data = new Float64Array(size);
  const [leftStep, rightStep] = [stepOf(left, size), stepOf(right, size)];
  if (leftStep !== undefined && rightStep !== undefined) {
    for (let at = 0; at < size; at++) data[at] = whole(left.data[at * leftStep] ?? 0, right.data[at * rightStep] ?? 0);
    return { kind: 'wholes', dims, data };
  }
  const leftStrides = broadcastStrides({ dims: left.dims, strides: denseStrides(left.dims) }, dims);
  const rightStrides = broadcastStrides({ dims: right.dims, strides: denseStrides(right.dims) }, dims);
  let at = 0;
  for (const place of placesIn(dims)) {
    data[at] = whole(left.data[offsetOf(place, leftStrides)] ?? 0, right.data[offsetOf(place, rightStrides)] ?? 0);
    at += 1;
  }
  return { kind: 'wholes', dims, data };
}

/** From one number to the next of those that are combined: 0 of a single one, 1 of as many; else it is not that simple. */
function stepOf({ data }: Wholes, size: number): 0 | 1 | undefined {
  if (data.length === size) return 1;
  return data.length === 1 ? 0 : undefined;
}

function combinedFloats(combine: Combine, given: readonly [Floats, Floats], workshop: Workshop): Floats {
  const [left, right] = given.map((floats) => withInnerRows(floats, workshop));
  if (!left || !right) throw new TypeError('unreachable');
  const dims = broadcast(left.dims, right.dims);
  const result = workshop.floats(dims);
  const rows = rowsOf(dims, broadcastStrides(left, dims), broadcastStrides(right, dims));
  const { inner, outer, lead } = rows;
  const leftLead = lead.map((dimension) => dimension.left);
  const rightLead = lead.map((dimension) => dimension.right);
  let to = result.place;
  for (const place of placesIn(lead.map(({ size }) => size))) {
    const l = left.place + offsetOf(place, leftLead) * FLOAT_BYTES;
    const r = right.place + offsetOf(place, rightLead) * FLOAT_BYTES;
    combine(l, outer.left, inner.left, r, outer.right, inner.right, to, outer.size, inner.size);
    to += outer.size * inner.size * FLOAT_BYTES;
  }
  workshop.heap.release(left.block);
  workshop.heap.release(right.block);
  return result;
}

/** The floats themselves where those of the last dimension lie side by side, else a copy. One user more. */
function withInnerRows(floats: Floats, { dense, view }: Workshop): Floats {
  const isInner = (floats.dims.at(-1) ?? 1) === 1 || floats.strides.at(-1) === 1;
  return isInner ? view(floats, floats.dims, floats) : dense(floats);
}

/** A dimension of two tensors. */
interface Dimension {
  readonly size: number;
  readonly left: number;
  readonly right: number;
}

const SINGLE: Dimension = { size: 1, left: 0, right: 0 };

/** Dimensions as few as can be: those that both tensors run through in one go are one. */
function rowsOf(
  dims: readonly number[],
  left: readonly number[],
  right: readonly number[],
): { readonly lead: readonly Dimension[]; readonly outer: Dimension; readonly inner: Dimension } {
  const joined: Dimension[] = [];
  for (let at = dims.length - 1; at >= 0; at--) {
    const dimension = { size: dims[at] ?? 1, left: left[at] ?? 0, right: right[at] ?? 0 };
    if (dimension.size === 1) continue;
    const below = joined[0];
    const isOne = below && dimension.left === below.left * below.size && dimension.right === below.right * below.size;
    if (isOne) joined[0] = { ...below, size: below.size * dimension.size };
    else joined.unshift(dimension);
  }
  const inner = joined.pop() ?? SINGLE;
  const isRow = [inner.left, inner.right].every((stride) => stride === 0 || stride === 1);
  // A column of single numbers: each is a row.
  if (!isRow) return { lead: joined, outer: inner, inner: SINGLE };
  return { lead: joined.slice(0, -1), outer: joined.at(-1) ?? SINGLE, inner };
}
