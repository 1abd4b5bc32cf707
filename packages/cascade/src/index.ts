export { type BatchOptions, type Contents, DEFAULT_BATCH_SIZE } from './batch-options.js';
export { type Cascade, type CascadeOptions, type CascadeTrace, type Classified, createCascade } from './cascade.js';
export { type ChunkOptions, chunk } from './chunk.js';
export type { AnsweredContent, Doubt } from './doubt.js';
export {
  createExtractorCascade,
  type Extraction,
  type ExtractorCascade,
  type ExtractorCascadeOptions,
} from './extractor-cascade.js';
export type { FieldSources } from './field-sources.js';
export { createPipeline, type Pipeline, type PipelineOptions, type PipelineTrace } from './pipeline.js';
export type { Step } from './step.js';
export { untilAborted } from './until-aborted.js';
