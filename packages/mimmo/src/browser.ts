/*
 * The same for a web page, whose models are where the option `models` says. Bundlers take this file for `mimmo` by the condition
 * "browser"; `mimmo/browser` has the types of this alone.
 */

export { fromJson, fromMagnet, fromName, fromText, fromTorrent } from '@mimmo/input/browser';
export { createMimmo } from './browser/create-mimmo.js';
export { defaultExtractors, defaultStages } from './browser/default-stack.js';
export * from './common.js';
