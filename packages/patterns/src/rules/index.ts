import { AUDIO_GUESSES, AUDIO_HINTS, AUDIO_PROOFS } from './audio.js';
import { BOOK_GUESSES, BOOK_HINTS, BOOK_PROOFS } from './book.js';
import type { NameRule } from './name-rule.js';
import { OTHER_HINTS, OTHER_PROOFS } from './other.js';
import { SOFTWARE_GUESSES, SOFTWARE_HINTS, SOFTWARE_PROOFS } from './software.js';
import { VIDEO_GUESSES, VIDEO_HINTS, VIDEO_PROOFS } from './video.js';

/**
 * Every rule, in the order in which they are asked: the first that speaks decides. What proves a medium comes before what
 * hints at one, and that before mere looks.
 */
export const NAME_RULES: readonly NameRule[] = [
  ...OTHER_PROOFS,
  ...AUDIO_PROOFS,
  ...VIDEO_PROOFS,
  ...SOFTWARE_PROOFS,
  ...BOOK_PROOFS,
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
