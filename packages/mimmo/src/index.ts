export { fromArgument, fromJson, fromName, fromPath, fromText } from '@mimmo/input';
export * from './common.js';
export { createMimmo } from './node/create-mimmo.js';
export { defaultExtractors, defaultStages } from './node/default-stack.js';
export { type InstalledModel, installedModels } from './node/installed-models.js';
export { type FoundRelease, type ScanOptions, scanFolder } from './node/scan-folder.js';
