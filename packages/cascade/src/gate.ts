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
  const asked = questions.map((question): Asked<Question, Answer> => ({ question, steps: [] }));
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
    for (let index = 0; index < accepted.length; index++) {
      const step = taken[index];
      if (step) accepted[index]?.steps.push(step);
    }
    open = open.filter(({ steps }) => isOpen(steps, threshold));
  }
  return asked.map(({ steps }) => steps);
}

interface Asked<Question, Answer> {
  readonly question: Question;
  readonly steps: Step<Answer>[];
}

/** Whether the last answer, if there is one, is not sure enough. */
function isOpen(steps: readonly Step<{ readonly confidence: number }>[], threshold: number): boolean {
  const last = steps[steps.length - 1];
  return last?.answer === undefined || last.answer.confidence < threshold;
}
