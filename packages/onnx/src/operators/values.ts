import { axisOf, sizeOf, type Tensor, type Wholes } from '../tensors/tensor.js';
import type { Workshop } from '../tensors/workshop.js';
import { known, wholes } from './layout.js';
import { attribute, need, type Operator, Unsupported, wholesAt } from './operator.js';

/** Numbers of `TensorProto.DataType`. */
export const DATA_TYPES = { float: 1, int8: 3, int32: 6, int64: 7, bool: 9 } as const;

/** The same numbers in another form. */
export const cast: Operator = (planned) => {
  const to = attribute(planned, 'to').whole;
  const isWhole = to === DATA_TYPES.int32 || to === DATA_TYPES.int64;
  need(isWhole || to === DATA_TYPES.float || to === DATA_TYPES.bool, planned, 'to floats, whole numbers and truths');
  return (inputs, workshop) => {
    const input = known(inputs[0]);
    if (to === DATA_TYPES.float) return asFloats(input, workshop);
    if (input.kind !== 'wholes') throw new Unsupported('Cast of floats to whole numbers');
    return isWhole ? input : { ...input, data: input.data.map((value) => (value === 0 ? 0 : 1)) };
  };
};

function asFloats(input: Tensor, { floats, kernels, view, numbers }: Workshop): Tensor {
  if (input.kind === 'floats') return view(input, input.dims, input);
  const made = floats(input.dims);
  const count = sizeOf(input.dims);
  if (input.kind === 'bytes') kernels.fromBytes(input.place, count, made.place);
  else numbers(made.place, count).set(input.data);
  return made;
}

/** What stands at places of the first dimension; of whole numbers, of any. */
export const gather: Operator = (planned) => {
  const given = attribute(planned, 'axis').whole;
  return (inputs, workshop) => {
    const input = known(inputs[0]);
    const places = wholesAt(inputs, 1);
    const axis = axisOf(given, input.dims.length);
    const size = input.dims[axis] ?? 0;
    const indices = placesOf(places, size);
    const dims = [...input.dims.slice(0, axis), ...places.dims, ...input.dims.slice(axis + 1)];
    if (input.kind === 'wholes') return gatheredWholes(input, { axis, indices, dims });
    if (input.kind === 'floats' && places.dims.length === 0) {
      const without = (list: readonly number[]): readonly number[] => list.filter((_, at) => at !== axis);
      const offset = (indices[0] ?? 0) * (input.strides[axis] ?? 0);
      return workshop.view(input, without(input.dims), { strides: without(input.strides), offset });
    }
    if (axis !== 0) throw new Unsupported('Gather of several places of an inner dimension');
    return gatheredRows(input, { indices, dims }, workshop);
  };
};

/** Places among so many, of which negative ones count from the end. Throws for one that is not among them. */
export function placesOf({ data }: Wholes, size: number): Int32Array {
  const indices = new Int32Array(data.length);
  for (let at = 0; at < indices.length; at++) indices[at] = placeIn(data[at] ?? 0, size);
  return indices;
}

function placeIn(place: number, size: number): number {
  const at = place < 0 ? place + size : place;
  if (at >= 0 && at < size) return at;
  throw new RangeError(`the place ${place} was asked for among ${size}`);
}

function gatheredWholes(
  { dims: given, data }: Wholes,
  { axis, indices, dims }: { readonly axis: number; readonly indices: Int32Array; readonly dims: readonly number[] },
): Wholes {
  const inner = sizeOf(given.slice(axis + 1));
  const size = given[axis] ?? 0;
  const found = new Float64Array(sizeOf(dims));
  const outerSize = sizeOf(given.slice(0, axis));
  let at = 0;
  for (let outer = 0; outer < outerSize; outer++) {
    for (const place of indices) {
      const from = (outer * size + place) * inner;
      for (let each = 0; each < inner; each++) found[at++] = data[from + each] ?? 0;
    }
  }
  return { kind: 'wholes', dims, data: found };
}

function gatheredRows(
  input: Exclude<Tensor, Wholes>,
  { indices, dims }: { readonly indices: Int32Array; readonly dims: readonly number[] },
  { kernels, heap, put, floats, dense }: Workshop,
): Tensor {
  const places = put(indices);
  const row = sizeOf(input.dims.slice(1));
  if (input.kind === 'bytes') {
    const block = heap.take(sizeOf(dims));
    kernels.gather(input.place, row, places.place, indices.length, block.place);
    heap.release(places);
    return { kind: 'bytes', dims, place: block.place, block };
  }
  const table = dense(input);
  const made = floats(dims);
  kernels.gather(table.place, row * Float32Array.BYTES_PER_ELEMENT, places.place, indices.length, made.place);
  heap.release(places);
  heap.release(table.block);
  return made;
}

/** Whole numbers from a first to before a last. */
export const range: Operator = () => (inputs) => {
  const [start = 0, limit = 0, step = 1] = [0, 1, 2].map((at) => wholesAt(inputs, at).data[0] ?? 0);
  return wholes(Array.from({ length: Math.max(0, Math.ceil((limit - start) / step)) }, (_, at) => start + at * step));
};

/** Whole numbers, held between a least and a most. */
export const clip: Operator = () => (inputs) => {
  const { dims, data } = wholesAt(inputs, 0);
  const least = inputs[1] ? (wholesAt(inputs, 1).data[0] ?? 0) : Number.NEGATIVE_INFINITY;
  const most = inputs[2] ? (wholesAt(inputs, 2).data[0] ?? 0) : Number.POSITIVE_INFINITY;
  return { kind: 'wholes', dims, data: data.map((value) => Math.min(most, Math.max(least, value))) };
};

/** Truths turned round. */
export const not: Operator = () => (inputs) => {
  const { dims, data } = wholesAt(inputs, 0);
  return { kind: 'wholes', dims, data: data.map((value) => (value === 0 ? 1 : 0)) };
};

/** Hands on what it gets. */
export const identity: Operator =
  () =>
  (inputs, { view }) => {
    const input = known(inputs[0]);
    if (input.kind === 'floats') return view(input, input.dims, input);
    if (input.kind === 'bytes') input.block.users += 1;
    return input;
  };
