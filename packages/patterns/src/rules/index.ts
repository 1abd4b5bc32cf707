import { AUDIO_RULES } from './audio.js';
import { BOOK_RULES } from './book.js';
import type { NameRule } from './name-rule.js';
import { OTHER_RULES } from './other.js';
import { SOFTWARE_RULES } from './software.js';
import { VIDEO_RULES } from './video.js';

/** Every rule, in the order in which they are asked: the first that speaks decides. */
export const NAME_RULES: readonly NameRule[] = [
  ...AUDIO_RULES.slice(0, 2),
  ...VIDEO_RULES.slice(0, 3),
  ...SOFTWARE_RULES.slice(0, 3),
  ...BOOK_RULES,
  ...VIDEO_RULES.slice(3),
  ...SOFTWARE_RULES.slice(3),
  ...AUDIO_RULES.slice(2),
  ...OTHER_RULES,
];
