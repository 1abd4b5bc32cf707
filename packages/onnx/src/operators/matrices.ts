import type { Block } from '../kernels/heap.js';
import { FLOAT_BYTES, type Floats, isDense, sizeOf } from '../tensors/tensor.js';
import { offsetOf, placesIn, type Workshop } from '../tensors/workshop.js';
import { broadcast, broadcastStrides } from './broadcast.js';
import { attribute, floatsAt, need, type Operator, type Planned, Unsupported } from './operator.js';

/** Columns that lie side by side in a packed matrix. */
const PANEL = 8;

/** A matrix of which every row is one number of each column, and how far apart they are. */
interface MatrixView {
  readonly rows: number;
  readonly columns: number;
  readonly rowStride: number;
  readonly columnStride: number;
  readonly place: number;
}

/** A matrix as the products read it; its stretch has one user. */
interface Packed {
  readonly rows: number;
  readonly columns: number;
  readonly block: Block;
}

function pack({ rows, columns, rowStride, columnStride, place }: MatrixView, { heap, kernels }: Workshop): Packed {
  const block = heap.take(rows * Math.ceil(columns / PANEL) * PANEL * FLOAT_BYTES);
  kernels.pack(place, rows, columns, rowStride, columnStride, block.place);
  return { rows, columns, block };
}

/** The last two dimensions of floats as a matrix. */
function matrixOf({ dims, strides, place }: Floats, offset = 0): MatrixView {
  const [rows = 1, columns = 1] = dims.slice(-2);
  const [rowStride = 1, columnStride = 1] = strides.slice(-2);
  return { rows, columns, rowStride, columnStride, place: place + offset * FLOAT_BYTES };
}

/** An input that is known when the graph is loaded; packed, so that it is needed no more. */
function absorbed(planned: Planned, at: number, view: (weights: Floats) => MatrixView): Packed {
  const weights = floatsAt([planned.constant(at)], 0);
  const packed = pack(view(weights), planned.workshop);
  planned.absorb(at);
  return packed;
}

/** rows × inner times a packed matrix. */
function product(left: Floats, { rows: inner, columns, block }: Packed, bias: number, workshop: Workshop): Floats {
  const { dense, floats, kernels, heap, spare } = workshop;
  if (left.dims.at(-1) !== inner) throw new Unsupported(`a product of ${left.dims} and ${inner} × ${columns} numbers`);
  const from = dense(left);
  const made = floats([...left.dims.slice(0, -1), columns]);
  const rows = sizeOf(left.dims.slice(0, -1));
  kernels.multiply(from.place, inner, block.place, bias, made.place, columns, rows, inner, columns, spare);
  heap.release(from.block);
  return made;
}

/** Products of matrices. */
export const matMul: Operator = (planned) => {
  const right = planned.constant(1);
  if (right?.kind === 'floats' && right.dims.length === 2) {
    const packed = absorbed(planned, 1, matrixOf);
    return (inputs, workshop) => product(floatsAt(inputs, 0), packed, 0, workshop);
  }
  return (inputs, workshop) => manyProducts(floatsAt(inputs, 0), floatsAt(inputs, 1), workshop);
};

/** Products of matrices, one for each place in the dimensions before the last two. */
function manyProducts(left: Floats, right: Floats, workshop: Workshop): Floats {
  const { kernels, floats, heap, view, dense, spare } = workshop;
  if (left.dims.length < 2 || right.dims.length < 2) throw new Unsupported('MatMul of less than two dimensions');
  const from = left.strides.at(-1) === 1 || left.dims.at(-1) === 1 ? view(left, left.dims, left) : dense(left);
  const { rows, columns: inner, rowStride } = matrixOf(from);
  const columns = right.dims.at(-1) ?? 1;
  if (right.dims.at(-2) !== inner) throw new Unsupported(`a product of ${left.dims} and ${right.dims} numbers`);
  const lead = broadcast(left.dims.slice(0, -2), right.dims.slice(0, -2));
  const leadOf = ({ dims, strides }: Floats): readonly number[] =>
    broadcastStrides({ dims: dims.slice(0, -2), strides: strides.slice(0, -2) }, lead);
  const [leftLead, rightLead] = [leadOf(from), leadOf(right)];
  const made = floats([...lead, rows, columns]);
  let to = made.place;
  for (const place of placesIn(lead)) {
    const packed = pack(matrixOf(right, offsetOf(place, rightLead)), workshop);
    const a = from.place + offsetOf(place, leftLead) * FLOAT_BYTES;
    kernels.multiply(a, rowStride, packed.block.place, 0, to, columns, rows, inner, columns, spare);
    heap.release(packed.block);
    to += rows * columns * FLOAT_BYTES;
  }
  heap.release(from.block);
  return made;
}

/** A product of matrices, and a row that is added to each of its rows. */
export const gemm: Operator = (planned) => {
  const isPlain = ['alpha', 'beta'].every((name) => attribute(planned, name, { float: 1 }).float === 1);
  need(isPlain && attribute(planned, 'transA').whole === 0, planned, 'without factors');
  const isTurned = attribute(planned, 'transB').whole !== 0;
  const packed = absorbed(planned, 1, (weights) => {
    const matrix = matrixOf(weights);
    const { rows, columns, rowStride, columnStride } = matrix;
    if (!isTurned) return matrix;
    return { ...matrix, rows: columns, columns: rows, rowStride: columnStride, columnStride: rowStride };
  });
  const bias = biasOf(planned, packed.columns);
  return (inputs, workshop) => product(floatsAt(inputs, 0), packed, bias, workshop);
};

/** Where the numbers lie that are added to each row; 0 where there are none. */
function biasOf(planned: Planned, columns: number): number {
  if (planned.operation.inputs[2] === undefined) return 0;
  const bias = floatsAt([planned.constant(2)], 0);
  need(sizeOf(bias.dims) === columns && isDense(bias), planned, 'with a number for each column');
  return bias.place;
}

/** A convolution along one dimension (batch × channels × length). */
export const conv: Operator = (planned) => {
  const single = ({ wholes }: { readonly wholes: readonly number[] }): boolean =>
    wholes.length === 0 || (wholes.length === 1 && wholes[0] === 1);
  need(attribute(planned, 'group', { whole: 1 }).whole === 1, planned, 'in one group');
  need(single(attribute(planned, 'strides')) && single(attribute(planned, 'dilations')), planned, 'without gaps');
  need(['', 'NOTSET'].includes(attribute(planned, 'auto_pad').text), planned, 'with its pads');
  const [before = 0, after = 0] = attribute(planned, 'pads').wholes;
  const { packed, kernel } = packedFilters(planned);
  const bias = biasOf(planned, packed.columns);
  const channels = packed.rows / kernel;
  return (inputs, { kernels, floats, view, copy, heap, spare }) => {
    const input = floatsAt(inputs, 0);
    const [batch = 0, given = 0, length = 0] = input.dims;
    if (input.dims.length !== 3 || given !== channels) throw new Unsupported(`Conv of ${input.dims} numbers`);
    // With the channels side by side, what a filter sees of a place is one stretch, and all places are a matrix.
    const [batchStride = 0, channelStride = 0, placeStride = 0] = input.strides;
    const turned = view(input, [batch, length, channels], { strides: [batchStride, placeStride, channelStride] });
    const padded = floats([batch, before + length + after, channels]);
    kernels.fill(padded.place, sizeOf(padded.dims), 0);
    copy(turned, padded.place + before * channels * FLOAT_BYTES, padded.strides);
    heap.release(turned.block);
    const places = before + length + after - kernel + 1;
    const { columns, rows: seen, block } = packed;
    const made = floats([batch, places, columns]);
    for (let at = 0; at < batch; at++) {
      const from = padded.place + at * (padded.strides[0] ?? 0) * FLOAT_BYTES;
      const to = made.place + at * places * columns * FLOAT_BYTES;
      kernels.multiply(from, channels, block.place, bias, to, columns, places, seen, columns, spare);
    }
    heap.release(padded.block);
    return { ...made, dims: [batch, columns, places], strides: [places * columns, 1, columns] };
  };
};

/** The filters as a matrix: a column each, a row for each number that it sees, channel by channel within place. */
function packedFilters(planned: Planned): { readonly packed: Packed; readonly kernel: number } {
  const { floats, copy, view, heap } = planned.workshop;
  const weights = floatsAt([planned.constant(1)], 0);
  const [filters = 0, channels = 0, kernel = 0] = weights.dims;
  need(weights.dims.length === 3, planned, 'along one dimension');
  const turned = floats([filters, kernel, channels]);
  const [filter = 0, channel = 0, place = 0] = weights.strides;
  const source = view(weights, turned.dims, { strides: [filter, place, channel] });
  copy(source, turned.place, turned.strides);
  heap.release(source.block);
  const [rows, columns] = [kernel * channels, filters];
  const packed = pack({ rows, columns, rowStride: 1, columnStride: rows, place: turned.place }, planned.workshop);
  heap.release(turned.block);
  planned.absorb(1);
  return { packed, kernel };
}
