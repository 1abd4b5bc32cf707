import {
  type BatchOptions,
  type Contents,
  chunk,
  DEFAULT_BATCH_SIZE,
  type Pipeline,
  type PipelineTrace,
} from '@mimmo/cascade';

/** What a pipeline makes of many, batch by batch: a generator that each goes through by itself costs more than a rule does. */
export async function* traceBatches(
  pipeline: Pipeline,
  contents: Contents,
  { batchSize = DEFAULT_BATCH_SIZE, ...runOptions }: BatchOptions,
): AsyncGenerator<readonly PipelineTrace[], void, undefined> {
  for await (const batch of chunk(contents, { size: batchSize, ...runOptions })) {
    yield await pipeline.traceBatch(batch, runOptions);
  }
}
