export { type Mark, PROPERTIES, type Property, type Strength } from './mark.js';
export { type ParseOptions, parseReleaseName, type ReleaseParser } from './parse.js';
export { isTelling } from './path/is-telling.js';
export { standsAlone } from './path/path.js';
export { RELEASE_KINDS, type ReleaseKind } from './release-kind.js';
export type { ReleaseName } from './release-name.js';
export { TRAITS, type Trait } from './trait.js';
