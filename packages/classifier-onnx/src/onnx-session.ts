import type { OnnxOutputs, OnnxSession } from './onnx-runtime.js';

/** What every session is opened with. */
export const SESSION_OPTIONS = { interOpNumThreads: 1, logSeverityLevel: 3 } as const;

/** A session of onnxruntime-node or onnxruntime-web, as far as both have it. */
interface RuntimeSession<Tensor> {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(inputs: Record<string, Tensor>): Promise<OnnxOutputs>;
  release(): Promise<void>;
}

/** A session of either runtime: their interfaces are the same, their types are of two versions of one package. */
export function onnxSession<Tensor>(
  session: RuntimeSession<Tensor>,
  TensorOf: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => Tensor,
): OnnxSession {
  const { inputNames, outputNames } = session;
  return {
    inputNames,
    outputNames,
    run: (inputs, dims) =>
      session.run(
        Object.fromEntries(Object.entries(inputs).map(([name, data]) => [name, new TensorOf('int64', data, dims)])),
      ),
    release: () => session.release(),
  };
}
