import type { Kernels } from '../kernels/kernels.js';
import { isGapless, sizeOf } from '../tensors/tensor.js';
import { attribute, floatsAt, need, type Operator } from './operator.js';

/** The kernels that make one number of one. */
type EachName = 'relu' | 'squareRoot' | 'gelu';

/** An operation of each number, for which their order does not count. */
export function each(name: EachName): Operator {
  return (planned) => {
    need(['', 'none'].includes(attribute(planned, 'approximate').text), planned, 'exactly');
    return (inputs, { kernels, floats, view, dense, heap }) => {
      const given = floatsAt(inputs, 0);
      const from = isGapless(given) ? view(given, given.dims, given) : dense(given);
      const kernel: Kernels[EachName] = kernels[name];
      const made = floats(from.dims);
      kernel(from.place, sizeOf(from.dims), made.place);
      heap.release(from.block);
      return { ...made, strides: from.strides };
    };
  };
}
