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
  const alternatives: Alternative[] = [];
  for (const medium of MEDIA) {
    const confidence = shares[medium] ?? 0;
    if (medium !== answer && confidence >= LEAST_LIKELY) alternatives.push({ medium, confidence });
  }
  return alternatives.sort((one, other) => other.confidence - one.confidence);
}
