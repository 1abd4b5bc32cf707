import type { OnnxFile, OnnxNode, StoredTensor } from '../file/onnx-file.js';
import { OPERATORS } from '../operators/index.js';
import { type Step, Unsupported } from '../operators/operator.js';
import { DATA_TYPES } from '../operators/values.js';
import { denseStrides, FLOAT_BYTES, sizeOf, type Tensor } from '../tensors/tensor.js';
import type { Workshop } from '../tensors/workshop.js';
import { fused } from './fused.js';

/** A graph that is ready to be asked: what can be worked out without a question was. */
export interface Plan {
  readonly steps: readonly PlannedStep[];
  /** Of every value that is known already, its place among the values and the value. */
  readonly known: ReadonlyMap<number, Tensor>;
  /** The places of inputs and outputs among the values. */
  readonly inputs: ReadonlyMap<string, number>;
  readonly outputs: ReadonlyMap<string, number>;
  /** Values in all. */
  readonly size: number;
}

/** A node that is left to be done at each question; values are named by their places. */
export interface PlannedStep {
  readonly operator: string;
  readonly run: Step;
  readonly inputs: readonly (number | undefined)[];
  readonly output: number;
  /** The values that nobody needs after it. */
  readonly last: readonly number[];
}

/**
 * Plans a graph, and puts its weights into a workshop.
 *
 * @throws Unsupported for a graph with an operation, or numbers, that are not known here
 */
export function planOf(file: OnnxFile, workshop: Workshop): Plan {
  const places = new Map<string, number>();
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const known = new Map<string, Tensor>();
  /** How many nodes are still to ask for a value. */
  const users = new Map<string, number>();
  const nodes = fused(file);
  for (const { inputs } of nodes) for (const name of inputs) users.set(name, (users.get(name) ?? 0) + 1);
  for (const name of file.outputNames) users.set(name, (users.get(name) ?? 0) + 1);

  function constantOf(name: string | undefined): Tensor | undefined {
    if (name === undefined || name === '') return undefined;
    const stored = file.weights.get(name);
    const tensor = known.get(name) ?? (stored && loaded(name, stored, workshop));
    if (tensor) known.set(name, tensor);
    return tensor;
  }

  function forget(name: string): void {
    const left = (users.get(name) ?? 0) - 1;
    users.set(name, left);
    const tensor = known.get(name);
    if (left > 0 || !tensor) return;
    known.delete(name);
    if (tensor.kind !== 'wholes') workshop.heap.release(tensor.block);
  }

  const left: { operation: OnnxNode; run: Step; inputs: readonly (string | undefined)[] }[] = [];
  for (const node of nodes) {
    const operator = node.fused ?? OPERATORS.get(node.operator);
    if (!operator) throw new Unsupported(`the operation ${node.operator} is not known`);
    const absorbed = new Set<number>();
    const run = operator({
      operation: node,
      workshop,
      constant: (at) => constantOf(node.inputs[at]),
      absorb: (at) => absorbed.add(at),
    });
    const constants = node.inputs.map(constantOf);
    const isKnown = node.inputs.every((name, at) => name === '' || constants[at]);
    if (isKnown && node.outputs.length === 1) {
      known.set(node.outputs[0] ?? '', run(constants, workshop));
      node.inputs.forEach(forget);
    } else {
      for (const at of absorbed) forget(node.inputs[at] ?? '');
      const inputs = node.inputs.map((name, at) => (absorbed.has(at) || name === '' ? undefined : name));
      left.push({ operation: node, run, inputs });
    }
  }
  workshop.heap.settle();

  /** The last step that needs a value. */
  const lastUse = new Map<string, number>();
  for (const [at, { operation, inputs }] of left.entries()) {
    lastUse.set(operation.outputs[0] ?? '', at);
    for (const name of inputs) if (name !== undefined && !known.has(name)) lastUse.set(name, at);
  }
  for (const name of file.outputNames) lastUse.delete(name);
  const ending = left.map((): number[] => []);
  for (const [name, at] of lastUse) ending[at]?.push(placeOf(name));

  const steps = left.map(
    ({ operation, run, inputs }, at): PlannedStep => ({
      operator: operation.operator,
      run,
      inputs: inputs.map((name) => (name === undefined ? undefined : placeOf(name))),
      output: placeOf(operation.outputs[0] ?? ''),
      last: ending[at] ?? [],
    }),
  );
  const named = (names: readonly string[]): ReadonlyMap<string, number> =>
    new Map(names.map((name) => [name, placeOf(name)]));
  const [inputs, outputs] = [named(file.inputNames), named(file.outputNames)];
  return {
    steps,
    known: new Map([...known].map(([name, tensor]) => [placeOf(name), tensor])),
    inputs,
    outputs,
    size: places.size,
  };
}

/** A stored tensor, put where it is worked on. */
function loaded(name: string, { dims, type, raw, wholes }: StoredTensor, workshop: Workshop): Tensor {
  const size = sizeOf(dims);
  const check = (bytes: number): void => {
    if (raw.byteLength !== size * bytes) throw new RangeError(`its weights "${name}" are cut`);
  };
  if (type === DATA_TYPES.float) {
    check(FLOAT_BYTES);
    const block = workshop.put(raw);
    return { kind: 'floats', dims, strides: denseStrides(dims), place: block.place, block };
  }
  if (type === DATA_TYPES.int8 && wholes.length === 0) {
    check(1);
    const block = workshop.put(raw);
    return { kind: 'bytes', dims, place: block.place, block };
  }
  const data = wholes.length > 0 ? Float64Array.from(wholes) : wholesOf(name, type, raw);
  if (data.length !== size) throw new RangeError(`its weights "${name}" are cut`);
  return { kind: 'wholes', dims, data };
}

/** Whole numbers of 64 or 32 bits, or truths of a byte, little-endian. */
function wholesOf(name: string, type: number, { buffer, byteOffset, byteLength }: Uint8Array): Float64Array {
  const view = new DataView(buffer, byteOffset, byteLength);
  if (type === DATA_TYPES.int64) {
    return Float64Array.from({ length: byteLength / 8 }, (_, at) => Number(view.getBigInt64(at * 8, true)));
  }
  if (type === DATA_TYPES.int32) {
    return Float64Array.from({ length: byteLength / 4 }, (_, at) => view.getInt32(at * 4, true));
  }
  if (type === DATA_TYPES.bool) return Float64Array.from({ length: byteLength }, (_, at) => view.getUint8(at));
  throw new Unsupported(`the numbers of "${name}" are of type ${type}`);
}
