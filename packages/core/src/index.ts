export type { Alternative } from './alternative.js';
export { type Belongings, createBelongings } from './belongings.js';
export {
  type AudioClassification,
  type BookClassification,
  type Classification,
  classification,
  type Decision,
  FALLBACK,
  FALLBACK_SOURCE,
  isMediaClassification,
  type MediaClassification,
  type OtherClassification,
  type SoftwareClassification,
  type SubcategoryDetector,
  type VideoClassification,
} from './classification.js';
export { type Closable, closable, closeMember } from './closable.js';
export { type ConfidenceLevel, clampConfidence, confidenceLevel, DEFAULT_THRESHOLD } from './confidence.js';
export {
  CONTENT_ORIGINS,
  type ContentInfo,
  type ContentOrigin,
  checkedContent,
  checkedName,
  type FileEntry,
  inItsPlace,
  isEmptyContent,
  LONGEST_NAME,
  nameOnly,
} from './content-info.js';
export type { ContentRecord, FileRecord } from './content-record.js';
export { decodeText } from './decode-text.js';
export {
  corruptError,
  DisposedError,
  ERROR_CODES,
  type ErrorCode,
  InputError,
  isMimmoError,
  MimmoError,
  ModelError,
  messageOf,
  OptionError,
  quoted,
  ServiceError,
  StageError,
  shown,
} from './errors.js';
export { EXTENSIONS, type ExtensionInfo, extensionInfo, extensionOf } from './extensions.js';
export { FILE_KINDS, type FileKind } from './file-kind.js';
export { FILE_ROLES, type FileRole } from './file-role.js';
export {
  AUDIO_SUBCATEGORIES,
  type AudioSubcategory,
  isAudioSubcategory,
  isMedium,
  isTimedMedium,
  isVideoSubcategory,
  MEDIA,
  type Medium,
  type Subcategory,
  type TimedMedium,
  VIDEO_SUBCATEGORIES,
  type VideoSubcategory,
} from './medium.js';
export {
  type ExtractedMetadata,
  type ExtractionRequest,
  METADATA_FIELDS,
  type Metadata,
  type MetadataExtractor,
  type MetadataField,
  type ReportedMetadata,
} from './metadata.js';
export {
  aCount,
  aCountOrNone,
  aFlag,
  aFunction,
  anObjectWith,
  anything,
  aShare,
  aSignal,
  checkOptions,
  listOf,
  type OptionCheck,
  type OptionChecks,
  oneOf,
  optionCheck,
  type RequiredOption,
} from './options.js';
export { plainTitle } from './plain-title.js';
export type { FileDetails, ReleaseContents, WorkDetails } from './release-contents.js';
export type { ErrorReport, Problem, Report } from './report.js';
export type { MaybePromise, RunOptions, Signal } from './run-options.js';
export type { PoolWeights, Stage, StageResult, SyncStage } from './stage.js';
export { visibleText } from './visible-text.js';
export { type Warning, warningOf } from './warning.js';
export { growTo, type KernelMemory, kernelsOf, type Place } from './web-assembly.js';
