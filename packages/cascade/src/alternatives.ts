import { type Alternative, MEDIA, type Medium } from '@mimmo/core';
import type { MediumShares } from './pooled-answer.js';

/** What is less likely is no alternative. */
const LEAST_LIKELY = 0.01;

/**
 * The media that a content may be of in place of the answer, the likeliest first.
 *
 * @param answer the medium that was answered; `undefined` where the answer was withheld, which then is an alternative itself
 */
export function alternativesTo(answer: Medium | undefined, shares: MediumShares): readonly Alternative[] {
  return MEDIA.flatMap((medium) => {
    const confidence = shares[medium] ?? 0;
    return medium === answer || confidence < LEAST_LIKELY ? [] : { medium, confidence };
  }).toSorted((one, other) => other.confidence - one.confidence);
}
