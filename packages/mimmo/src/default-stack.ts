import {
  aFlag,
  aFunction,
  anObjectWith,
  anything,
  type MetadataExtractor,
  type OptionChecks,
  oneOf,
  type Stage,
} from '@mimmo/core';
import { aModelLocation, locationIn, type ModelLocation } from '@mimmo/manifest';
import {
  type ContentReader,
  checkedPacks,
  createContentReader,
  createReleaseOpener,
  extensionStage,
  type NameOpener,
  PARSE_CHECKS,
  type ParseDefaults,
  packStage,
  patternStage,
  type RulePack,
  ruleExtractor,
  type TitleScript,
} from '@mimmo/patterns';
import { askedByArchive } from './called-as-archive.js';
import { heldToFiles } from './held-to-files.js';
import { llmExtractor } from './llm-extractor.js';
import { MODELS, type ModelPlaces } from './model-places.js';
import { modelStage } from './model-stage.js';
import { installedReader } from './two-readings/installed-reader.js';
import { createNameAsker, type NameAsker } from './two-readings/name-asker.js';
import { createNameReadings, type NameReadings } from './two-readings/name-readings.js';
import { readerStage } from './two-readings/reader-stage.js';
import { whereItAdds } from './where-it-adds.js';

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
   * Where the classifier's model is: its folder, what a model package exports, or files in memory.
   *
   * @default that in `models`, else in Node the installed `@mimmo/model-content-classifier`
   */
  readonly classifierModel?: ModelLocation;
  /**
   * Whether the name reader is asked about what rules are unsure of; without `ml` it is not.
   *
   * @default true
   */
  readonly nameReader?: boolean;
  /**
   * Where the name reader's model is: its folder, what a model package exports, or files in memory.
   *
   * @default that in `models`, else in Node the installed `@mimmo/model-name-reader`
   */
  readonly nameReaderModel?: ModelLocation;
  /**
   * Where the folders `content-classifier`, `name-reader` and `metadata-extractor` are, for models that are not installed; in files in memory
   * their names begin the paths.
   *
   * @default none
   */
  readonly models?: ModelLocation;
  /**
   * Rules and words of one's own, asked and read before everything of MIMMO's.
   *
   * @default none
   */
  readonly packs?: readonly RulePack[];
  /**
   * Reads the contents; give the same one to stages and extractors, and each content is read once.
   *
   * @default one that knows the packs' words
   */
  readonly reader?: ContentReader;
  /**
   * Asks the name reader; give the same one to stages and readings, and each name is read once.
   *
   * @default one that knows the model
   */
  readonly asker?: NameAsker;
}

/** What the caller knows of the names, and how titles are wanted. */
export interface NameKnowledge {
  /**
   * Titles that releases may have: the longest that occurs in a name is its title, and its words are nothing else.
   *
   * @default none
   */
  readonly expectedTitles?: readonly string[];
  /**
   * Groups that may have made a release: the longest that occurs in a name is its group.
   *
   * @default none
   */
  readonly expectedGroups?: readonly string[];
  /**
   * Which title is meant where a name gives them in several scripts.
   *
   * @default 'latin'
   */
  readonly titleScript?: TitleScript;
}

/** What the default extractors are made of. */
export interface ExtractorSelection extends NameKnowledge {
  /** @default 'auto' */
  readonly metadata?: MetadataMode;
  /**
   * Where the language model is: its folder, what a model package exports, or files in memory.
   *
   * @default that in `models`, else in Node the installed `@mimmo/model-metadata-extractor`
   */
  readonly metadataModel?: ModelLocation;
  /**
   * As in {@link StageSelection}.
   *
   * @default none
   */
  readonly models?: ModelLocation;
  /**
   * Words of one's own that titles are told from.
   *
   * @default none
   */
  readonly packs?: readonly RulePack[];
  /**
   * Reads the contents; give the same one to stages and extractors, and each content is read once.
   *
   * @default one that knows the packs and what is expected
   */
  readonly reader?: ContentReader;
}

/** The checks of {@link StageSelection}; packs are checked where they are read. */
export const STAGE_CHECKS: OptionChecks<StageSelection> = {
  ml: aFlag,
  classifierModel: aModelLocation,
  nameReader: aFlag,
  nameReaderModel: aModelLocation,
  models: aModelLocation,
  packs: anything,
  reader: aFunction,
  asker: anObjectWith('ask', 'close'),
};

const { expectedTitles, expectedGroups, titleScript } = PARSE_CHECKS;
const KNOWLEDGE_CHECKS: OptionChecks<NameKnowledge> = { expectedTitles, expectedGroups, titleScript };

/** The checks of {@link ExtractorSelection}. */
export const EXTRACTOR_CHECKS: OptionChecks<ExtractorSelection> = {
  metadata: oneOf(METADATA_MODES),
  metadataModel: aModelLocation,
  models: aModelLocation,
  packs: anything,
  reader: aFunction,
  ...KNOWLEDGE_CHECKS,
};

/** The default stages, of options that are checked. */
export function stagesOf(options: StageSelection, places: ModelPlaces): readonly Stage[] {
  const { ml = true, models, classifierModel = models && locationIn(models, MODELS.classifier) } = options;
  const packs = checkedPacks(options.packs);
  const { reader = createContentReader(createReleaseOpener(packs)) } = options;
  const { asker = askerOf(options, reader, places) } = options;
  const hasOwnRules = packs.some(({ rules = [] }) => rules.length > 0);
  return [
    ...(hasOwnRules ? [packStage({ packs, reader })] : []),
    extensionStage({ reader }),
    // The packs' rules have been asked, and their words are the reader's.
    ...[
      patternStage({ reader }),
      ...(ml ? [askedByArchive(modelStage(classifierModel, places), reader)] : []),
      ...(asker ? [askedByArchive(readerStage(asker), reader)] : []),
    ].map((stage) => heldToFiles(stage, reader)),
  ];
}

/** Who asks the name reader, as options say; `undefined` where they leave it out. */
export function askerOf(
  { ml = true, nameReader = true, models, ...options }: StageSelection,
  contents: ContentReader,
  places: ModelPlaces,
  readings: NameReadings = createNameReadings(),
): NameAsker | undefined {
  if (!ml || !nameReader) return undefined;
  const { nameReaderModel } = options;
  const among = models && locationIn(models, MODELS.nameReader);
  return createNameAsker({ contents, readings, names: installedReader({ model: nameReaderModel, among }, places) });
}

/** An opener of names that are read under several media, for what the caller knows of them. */
export function openerOf(packs: readonly RulePack[], knowledge: NameKnowledge): NameOpener {
  return createReleaseOpener(packs, defaultsOf(knowledge));
}

function defaultsOf({ expectedTitles, expectedGroups, titleScript }: NameKnowledge): ParseDefaults {
  return {
    ...(expectedTitles && { expectedTitles }),
    ...(expectedGroups && { expectedGroups }),
    ...(titleScript && { titleScript }),
  };
}

/** The default extractors, of options that are checked. */
export function extractorsOf(options: ExtractorSelection, places: ModelPlaces): readonly MetadataExtractor[] {
  const { metadata = 'auto', packs = [], models } = options;
  const { reader = createContentReader(openerOf(packs, options)) } = options;
  const { metadataModel = models && locationIn(models, MODELS.languageModel) } = options;
  const rules = ruleExtractor({ reader });
  const llm = (): MetadataExtractor => llmExtractor(metadataModel, places);
  switch (metadata) {
    case 'auto':
      return [rules, whereItAdds(llm(), reader)];
    case 'rules':
      return [rules];
    case 'llm':
      return [llm()];
    case 'off':
      return [];
  }
}
