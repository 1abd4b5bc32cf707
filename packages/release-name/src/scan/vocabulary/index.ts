import { AUDIO_CODECS } from './audio-codec.js';
import { CONTAINERS } from './container.js';
import { EDITIONS } from './edition.js';
import { FORMS } from './form.js';
import { KINDS } from './kind.js';
import { LANGUAGES } from './language.js';
import { NETWORKS } from './network.js';
import { PLATFORMS } from './platform.js';
import { RESOLUTIONS } from './resolution.js';
import type { VocabularyRow } from './row.js';
import { SUBTITLE_LANGUAGES } from './subtitle-language.js';
import { VIDEO_CODECS } from './video-codec.js';
import { VIDEO_SOURCES } from './video-source.js';

/** The id of a row. */
export type VocabularyId =
  | (typeof VIDEO_SOURCES)[number]['id']
  | (typeof VIDEO_CODECS)[number]['id']
  | (typeof RESOLUTIONS)[number]['id']
  | (typeof AUDIO_CODECS)[number]['id']
  | (typeof EDITIONS)[number]['id']
  | (typeof SUBTITLE_LANGUAGES)[number]['id']
  | (typeof KINDS)[number]['id']
  | (typeof PLATFORMS)[number]['id']
  | (typeof NETWORKS)[number]['id']
  | (typeof LANGUAGES)[number]['id']
  | (typeof FORMS)[number]['id']
  | (typeof CONTAINERS)[number]['id'];

/** Every word that MIMMO knows, table by table; where two rows share a word, the first stronger one reads it. */
export const VOCABULARY: readonly VocabularyRow<VocabularyId>[] = [
  ...VIDEO_SOURCES,
  ...VIDEO_CODECS,
  ...RESOLUTIONS,
  ...AUDIO_CODECS,
  ...EDITIONS,
  ...SUBTITLE_LANGUAGES,
  ...KINDS,
  ...PLATFORMS,
  ...NETWORKS,
  ...LANGUAGES,
  ...FORMS,
  ...CONTAINERS,
];
