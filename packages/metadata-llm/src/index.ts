export type { ModelLocation } from '@mimmo/manifest';
export { createLlmExtractor, type LlmExtractor, type LlmExtractorOptions } from './llm-extractor.js';
export { RUNTIMES, type RuntimeName } from './runtimes/open-model.js';
