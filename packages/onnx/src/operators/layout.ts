import { axisOf, FLOAT_BYTES, sizeOf, type Tensor, type Wholes } from '../tensors/tensor.js';
import { axesOf } from '../tensors/workshop.js';
import { attribute, floatsAt, need, type Operator, reshaped, Unsupported, wholesAt, wholesOrNone } from './operator.js';

/** The dimensions of a tensor, as whole numbers. */
export const shape: Operator = (planned) => {
  const start = attribute(planned, 'start').whole;
  const end = attribute(planned, 'end', { whole: Number.MAX_SAFE_INTEGER }).whole;
  return ([input]) => wholes((input?.dims ?? []).slice(start, end));
};

/** Leaves out dimensions of one. */
export const squeeze: Operator = (planned) => {
  const axes = attribute(planned, 'axes');
  return (inputs, workshop) => {
    const input = known(inputs[0]);
    const given = wholesOrNone(inputs, 1, axes);
    const taken = given
      ? axesOf(given, input.dims.length)
      : [...input.dims.keys()].filter((at) => input.dims[at] === 1);
    const keptOf = (list: readonly number[]): readonly number[] => list.filter((_, at) => !taken.includes(at));
    if (input.kind !== 'floats') return reshaped(input, keptOf(input.dims), workshop);
    return workshop.view(input, keptOf(input.dims), { strides: keptOf(input.strides) });
  };
};

/** Adds dimensions of one. */
export const unsqueeze: Operator = (planned) => {
  const axes = attribute(planned, 'axes');
  return (inputs, workshop) => {
    const input = known(inputs[0]);
    const given = wholesOrNone(inputs, 1, axes) ?? [];
    const added = axesOf(given, input.dims.length + given.length);
    const withOnes = (list: readonly number[]): readonly number[] =>
      added.reduce((all: readonly number[], at) => [...all.slice(0, at), 1, ...all.slice(at)], list);
    if (input.kind !== 'floats') return reshaped(input, withOnes(input.dims), workshop);
    return workshop.view(input, withOnes(input.dims), { strides: withOnes(input.strides) });
  };
};

/** The same numbers under other dimensions; -1 is what is left. */
export const reshape: Operator = (planned) => {
  const keepsZeros = attribute(planned, 'allowzero').whole !== 0;
  return (inputs, workshop) => {
    const input = known(inputs[0]);
    const asked = [...wholesAt(inputs, 1).data].map((size, at) =>
      size === 0 && !keepsZeros ? (input.dims[at] ?? 1) : size,
    );
    const rest = sizeOf(input.dims) / sizeOf(asked.filter((size) => size >= 0));
    const dims = asked.map((size) => (size < 0 ? rest : size));
    if (sizeOf(dims) !== sizeOf(input.dims)) throw new Unsupported(`${input.dims} numbers are not ${asked}`);
    return reshaped(input, dims, workshop);
  };
};

/** The dimensions in another order; the numbers stay where they are. */
export const transpose: Operator = (planned) => {
  const { wholes: given } = attribute(planned, 'perm');
  return (inputs, { view }) => {
    const input = floatsAt(inputs, 0);
    const order = given.length > 0 ? given : [...input.dims.keys()].reverse();
    const ordered = (list: readonly number[]): readonly number[] => order.map((at) => list[at] ?? 1);
    return view(input, ordered(input.dims), { strides: ordered(input.strides) });
  };
};

/** A stretch of some dimensions. */
export const slice: Operator = (planned) => {
  need(planned.operation.inputs.length > 1, planned, 'with inputs');
  return (inputs, { view }) => {
    const input = known(inputs[0]);
    const starts = [...wholesAt(inputs, 1).data];
    const ends = [...wholesAt(inputs, 2).data];
    const axes = inputs[3] ? [...wholesAt(inputs, 3).data] : [...starts.keys()];
    if (inputs[4] && wholesAt(inputs, 4).data.some((step) => step !== 1)) throw new Unsupported('Slice with steps');
    const from = input.dims.map(() => 0);
    const dims = [...input.dims];
    for (const [index, given] of axes.entries()) {
      const axis = axisOf(given, dims.length);
      const size = input.dims[axis] ?? 0;
      const bounded = (place: number): number => Math.max(0, Math.min(size, place < 0 ? place + size : place));
      from[axis] = bounded(starts[index] ?? 0);
      dims[axis] = Math.max(0, bounded(ends[index] ?? size) - (from[axis] ?? 0));
    }
    if (input.kind === 'floats') {
      const offset = from.reduce((sum, start, at) => sum + start * (input.strides[at] ?? 0), 0);
      return view(input, dims, { strides: input.strides, offset });
    }
    if (input.kind !== 'wholes' || dims.length !== 1) throw new Unsupported('Slice of whole numbers with dimensions');
    return wholes([...input.data.slice(from[0], (from[0] ?? 0) + (dims[0] ?? 0))]);
  };
};

/** One tensor after the other, along an axis. */
export const concat: Operator = (planned) => {
  const given = attribute(planned, 'axis').whole;
  return (inputs, { floats, copy }) => {
    const first = known(inputs[0]);
    const axis = axisOf(given, first.dims.length);
    if (first.kind === 'wholes') {
      if (first.dims.length !== 1) throw new Unsupported('Concat of whole numbers with dimensions');
      return wholes(inputs.flatMap((_, at) => [...wholesAt(inputs, at).data]));
    }
    const parts = inputs.map((_, at) => floatsAt(inputs, at));
    const sizes = parts.map(({ dims }) => dims[axis] ?? 0);
    const all = floats(first.dims.map((size, at) => (at === axis ? sizes.reduce((sum, part) => sum + part, 0) : size)));
    let place = all.place;
    for (const [at, part] of parts.entries()) {
      if (part.dims.some((size, other) => other !== axis && size !== first.dims[other])) {
        throw new Unsupported('Concat of parts that do not go together');
      }
      copy(part, place, all.strides);
      place += (sizes[at] ?? 0) * (all.strides[axis] ?? 1) * FLOAT_BYTES;
    }
    return all;
  };
};

/** Numbers around those that are there. */
export const pad: Operator = (planned) => {
  need(['', 'constant'].includes(attribute(planned, 'mode').text), planned, 'with one number');
  need(planned.operation.inputs.length <= 3, planned, 'for all axes');
  return (inputs, { floats, copy, kernels, numbers }) => {
    const input = floatsAt(inputs, 0);
    const pads = [...wholesAt(inputs, 1).data];
    const count = input.dims.length;
    if (pads.length !== 2 * count || pads.some((size) => size < 0)) throw new Unsupported('Pad that takes away');
    const filler = inputs[2] ? (numbers(floatsAt(inputs, 2).place, 1)[0] ?? 0) : 0;
    const all = floats(input.dims.map((size, at) => size + (pads[at] ?? 0) + (pads[at + count] ?? 0)));
    kernels.fill(all.place, sizeOf(all.dims), filler);
    const offset = all.strides.reduce((sum, stride, at) => sum + stride * (pads[at] ?? 0), 0);
    copy(input, all.place + offset * FLOAT_BYTES, all.strides);
    return all;
  };
};

/** A tensor that a node cannot do without. */
export function known(tensor: Tensor | undefined): Tensor {
  if (tensor) return tensor;
  throw new Unsupported('an input is left out');
}

/** A list of whole numbers. */
export function wholes(numbers: readonly number[], dims: readonly number[] = [numbers.length]): Wholes {
  return { kind: 'wholes', dims, data: Float64Array.from(numbers) };
}
