import type { RunOptions } from '@mimmo/core';
import { ask, type Member } from './ask.js';
import type { Step } from './step.js';

/** Options of {@link gate}. */
export interface GateOptions extends RunOptions {
  /** The confidence at which an answer ends the questions about its content. */
  readonly threshold: number;
}

/**
 * Asks members in order, each about what the earlier ones left open and it accepts, all of that at once.
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
    const accepted = open.filter(({ question }) => member.accepts(question));
    if (accepted.length === 0) continue;
    options.signal?.throwIfAborted();
    const taken = await ask(
      member,
      accepted.map(({ question }) => question),
      options,
    );
    for (const [index, { steps }] of accepted.entries()) {
      const step = taken[index];
      if (step) steps.push(step);
    }
    open = open.filter(({ steps }) => (steps.at(-1)?.answer?.confidence ?? -1) < threshold);
  }
  return asked.map(({ steps }) => steps);
}

function noSteps<Answer>(): Step<Answer>[] {
  return [];
}
