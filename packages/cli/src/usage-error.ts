import type { Problem } from '@mimmo/core';

/** Arguments that cannot be followed, found before anything is answered. The process ends with 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.message, options);
    this.problem = problem;
  }
}
