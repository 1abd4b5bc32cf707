import { MEDIA, type Medium, type PoolWeights, type StageResult } from '@mimmo/core';
import { type AnsweredStep, bestStep, type Step } from './step.js';

/** The weights of opinions that do not know of each other; a model that was measured beside rules says its own. */
const INDEPENDENT: PoolWeights = { weighed: 1, named: 1, spoken: 0 };
/** The least and the most that a probability counts for. */
const LEAST = 1e-6;
const MOST = 1 - LEAST;

/** How likely each medium is, 0 to 1; absent: next to impossible, or nobody said. */
export type MediumShares = Readonly<Partial<Record<Medium, number>>>;

/** What all stages that were asked say together. */
export interface PooledAnswer extends AnsweredStep<StageResult> {
  /** Of every medium that was weighed; of the answer's alone where no stage weighs them all. */
  readonly shares: MediumShares;
}

/**
 * What stages say together. Where one of them weighs all media, it is a logarithmic opinion pool (Genest and Zidek, "Combining
 * Probability Distributions", 1986): the answer is that of the surest stage for the likeliest medium, with the confidence of the
 * pool. What each opinion counts, the stage that weighs all media says. Elsewhere the most confident answer wins.
 *
 * @returns undefined where no stage has an answer
 */
export function pooledAnswer(steps: readonly Step<StageResult>[]): PooledAnswer | undefined {
  const best = bestStep(steps);
  if (!best) return undefined;
  const weighing = steps.find(({ answer }) => answer?.probabilities)?.answer;
  if (!weighing) return { ...best, shares: { [best.answer.medium]: best.answer.confidence } };
  const asked = steps.filter(({ error }) => error === undefined);
  const answers = asked.flatMap(({ answer }) => answer ?? []);
  if (asked.length < 2) return { ...best, shares: { ...weighing.probabilities } };
  const shares = pooledShares(answers, answers.find(({ pool }) => pool)?.pool ?? INDEPENDENT);
  const likeliest = bestStep(
    MEDIA.flatMap((medium) => {
      const own = bestStep(asked.filter(({ answer }) => answer?.medium === medium));
      return own ? { name: own.name, answer: { ...own.answer, confidence: shares[medium] ?? 0 } } : [];
    }),
  );
  return likeliest && { ...likeliest, shares };
}

function pooledShares(answers: readonly StageResult[], weights: PoolWeights): MediumShares {
  const scores = MEDIA.map((medium) => answers.reduce((sum, answer) => sum + evidence(answer, medium, weights), 0));
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, each) => sum + each, 0);
  return Object.fromEntries(MEDIA.map((medium, index) => [medium, (odds[index] ?? 0) / total]));
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
