import { assembleMimmo, type Mimmo, type MimmoOptions } from '../assemble.js';
import { NO_PLACES } from '../model-places.js';

/**
 * Wires stages, subcategories and extractors together in a web page. Models are fetched from where `models` says when a
 * content first needs them, and stay in memory until it is closed; without `models` there are rules alone.
 *
 * @throws OptionError for an unknown or wrong option; StageError `RULE_INVALID` for a pack that is none
 *
 * @example
 * const mimmo = createMimmo({ models: '/models' });
 * try {
 *   await mimmo.report('The.Matrix.1999.1080p.BluRay.x264-GROUP');
 *   // { medium: 'video', subcategory: 'movie', …, metadata: { title: 'The Matrix', year: 1999 } }
 * } finally {
 *   await mimmo.close();
 * }
 */
export function createMimmo(options: MimmoOptions = {}): Mimmo {
  return assembleMimmo(options, NO_PLACES);
}
