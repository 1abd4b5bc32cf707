import { AUDIO_GUESSES, AUDIO_HINTS, AUDIO_PROOFS } from './audio.js';
import { BOOK_GUESSES, BOOK_HINTS, BOOK_PROOFS } from './book.js';
import { DUMP_HINTS, DUMP_PROOFS } from './dumps.js';
import type { NameRule } from './name-rule.js';
import { OTHER_HINTS, OTHER_PROOFS } from './other.js';
import { PROGRAMS_FOR_MEDIA } from './programs-for-media.js';
import { SOFTWARE_GUESSES, SOFTWARE_HINTS, SOFTWARE_PROOFS } from './software.js';
import { VIDEO_GUESSES, VIDEO_HINTS, VIDEO_PROOFS } from './video.js';

/** The id of a rule about names. */
export type RuleId =
  | (typeof DUMP_PROOFS)[number]['id']
  | (typeof DUMP_HINTS)[number]['id']
  | (typeof OTHER_PROOFS)[number]['id']
  | (typeof PROGRAMS_FOR_MEDIA)[number]['id']
  | (typeof AUDIO_PROOFS)[number]['id']
  | (typeof VIDEO_PROOFS)[number]['id']
  | (typeof SOFTWARE_PROOFS)[number]['id']
  | (typeof BOOK_PROOFS)[number]['id']
  | (typeof VIDEO_HINTS)[number]['id']
  | (typeof SOFTWARE_HINTS)[number]['id']
  | (typeof AUDIO_HINTS)[number]['id']
  | (typeof BOOK_HINTS)[number]['id']
  | (typeof OTHER_HINTS)[number]['id']
  | (typeof SOFTWARE_GUESSES)[number]['id']
  | (typeof BOOK_GUESSES)[number]['id']
  | (typeof VIDEO_GUESSES)[number]['id']
  | (typeof AUDIO_GUESSES)[number]['id'];

/**
 * Every rule, in the order in which they are asked: the first that speaks decides. What proves a medium comes before what
 * hints at one, and that before mere looks.
 */
export const NAME_RULES: readonly NameRule<RuleId>[] = [
  ...DUMP_PROOFS,
  ...OTHER_PROOFS,
  ...PROGRAMS_FOR_MEDIA,
  ...AUDIO_PROOFS,
  ...VIDEO_PROOFS,
  ...SOFTWARE_PROOFS,
  ...BOOK_PROOFS,
  ...DUMP_HINTS,
  ...VIDEO_HINTS,
  ...SOFTWARE_HINTS,
  ...AUDIO_HINTS,
  ...BOOK_HINTS,
  ...OTHER_HINTS,
  ...SOFTWARE_GUESSES,
  ...BOOK_GUESSES,
  ...VIDEO_GUESSES,
  ...AUDIO_GUESSES,
];
