import { type LlmExtractor, type LlmExtractorOptions, llmExtractor } from '../llm-extractor.js';
import { extractorInWorker } from '../worker/extractor-in-worker.js';
import { WEB_RUNTIMES } from './web-runtimes.js';
import { startWebWorker } from './web-worker.js';

/**
 * An extractor that asks a small language model for title, artist and year in a web page. Every word that it answers stands in the
 * name. Nothing is fetched before the first question; a model that cannot be loaded rejects that question, and the
 * next one tries again.
 *
 * @throws OptionError for an unknown or wrong option
 * @throws ModelError from `extract` and `extractMany`: a missing, changed or failing model, or llama.cpp
 *   asked for and not installed, `WORKER_FAILED` where its thread ended; DisposedError once it is closed
 * @example
 * const extractor = createLlmExtractor({ model: '/models/metadata-extractor' });
 * await extractor.extract(nameOnly('1883.S01E01.1080p'), { medium: 'video', subcategory: 'episode', … });
 * // { title: '1883', confidence: 0.97, lead: 0.2 }
 */
export function createLlmExtractor(options: LlmExtractorOptions): LlmExtractor {
  return options?.worker ? extractorInWorker(options, startWebWorker) : llmExtractor(options, WEB_RUNTIMES);
}
