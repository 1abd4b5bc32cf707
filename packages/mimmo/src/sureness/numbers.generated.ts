// Written by `python -m mimmo_training classifier sureness`; do not edit.
import type { PoolWeights } from '@mimmo/core';

/** What the name reader's verdict on the medium counts beside rules and classifier, and rules where there is no classifier. */
export const READER_POOL: PoolWeights = { weighed: 0.4, named: 0.15, spoken: 1.3 };

/** What is said at most of a name that shows nothing but a title. */
export const UNPROVEN = 0.7;
