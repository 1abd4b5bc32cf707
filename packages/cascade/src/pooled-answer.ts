import { MEDIA, type Medium, type PoolWeights, type StageResult } from '@mimmo/core';
import { type AnsweredStep, bestStep, type Step } from './step.js';

/** The weights of opinions that do not know of each other; a model that was measured beside rules says its own. */
const INDEPENDENT: PoolWeights = { weighed: 1, named: 1, spoken: 0 };
/** The least and the most that a probability counts for. */
const LEAST = 1e-6;
const MOST = 1 - LEAST;

/**
 * What stages say together of which one weighs all media: a logarithmic opinion pool (Genest and Zidek, "Combining
 * Probability Distributions", 1986). The answer is that of the surest stage for the likeliest medium, with the confidence of
 * the pool. What each opinion counts, the stage that weighs all media says.
 *
 * @returns undefined where no stage weighs all media, or it was asked alone
 */
export function pooledAnswer(steps: readonly Step<StageResult>[]): AnsweredStep<StageResult> | undefined {
  if (steps.length < 2) return undefined;
  const asked = steps.filter(({ error }) => error === undefined);
  const answers = asked.flatMap(({ answer }) => answer ?? []);
  if (asked.length < 2 || !answers.some(({ probabilities }) => probabilities)) return undefined;
  const weights = answers.find(({ pool }) => pool)?.pool ?? INDEPENDENT;
  const scores = MEDIA.map((medium) => answers.reduce((sum, answer) => sum + evidence(answer, medium, weights), 0));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return bestStep(
    MEDIA.flatMap((medium, index) => {
      const own = bestStep(asked.filter(({ answer }) => answer?.medium === medium));
      return own ? { name: own.name, answer: { ...own.answer, confidence: (shares[index] ?? 0) / total } } : [];
    }),
  );
}

/** What an answer adds to the logarithm of a medium's odds. */
function evidence(
  { medium: named, confidence, probabilities, pool }: StageResult,
  medium: Medium,
  weights: PoolWeights,
): number {
  if (probabilities) return (pool ?? weights).weighed * Math.log(bounded(probabilities[medium] ?? 0));
  if (medium !== named) return 0;
  const likely = bounded(confidence);
  return weights.spoken + weights.named * Math.log(likely / (1 - likely));
}

function bounded(probability: number): number {
  return Math.min(MOST, Math.max(LEAST, probability));
}
