import type { Attribute, OnnxNode } from '../file/onnx-file.js';
import { type Bytes, denseStrides, type Floats, type Tensor, type Wholes } from '../tensors/tensor.js';
import type { Workshop } from '../tensors/workshop.js';

/** What a node does when it is its turn: inputs in, one output out, of which it is the one user. */
export type Step = (inputs: Inputs, workshop: Workshop) => Tensor;

/** What goes into a node, in its order; what is left out is `undefined`. */
export type Inputs = readonly (Tensor | undefined)[];

/** A node when its graph is loaded. */
export interface Planned {
  readonly operation: OnnxNode;
  readonly workshop: Workshop;
  /** An input that is known by now; `undefined` for those that come with the question. */
  constant(at: number): Tensor | undefined;
  /** Says that an input was put elsewhere, and is not needed any more. */
  absorb(at: number): void;
}

/**
 * An operation of graphs: looks at a node, and says what it does.
 *
 * @throws Unsupported for a node that asks for more than is known here
 */
export type Operator = (planned: Planned) => Step;

/** A graph needs something that this runtime does not know; another may. */
export class Unsupported extends Error {
  override readonly name = 'Unsupported';
}

const NO_ATTRIBUTE: Attribute = { float: 0, whole: 0, wholes: [], text: '' };

/** An attribute of a node; where it has none, one whose fields are empty, or hold what is given. */
export function attribute({ operation }: Planned, name: string, otherwise: Partial<Attribute> = {}): Attribute {
  return operation.attributes.get(name) ?? { ...NO_ATTRIBUTE, ...otherwise };
}

/** Refuses a node of which something is not so. */
export function need(isSo: boolean, { operation }: Planned, what: string): void {
  if (!isSo) throw new Unsupported(`${operation.operator} is known ${what} alone`);
}

/** An input that has to be floats. */
export function floatsAt(inputs: Inputs, at: number): Floats {
  const input = inputs[at];
  if (input?.kind === 'floats') return input;
  throw new Unsupported(`input ${at} is ${input?.kind ?? 'left out'} in the place of floats`);
}

/** An input that has to be whole numbers. */
export function wholesAt(inputs: Inputs, at: number): Wholes {
  const input = inputs[at];
  if (input?.kind === 'wholes') return input;
  throw new Unsupported(`input ${at} is ${input?.kind ?? 'left out'} in the place of whole numbers`);
}

/** Whole numbers that newer graphs give as an input, older ones as an attribute; `undefined` where neither does. */
export function wholesOrNone(inputs: Inputs, at: number, { wholes }: Attribute): readonly number[] | undefined {
  if (inputs[at]) return [...wholesAt(inputs, at).data];
  return wholes.length > 0 ? wholes : undefined;
}

/** The same numbers under other dimensions, of which there are as many. */
export function reshaped(of: Tensor, dims: readonly number[], { view, dense, heap }: Workshop): Tensor {
  if (of.kind === 'wholes') return { ...of, dims };
  if (of.kind === 'bytes') return sameBytes(of, dims);
  const whole = dense(of);
  const result = view(whole, dims, { strides: denseStrides(dims) });
  heap.release(whole.block);
  return result;
}

function sameBytes(of: Bytes, dims: readonly number[]): Bytes {
  of.block.users += 1;
  return { ...of, dims };
}
