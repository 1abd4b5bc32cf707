import { type OnnxFile, readOnnx } from '../file/onnx-file.js';
import type { OnnxTensor } from '../onnx-runtime.js';
import { isDense, sizeOf, type Tensor } from '../tensors/tensor.js';
import { createWorkshop } from '../tensors/workshop.js';
import { planOf } from './plan.js';

/** A graph in a memory of its own. */
export interface OwnGraph {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** The outputs that are floats, by name. Throws for tensors that the graph does not go with. */
  run(inputs: Readonly<Record<string, OnnxTensor>>): Readonly<Record<string, Float32Array | undefined>>;
}

/**
 * Loads a graph of small operations on floats.
 *
 * @throws Unsupported for a graph that needs more; RangeError for a file that is cut or none
 */
export function loadOwnGraph(bytes: Uint8Array): OwnGraph {
  const file: OnnxFile = readOnnx(bytes);
  const workshop = createWorkshop();
  const { heap, dense, numbers } = workshop;
  const plan = planOf(file, workshop);
  const free = (tensor: Tensor | undefined): void => {
    if (tensor && tensor.kind !== 'wholes') heap.release(tensor.block);
  };

  function answers(inputs: Readonly<Record<string, OnnxTensor>>): Record<string, Float32Array | undefined> {
    const values = new Array<Tensor | undefined>(plan.size);
    for (const [place, tensor] of plan.known) values[place] = tensor;
    for (const [name, place] of plan.inputs) values[place] = tensorOf(name, inputs[name]);
    for (const { run, inputs: places, output, last } of plan.steps) {
      values[output] = run(
        places.map((place) => (place === undefined ? undefined : values[place])),
        workshop,
      );
      for (const place of last) {
        free(values[place]);
        values[place] = undefined;
      }
    }
    const found: Record<string, Float32Array | undefined> = {};
    for (const [name, place] of plan.outputs) {
      const output = values[place];
      if (output?.kind !== 'floats') continue;
      const whole = isDense(output) ? output : dense(output);
      found[name] = numbers(whole.place, sizeOf(whole.dims)).slice();
    }
    return found;
  }

  return {
    inputNames: file.inputNames,
    outputNames: file.outputNames,
    run(inputs) {
      try {
        return answers(inputs);
      } finally {
        heap.reset();
      }
    },
  };
}

function tensorOf(name: string, given: OnnxTensor | undefined): Tensor {
  if (!given) throw new RangeError(`the input "${name}" is missing`);
  const { data, dims } = given;
  if (data.length !== sizeOf(dims)) throw new RangeError(`the input "${name}" has ${data.length} numbers`);
  const numbers = new Float64Array(data.length);
  for (let at = 0; at < numbers.length; at++) numbers[at] = Number(data[at]);
  return { kind: 'wholes', dims, data: numbers };
}
