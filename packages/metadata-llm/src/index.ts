export { createLlmExtractor, type LlmExtractor, type LlmExtractorOptions } from './llm-extractor.js';
export type { ModelLocation } from './model-location.js';
