export type { ModelLocation } from '@mimmo/manifest';
export type { LlmExtractor, LlmExtractorOptions } from './llm-extractor.js';
export { createLlmExtractor } from './node/create-llm-extractor.js';
export { RUNTIMES, type RuntimeName } from './runtimes/runtime-name.js';
