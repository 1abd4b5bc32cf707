/*
 * The same for a web page, without llama.cpp. Bundlers take this file for `@mimmo/metadata-llm` by the condition "browser".
 */

export type { ModelLocation } from '@mimmo/manifest';
export { createLlmExtractor } from './browser/create-llm-extractor.js';
export type { LlmExtractor, LlmExtractorOptions } from './llm-extractor.js';
export { RUNTIMES, type RuntimeName } from './runtimes/runtime-name.js';
