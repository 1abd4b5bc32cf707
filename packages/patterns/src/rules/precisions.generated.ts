// Written by tools/calibrate; do not edit.
import type { RuleCount } from './rule-precision.js';

/** How often each rule was right on labelled releases. */
export const RULE_COUNTS: Readonly<Record<string, RuleCount>> = {
  'audio/album-words': { right: 15, of: 16 },
  'audio/bitrate': { right: 14, of: 15 },
  'audio/discography': { right: 9, of: 12 },
  'audio/music-codec': { right: 453, of: 501 },
  'audio/scene-music': { right: 7409, of: 7448 },
  'audio/spoken-book': { right: 2171, of: 2215 },
  'book/comic-or-magazine': { right: 2004, of: 2005 },
  'book/electronic': { right: 4842, of: 4844 },
  'extension/files-audio': { right: 98, of: 98 },
  'extension/files-software': { right: 0, of: 1 },
  'extension/files-video': { right: 7, of: 7 },
  'extension/name-audio': { right: 133, of: 137 },
  'extension/name-book': { right: 2, of: 2 },
  'extension/name-software': { right: 4, of: 4 },
  'extension/name-video': { right: 204, of: 204 },
  'other/raw-material': { right: 39, of: 39 },
  'software/console': { right: 4438, of: 4438 },
  'software/game-words': { right: 661, of: 661 },
  'software/program-words': { right: 681, of: 681 },
  'software/system-and-word': { right: 1799, of: 1816 },
  'video/coded-picture': { right: 24588, of: 24602 },
  'video/resolution': { right: 294, of: 375 },
  'video/resolution-and-source': { right: 4757, of: 4765 },
  'video/season': { right: 262, of: 299 },
  'video/season-and-episode': { right: 236, of: 268 },
  'video/source-of-rip': { right: 1653, of: 1716 },
};
