export {
  confidencesOf,
  DATABASES,
  type Database,
  type FieldConfidences,
  type Mark,
  type NameOpener,
  NUMBERINGS,
  type Numbering,
  type OpenName,
  onlyFields,
  openReleaseName,
  PACK_SCOPES,
  PARSE_CHECKS,
  type PackScope,
  type ParseOptions,
  PROPERTIES,
  type Property,
  parseReleaseName,
  RELEASE_FIELDS,
  RELEASE_KINDS,
  type ReadReleasesOptions,
  type ReleaseDetails,
  type ReleaseField,
  type ReleaseKind,
  type ReleaseName,
  type ReleaseParser,
  type ReleaseTitle,
  readReleases,
  SCRIPTS,
  type ScannedName,
  type Script,
  type Strength,
  TITLE_ROLES,
  TITLE_SCRIPTS,
  type TitleRole,
  type TitleScript,
  TRAITS,
  type Trait,
} from '@mimmo/release-name';
export { type ContentsOptions, readContents } from './details/read-contents.js';
export { detectSubcategory, type SubcategoryOptions } from './detect-subcategory.js';
export { extensionStage } from './extension-stage.js';
export { possibleMedia } from './files/possible-media.js';
export { type FolderSight, isShelfAtSight } from './folder/at-sight.js';
export { isSystemFolder } from './folder/folder-names.js';
export { type FolderTree, folderTree } from './folder/folder-tree.js';
export { type GroupReason, looseGroups, type ReleaseGroup } from './folder/group.js';
export { DEEPEST, type ReleasesInOptions, releasesIn } from './folder/releases-in.js';
export { type ListedRule, listRules } from './list-rules.js';
export { type PackStageOptions, packStage } from './pack-stage.js';
export { type PatternStageOptions, patternStage } from './pattern-stage.js';
export { type ReadOptions, readRelease } from './read-release.js';
export { type ContentReader, createContentReader } from './reading/content-reader.js';
export type { ContentReading, ToldMedium } from './reading/content-reading.js';
export { type RuleExtractorOptions, ruleExtractor } from './rule-extractor.js';
export { checkedPacks } from './rule-pack/checked-packs.js';
export { loadRulePack } from './rule-pack/load-rule-pack.js';
export { createReleaseOpener, createReleaseParser, type ParseDefaults } from './rule-pack/pack-parser.js';
export type { PackRule, PackWords, RulePack } from './rule-pack/rule-pack.js';
export { testRulePack } from './rule-pack/test-rule-pack.js';
export type { NameRule } from './rules/name-rule.js';
export type { PackSign, Sign } from './rules/sign.js';
export { type ShownOptions, showsTitleOnly } from './shows-title-only.js';
