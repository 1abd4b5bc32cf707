import { axisOf, type Floats, sizeOf, type Wholes } from '../tensors/tensor.js';
import { axesOf } from '../tensors/workshop.js';
import { known } from './layout.js';
import { attribute, floatsAt, need, type Operator, Unsupported, wholesOrNone } from './operator.js';

/** An operation that makes one number of all that lie along some axes. */
export function reducing(kernel: 'sumOver' | 'largestOver', whole: (left: number, right: number) => number): Operator {
  return (planned) => {
    const attributes = attribute(planned, 'axes');
    const keeps = attribute(planned, 'keepdims', { whole: 1 }).whole !== 0;
    const isNoneAll = attribute(planned, 'noop_with_empty_axes').whole === 0;
    return (inputs, { kernels, floats, dense, heap }) => {
      const input = known(inputs[0]);
      const given = wholesOrNone(inputs, 1, attributes) ?? (isNoneAll ? [...input.dims.keys()] : []);
      const axes = axesOf(given, input.dims.length);
      const [first = 0, last = 0] = [axes[0], axes.at(-1)];
      if (axes.length === 0 || last - first + 1 !== axes.length) throw new Unsupported('axes that are apart');
      const outer = sizeOf(input.dims.slice(0, first));
      const count = sizeOf(input.dims.slice(first, last + 1));
      const inner = sizeOf(input.dims.slice(last + 1));
      const dims = input.dims.flatMap((size, at) => (at < first || at > last ? [size] : keeps ? [1] : []));
      if (count === 0) throw new Unsupported('axes without numbers');
      if (input.kind === 'wholes') return reducedWholes(whole, input, { outer, count, inner, dims });
      const from = dense(floatsAt(inputs, 0));
      const made = floats(dims);
      kernels[kernel](from.place, outer, count, inner, made.place);
      heap.release(from.block);
      return made;
    };
  };
}

function reducedWholes(
  whole: (left: number, right: number) => number,
  { data }: Wholes,
  sizes: { readonly outer: number; readonly count: number; readonly inner: number; readonly dims: readonly number[] },
): Wholes {
  const { outer, count, inner, dims } = sizes;
  const made = new Float64Array(outer * inner);
  for (let at = 0; at < outer; at++) {
    for (let lane = 0; lane < inner; lane++) {
      const from = at * count * inner + lane;
      let result = data[from] ?? 0;
      for (let index = 1; index < count; index++) result = whole(result, data[from + index * inner] ?? 0);
      made[at * inner + lane] = result;
    }
  }
  return { kind: 'wholes', dims, data: made };
}

/** Each row as shares of one. */
export const softmax: Operator = (planned) => {
  const axis = attribute(planned, 'axis', { whole: -1 }).whole;
  return (inputs, { kernels, floats, dense, heap }) => {
    const from = dense(floatsAt(inputs, 0));
    const count = lastOf(from, axis);
    const made = floats(from.dims);
    kernels.softmax(from.place, sizeOf(from.dims) / count, count, made.place);
    heap.release(from.block);
    return made;
  };
};

/** The size of the last dimension, which the axis has to be. */
function lastOf({ dims }: Floats, axis: number): number {
  if (axisOf(axis, dims.length) !== dims.length - 1) throw new Unsupported('shares along an inner dimension');
  return dims.at(-1) ?? 1;
}

/** The smallest number that deviations are kept from being 0 by, where a graph names none. */
const EPSILON = 1e-5;

/** Each row less its mean, by its deviation, weighed and shifted. */
export const layerNormalization: Operator = (planned) => {
  const axis = attribute(planned, 'axis', { whole: -1 }).whole;
  const epsilon = attribute(planned, 'epsilon', { float: EPSILON }).float;
  need(planned.operation.outputs.length === 1, planned, 'with one output');
  return (inputs, { kernels, floats, dense, heap }) => {
    const from = dense(floatsAt(inputs, 0));
    const count = lastOf(from, axis);
    const parts = [1, 2].map((at) => (inputs[at] || at === 1 ? dense(floatsAt(inputs, at)) : undefined));
    if (parts.some((part) => part && sizeOf(part.dims) !== count)) throw new Unsupported('weights of other sizes');
    const made = floats(from.dims);
    const [weight = 0, bias = 0] = parts.map((part) => part?.place);
    kernels.normalise(from.place, sizeOf(from.dims) / count, count, weight, bias, epsilon, made.place);
    for (const used of [from, ...parts]) if (used) heap.release(used.block);
    return made;
  };
};
