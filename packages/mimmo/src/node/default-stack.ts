import { checkOptions, type MetadataExtractor, type Stage } from '@mimmo/core';
import {
  EXTRACTOR_CHECKS,
  type ExtractorSelection,
  extractorsOf,
  STAGE_CHECKS,
  type StageSelection,
  stagesOf,
} from '../default-stack.js';
import { INSTALLED } from './installed-models.js';

/**
 * The stages of `createMimmo()`: rules of one's own where there are some, then from the cheapest to the dearest file
 * extensions, name rules, the model.
 *
 * @throws OptionError for an unknown or wrong option; StageError `RULE_INVALID` for a pack that is none
 *
 * @example
 * const mimmo = createMimmo({ stages: [myStage, ...defaultStages()] });
 */
export function defaultStages(options: StageSelection = {}): readonly Stage[] {
  checkOptions('defaultStages', options, STAGE_CHECKS);
  return stagesOf(options, INSTALLED);
}

/**
 * The extractors of `createMimmo()`: rules, then the language model.
 *
 * @throws OptionError for an unknown or wrong option; StageError `RULE_INVALID` for a pack that is none
 */
export function defaultExtractors(options: ExtractorSelection = {}): readonly MetadataExtractor[] {
  checkOptions('defaultExtractors', options, EXTRACTOR_CHECKS);
  return extractorsOf(options, INSTALLED);
}
