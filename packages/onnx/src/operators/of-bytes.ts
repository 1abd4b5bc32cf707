import { type Bytes, FLOAT_BYTES, sizeOf } from '../tensors/tensor.js';
import { floatsAt, type Inputs, need, type Operator, Unsupported, wholesAt } from './operator.js';
import { placesOf } from './values.js';

/** Numbers of a row that is multiplied with bytes, at most: past this a sum may need more than 32 bits. */
export const MOST_INNER = 512;
/** Rows and panels are filled up to a multiple of this. */
const FILLED_TO = 8;

/**
 * Rows times a matrix of signed bytes with a scale for each column, plus a bias where there is one: inputs are the rows, the bytes
 * (inner × columns), the scales and the bias. The rows are rounded to sixteen bits, each by its own largest number, so that all sums are
 * of whole numbers: half as long as of floats, and the same on every machine.
 *
 * @param least no number of the result is smaller
 */
export function productOfBytes(least: number): Operator {
  return (planned) => {
    const { heap, kernels, numbers } = planned.workshop;
    const weights = bytesAt([planned.constant(1)], 0);
    const [inner = 0, columns = 0] = weights.dims;
    need(weights.dims.length === 2 && inner <= MOST_INNER, planned, 'of a matrix that is not too high');
    const [innerFilled, columnsFilled] = [filled(inner), filled(columns)];
    const packed = heap.take(innerFilled * columnsFilled * Int16Array.BYTES_PER_ELEMENT);
    kernels.packBytes(weights.place, inner, columns, packed.place);
    const row = (at: number): number => {
      const block = heap.take(columnsFilled * FLOAT_BYTES);
      const given = planned.operation.inputs[at] === undefined ? undefined : floatsAt([planned.constant(at)], 0);
      need(!given || sizeOf(given.dims) === columns, planned, 'with a number for each column');
      const values = numbers(block.place, columnsFilled).fill(0);
      if (given) values.set(numbers(given.place, columns));
      return block.place;
    };
    const [scales, bias] = [row(2), row(3)];
    for (const at of planned.operation.inputs.keys()) if (at > 0) planned.absorb(at);

    return (inputs, workshop) => {
      const left = floatsAt(inputs, 0);
      if (left.dims.at(-1) !== inner)
        throw new Unsupported(`a product of ${left.dims} and ${inner} × ${columns} numbers`);
      const from = workshop.dense(left);
      const rows = sizeOf(left.dims.slice(0, -1));
      const made = workshop.floats([...left.dims.slice(0, -1), columns]);
      const rounded = heap.take(rows * innerFilled * Int16Array.BYTES_PER_ELEMENT);
      const rowScales = heap.take(rows * FLOAT_BYTES);
      kernels.round(from.place, rows, inner, rounded.place, rowScales.place);
      kernels.multiplyBytes(
        rounded.place,
        rowScales.place,
        packed.place,
        scales,
        bias,
        made.place,
        rows,
        inner,
        columns,
        least,
        workshop.spare,
      );
      for (const block of [from.block, rounded, rowScales]) heap.release(block);
      return made;
    };
  };
}

function filled(size: number): number {
  return Math.ceil(size / FILLED_TO) * FILLED_TO;
}

/** Rows of a table of signed bytes, each times its scale: inputs are the table, a scale for each of its rows, and places. */
export const scaledRows: Operator = () => (inputs, workshop) => {
  const [table, scales, places] = [bytesAt(inputs, 0), floatsAt(inputs, 1), wholesAt(inputs, 2)];
  const [rows = 0, width = 0] = table.dims;
  if (sizeOf(scales.dims) !== rows) throw new Unsupported('a table with scales of other sizes');
  const indices = workshop.put(placesOf(places, rows));
  const column = workshop.dense(scales);
  const made = workshop.floats([...places.dims, width]);
  const count = places.data.length;
  workshop.kernels.scaledRows(table.place, width, column.place, indices.place, count, 1, made.place);
  workshop.heap.release(indices);
  workshop.heap.release(column.block);
  return made;
};

function bytesAt(inputs: Inputs, at: number): Bytes {
  const input = inputs[at];
  if (input?.kind === 'bytes') return input;
  throw new Unsupported(`input ${at} is ${input?.kind ?? 'left out'} in the place of bytes`);
}
