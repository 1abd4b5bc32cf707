import type { RunOptions } from '@mimmo/core';
import { ask, type Member } from './ask.js';
import type { Step } from './step.js';

/** Options of {@link gate}. */
export interface GateOptions extends RunOptions {
  /** The confidence at which an answer ends the questions about its content. */
  readonly threshold: number;
}

/**
 * Asks members in order, each about what the earlier ones left open, all of that at once.
 *
 * @returns for each question, in order, the steps taken; the last of them ended it where its answer is sure enough
 */
export async function gate<Question, Answer extends { readonly confidence: number }>(
  members: readonly Member<Question, Answer>[],
  questions: readonly Question[],
  { threshold, ...options }: GateOptions,
): Promise<readonly (readonly Step<Answer>[])[]> {
  const asked = questions.map((question) => ({ question, steps: noSteps<Answer>() }));
  let open = asked;
  for (const member of members) {
    if (open.length === 0) break;
    options.signal?.throwIfAborted();
    const taken = await ask(
      member,
      open.map(({ question }) => question),
      options,
    );
    open = open.filter(({ steps }, index) => {
      const step = taken[index];
      if (step) steps.push(step);
      return (step?.answer?.confidence ?? -1) < threshold;
    });
  }
  return asked.map(({ steps }) => steps);
}

function noSteps<Answer>(): Step<Answer>[] {
  return [];
}

/** The threshold, checked. Throws a `RangeError` for what is no number from 0 to 1. */
export function checkedThreshold(threshold: number): number {
  if (threshold >= 0 && threshold <= 1) return threshold;
  throw new RangeError(`A threshold of ${threshold} was given; give a number from 0 to 1.`);
}
