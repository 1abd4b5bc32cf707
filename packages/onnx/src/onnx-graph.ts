import { closable } from '@mimmo/core';
import { modelFailure } from './model-failure.js';
import type { OnnxGraph, OnnxNumbers } from './onnx-runtime.js';

/** What every session is opened with. */
export const SESSION_OPTIONS = { interOpNumThreads: 1, logSeverityLevel: 3 } as const;

/** A session of onnxruntime-node. */
export interface RuntimeSession<Tensor> {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(inputs: Record<string, Tensor>): Promise<Readonly<Record<string, RuntimeOutput | undefined>>>;
  release(): Promise<void>;
}

/** A tensor that a run gave. */
interface RuntimeOutput {
  readonly type: string;
  readonly data: unknown;
}

/** How a runtime makes tensors. */
export interface TensorMaker<Tensor> {
  new (type: 'int64', data: BigInt64Array, dims: readonly number[]): Tensor;
  new (type: 'int32', data: Int32Array, dims: readonly number[]): Tensor;
}

/** What a graph is made of. */
export interface GraphParts<Tensor> {
  /** Where its file is, for messages. */
  readonly place: string;
  readonly open: () => Promise<RuntimeSession<Tensor>>;
  readonly Tensor: TensorMaker<Tensor>;
}

/** A graph of that runtime. */
export async function openGraph<Tensor>({ place, open, Tensor }: GraphParts<Tensor>): Promise<OnnxGraph> {
  const session = await open().catch((error: unknown) => {
    throw modelFailure('MODEL_INVALID', `The weights ${place} cannot be loaded`, error);
  });
  const tensor = (data: OnnxNumbers, dims: readonly number[]): Tensor =>
    data instanceof BigInt64Array ? new Tensor('int64', data, dims) : new Tensor('int32', data, dims);

  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    async run(inputs) {
      const tensors = Object.entries(inputs).map(([name, { data, dims }]) => [name, tensor(data, dims)] as const);
      const outputs = await session.run(Object.fromEntries(tensors)).catch((error: unknown) => {
        throw modelFailure('MODEL_FAILED', `The model ${place} failed`, error);
      });
      return Object.fromEntries(Object.entries(outputs).map(([name, output]) => [name, floatsOrNone(output)]));
    },
    ...closable(() => session.release()),
  };
}

function floatsOrNone(output: RuntimeOutput | undefined): Float32Array | undefined {
  return output?.type === 'float32' && output.data instanceof Float32Array ? output.data : undefined;
}
