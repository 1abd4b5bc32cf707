// Written by `python -m mimmo_training classifier sureness`; do not edit.
import type { PoolWeights } from '@mimmo/core';

/** What the name reader's verdict on the medium counts beside rules and classifier, and rules where there is no classifier. */
export const READER_POOL: PoolWeights = { weighed: 0.5, named: 0.3, spoken: 1 };
