export { type Mark, PROPERTIES, type Property, type Strength } from './release-name/mark.js';
export { type ParseOptions, parseReleaseName } from './release-name/parse.js';
export { RELEASE_KINDS, type ReleaseKind } from './release-name/release-kind.js';
export type { ReleaseName } from './release-name/release-name.js';
