export {
  type ContentInfo,
  type Medium,
  type Metadata,
  type MetadataExtractor,
  nameOnly,
  type Report,
  type Stage,
  type StageResult,
} from '@mimmo/core';
export { fromArgument, fromJson, fromPath, fromText } from '@mimmo/input';
export type { ModelLocation } from '@mimmo/manifest';
export {
  createMimmo,
  type DetailedReport,
  type Explanation,
  type Mimmo,
  type MimmoOptions,
  type ReleaseDetails,
} from './create-mimmo.js';
export {
  defaultExtractors,
  defaultStages,
  type ExtractorSelection,
  METADATA_MODES,
  type MetadataMode,
  type StageSelection,
} from './default-stack.js';
export { type InstalledModel, installedModels } from './installed-models.js';
export { isLanguageModelInstalled, LLM_INSTALL_COMMAND } from './llm-extractor.js';
