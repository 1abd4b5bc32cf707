// Written by tools/calibrate; do not edit.
import type { RuleCount } from './stated-share.js';

/** How often each rule about files was right, by the extension that decided. */
export const ENDING_COUNTS: Readonly<Record<string, RuleCount>> = {};
