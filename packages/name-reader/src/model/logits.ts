import { ModelError } from '@mimmo/core';
import type { OnnxGraph } from '@mimmo/onnx';
import { classesOf } from './classes.js';
import type { DescribedName } from './described.js';
import { HEAD_NAMES, type Head } from './heads.js';
import type { ModelManifest } from './model-manifest.js';
import { type WindowBatch, windowBatches } from './window-batches.js';

/** What the graph says of a name: logits, word by word, and of the whole. */
export interface NameLogits {
  readonly labels: Float32Array;
  /** Those of its first window. */
  readonly heads: Map<Head, Float32Array>;
}

/** Who is asked, and how. */
export interface Asked {
  readonly graph: Pick<OnnxGraph, 'run'>;
  readonly manifest: ModelManifest;
  /** Where the graph is, for messages. */
  readonly place: string;
  readonly signal?: AbortSignal | undefined;
}

/** What the graph says of each name, in their order; of one without words nothing. */
export async function logitsOf(names: readonly DescribedName[], asked: Asked): Promise<readonly NameLogits[]> {
  const width = classesOf(asked.manifest.labels);
  const found = names.map(
    ({ words }): NameLogits => ({ labels: new Float32Array(words.length * width), heads: new Map() }),
  );
  for (const batch of windowBatches(names)) {
    asked.signal?.throwIfAborted();
    const { labels, heads } = await run(batch, asked);
    for (const [row, { name, start, keptFrom, keptTo }] of batch.windows.entries()) {
      const from = (row * batch.length + keptFrom - start) * width;
      found[name]?.labels.set(labels.subarray(from, from + (keptTo - keptFrom) * width), keptFrom * width);
      if (start > 0) continue;
      for (const [head, { logits, size }] of heads) {
        found[name]?.heads.set(head, logits.slice(row * size, (row + 1) * size));
      }
    }
  }
  return found;
}

/** What the graph says of a batch, held to the sizes that its manifest promises. */
async function run(
  { windows, length, inputs }: WindowBatch,
  { graph, manifest, place }: Asked,
): Promise<{ readonly labels: Float32Array; readonly heads: ReadonlyMap<Head, HeadLogits> }> {
  const outputs = await graph.run(inputs);
  const output = (name: string, size: number): Float32Array => {
    const values = outputs[name];
    if (values?.length === size) return values;
    throw new ModelError(
      'MODEL_INVALID',
      `The model ${place} gives no "${name}" of ${size} 32-bit floats. Install the model package again.`,
    );
  };
  return {
    labels: output('labels', windows.length * length * classesOf(manifest.labels)),
    heads: new Map(
      HEAD_NAMES.map((head) => {
        const size = manifest.heads[head].values.length;
        return [head, { logits: output(head, windows.length * size), size }];
      }),
    ),
  };
}

/** What a head says of each window of a batch. */
interface HeadLogits {
  readonly logits: Float32Array;
  readonly size: number;
}
