import { assembleMimmo, type Mimmo, type MimmoOptions } from '../assemble.js';
import { INSTALLED } from './installed-models.js';

/**
 * Wires stages, subcategories and extractors together. Models are loaded when a content first needs them, and stay in
 * memory until it is closed.
 *
 * @throws OptionError for an unknown or wrong option; StageError `RULE_INVALID` for a pack that is none
 *
 * @example
 * const mimmo = createMimmo();
 * try {
 *   await mimmo.report('The.Matrix.1999.1080p.BluRay.x264-GROUP');
 *   // { medium: 'video', subcategory: 'movie', …, metadata: { title: 'The Matrix', year: 1999 } }
 * } finally {
 *   await mimmo.close();
 * }
 */
export function createMimmo(options: MimmoOptions = {}): Mimmo {
  return assembleMimmo(options, INSTALLED, async (asked) =>
    (await import('./threads/threads.js')).createThreads(asked),
  );
}
