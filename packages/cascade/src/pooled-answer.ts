import { MEDIA, type Medium, type StageResult } from '@mimmo/core';
import { type AnsweredStep, bestStep, type Step } from './step.js';

/**
 * What answers count beside those of other stages, whose words speak of the same name. Chosen on collections that the model
 * was not trained on: `docs/decisions/0303`.
 */
const WEIGHTS = {
  /** Power of the probabilities of a stage that weighs all media: what others leave open is hard for it, too. */
  weighed: 0.7,
  /** Power of the odds of an answer that names one medium. */
  named: 0.4,
  /** Logarithm of what these odds are multiplied by: they are those of all its names, most of which are harder. */
  spoken: 2,
};
/** The least and the most that a probability counts for. */
const LEAST = 1e-6;
const MOST = 1 - LEAST;

/**
 * What stages say together of which one weighs all media: a logarithmic opinion pool (Genest and Zidek, "Combining
 * Probability Distributions", 1986). The answer is that of the surest stage for the likeliest medium, with the confidence of
 * the pool.
 *
 * @returns undefined where no stage weighs all media, or it was asked alone
 */
export function pooledAnswer(steps: readonly Step<StageResult>[]): AnsweredStep<StageResult> | undefined {
  const asked = steps.filter(({ error }) => error === undefined);
  const answers = asked.flatMap(({ answer }) => answer ?? []);
  if (asked.length < 2 || !answers.some(({ probabilities }) => probabilities)) return undefined;
  const scores = MEDIA.map((medium) => answers.reduce((sum, answer) => sum + evidence(answer, medium), 0));
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
function evidence({ medium: named, confidence, probabilities }: StageResult, medium: Medium): number {
  if (probabilities) return WEIGHTS.weighed * Math.log(bounded(probabilities[medium] ?? 0));
  if (medium !== named) return 0;
  const likely = bounded(confidence);
  return WEIGHTS.spoken + WEIGHTS.named * Math.log(likely / (1 - likely));
}

function bounded(probability: number): number {
  return Math.min(MOST, Math.max(LEAST, probability));
}
