import type { MetadataExtractor, Stage } from '@mimmo/core';
import type { ModelLocation } from '@mimmo/manifest';
import {
  createReleaseParser,
  extensionStage,
  patternStage,
  type ReleaseParser,
  type RulePack,
  ruleExtractor,
} from '@mimmo/patterns';
import { llmExtractor } from './llm-extractor.js';
import { modelStage } from './model-stage.js';

/** Who reads the metadata: rules where they are sure and else the language model, one of them alone, or nobody. */
export const METADATA_MODES = ['auto', 'rules', 'llm', 'off'] as const;

/** One of {@link METADATA_MODES}. */
export type MetadataMode = (typeof METADATA_MODES)[number];

/** What the default stages are made of. */
export interface StageSelection {
  /**
   * Whether the model is asked about what rules leave open.
   *
   * @default true
   */
  readonly ml?: boolean;
  /**
   * The folder of the classifier's model, or what a model package exports.
   *
   * @default that of the installed `@mimmo/model-content-classifier`
   */
  readonly classifierModel?: ModelLocation;
  /**
   * Rules and words of one's own, asked and read before MIMMO's.
   *
   * @default none
   */
  readonly packs?: readonly RulePack[];
}

/** What the default extractors are made of. */
export interface ExtractorSelection {
  /** @default 'auto' */
  readonly metadata?: MetadataMode;
  /**
   * The folder of the language model, or what a model package exports.
   *
   * @default that of the installed `@mimmo/model-metadata-extractor`
   */
  readonly metadataModel?: ModelLocation;
  /**
   * Called when a content would have gained by the language model and it is not installed.
   *
   * @default nothing happens
   */
  readonly onAdvice?: (advice: string) => void;
  /**
   * Words of one's own that titles are told from.
   *
   * @default none
   */
  readonly packs?: readonly RulePack[];
  /**
   * Reads the names for the rules.
   *
   * @default createReleaseParser(packs)
   */
  readonly parse?: ReleaseParser;
}

/**
 * The stages of `createMimmo()`, from the cheapest to the dearest: file endings, name rules, the model.
 *
 * @example
 * const mimmo = createMimmo({ stages: [myStage, ...defaultStages()] });
 */
export function defaultStages({ ml = true, classifierModel, packs = [] }: StageSelection = {}): readonly Stage[] {
  const rules = [extensionStage(), patternStage({ packs })];
  return ml ? [...rules, modelStage(classifierModel)] : rules;
}

/** The extractors of `createMimmo()`: rules, then the language model. */
export function defaultExtractors(options: ExtractorSelection = {}): readonly MetadataExtractor[] {
  const { metadata = 'auto', metadataModel, onAdvice, packs = [], parse = createReleaseParser(packs) } = options;
  const rules = ruleExtractor({ parse });
  const llm = (): MetadataExtractor => llmExtractor({ model: metadataModel, onMissing: onAdvice });
  switch (metadata) {
    case 'auto':
      return [rules, llm()];
    case 'rules':
      return [rules];
    case 'llm':
      return [llm()];
    case 'off':
      return [];
  }
}
